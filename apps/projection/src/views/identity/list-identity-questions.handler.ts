import type { Viewer } from '@lib/access';
import { AUDIT, type Audit, asker } from '@lib/audit';
import { Problem } from '@lib/http';
import { type AskedQuery, type Clock, cursorFrom, faultsIn, pageAfter } from '@lib/kernel';
import type { Pair } from '@lib/linkage';
import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { CLOCK, RECORDS } from '../../ports';
import type { RecordPorts } from '../../record/record-for';
import { KeptAreaIndex } from '../area/area-index.inbox';
import type { IdentityPair } from './pair';
import { childrenIn, pairFor } from './pair-for';

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

const pageSize = 25;

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
