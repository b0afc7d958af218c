import { keyOfLabels, labels, layerOf, mayDecideIdentity, type Viewer } from '@lib/access';
import { AUDIT, type Audit, asker } from '@lib/audit';
import { Problem } from '@lib/http';
import { type AskedQuery, type Clock, cursorFrom, faultsIn, pageAfter } from '@lib/kernel';
import type { Pair } from '@lib/linkage';
import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { CLOCK, RECORDS } from '../../ports';
import { type RecordPorts, recordFor } from '../../record/record-for';
import { KeptAreaIndex } from '../area/area-index.inbox';
import { type IdentityPair, pairIn } from './pair';

/** What a person is asked: whom it was not safe to join, and not safe to forget. */
export interface IdentityQuestions {
  /** Those first at which nobody has looked. */
  readonly questions: readonly IdentityPair[];
  /** How many there are on all pages. */
  readonly total: number;
  /** The cursor of the next page, while there is one. */
  readonly next?: string;
}

/** A steward looks at what waits for a person. */
export class ListIdentityQuestions extends Query<IdentityQuestions> {
  constructor(
    readonly query: AskedQuery,
    readonly viewer: Viewer,
    readonly correlation: string,
  ) {
    super();
  }
}

/** A steward looks at two source records side by side. */
export class OpenIdentityPair extends Query<IdentityPair> {
  constructor(
    readonly between: Pair,
    readonly viewer: Viewer,
    readonly correlation: string,
  ) {
    super();
  }
}

const pageSize = 25;

/** As the viewer’s layer sees both; undefined where it sees one of them not at all. */
async function pairFor(ports: RecordPorts, viewer: Viewer, between: Pair): Promise<IdentityPair | undefined> {
  const [one, other] = await Promise.all(between.map((id) => recordFor(ports, viewer, id)));
  const documents = await Promise.all(between.map((id) => ports.views.get('child', id, layerOf(viewer).keys)));
  if (!one || !other || documents.includes(undefined)) return undefined;
  const has = (record: typeof one, id: string) => record.sourceRecords.some((each) => each.id === id);
  if (!has(one, between[0]) || !has(other, between[1])) return undefined;
  const hidden = documents.reduce((key, document) => unionOf(key, document!.layer), '');
  const restsOn = (hidden || 'ordinary') as IdentityPair['restsOn'];
  return pairIn(between, [one, other], restsOn, mayDecideIdentity(viewer, restsOn !== 'ordinary'));
}

const unionOf = (one: string, other: string): string =>
  keyOfLabels(labels.filter((label) => `${one}+${other}`.split('+').includes(label)));

const childrenIn = (pairs: readonly IdentityPair[]): readonly string[] => [
  ...new Set(pairs.flatMap(({ sides, between }) => [...sides.map(({ child }) => child), ...between])),
];

@QueryHandler(ListIdentityQuestions)
export class ListIdentityQuestionsHandler implements IQueryHandler<ListIdentityQuestions> {
  constructor(
    @Inject(KeptAreaIndex) private readonly area: Pick<KeptAreaIndex, 'for'>,
    @Inject(RECORDS) private readonly ports: RecordPorts,
    @Inject(AUDIT) private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ query, viewer, correlation }: ListIdentityQuestions): Promise<IdentityQuestions> {
    const faults = faultsIn(query, { after: cursorFrom });
    if (faults.length > 0) throw new Problem('invalid-query', 'The list cannot be shown as asked.', faults);
    const asked = new Map<string, { readonly between: Pair; readonly place: readonly [string, string] }>();
    for (const { parts } of this.area.for(viewer).children())
      for (const { between, isUnsure } of parts.identity ?? [])
        asked.set(`${between}`, { between, place: [isUnsure ? '1' : '0', `${between}`] });
    const all = [...asked.values()].sort((one, other) => (one.place.join(' ') < other.place.join(' ') ? -1 : 1));
    const { page, next } = pageAfter(all, query.after as string | undefined, ({ place }) => place, pageSize);
    const questions: IdentityPair[] = [];
    for (const { between } of page) {
      const pair = await pairFor(this.ports, viewer, between);
      if (pair) questions.push(pair);
    }
    await this.audit.append({
      at: this.clock.now(),
      ...asker(viewer),
      action: 'listIdentityQuestions',
      outcome: questions.length > 0 ? 'shown' : 'notFound',
      children: childrenIn(questions),
      correlation,
    });
    return { questions, total: all.length, ...(next && { next }) };
  }
}

@QueryHandler(OpenIdentityPair)
export class OpenIdentityPairHandler implements IQueryHandler<OpenIdentityPair> {
  constructor(
    @Inject(RECORDS) private readonly ports: RecordPorts,
    @Inject(AUDIT) private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ between, viewer, correlation }: OpenIdentityPair): Promise<IdentityPair> {
    const [one, other] = between;
    const pair = one < other ? await pairFor(this.ports, viewer, between) : undefined;
    await this.audit.append({
      at: this.clock.now(),
      ...asker(viewer),
      action: 'openIdentityPair',
      outcome: pair ? 'shown' : 'notFound',
      children: pair ? childrenIn([pair]) : between,
      correlation,
    });
    if (!pair) throw new Problem('not-found', 'No two such source records have been told of, or you may not see both.');
    return pair;
  }
}
