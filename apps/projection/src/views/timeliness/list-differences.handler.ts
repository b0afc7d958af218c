import { layerOf, type Viewer } from '@lib/access';
import { AUDIT, type Audit } from '@lib/audit';
import { asIfNow } from '@lib/http';
import type { AskedQuery, Clock } from '@lib/kernel';
import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Fact } from '../../facts/facts';
import { seenBy } from '../../identity/layered';
import { neighbourhoodOf } from '../../identity/neighbourhood';
import { CLOCK, RECORDS } from '../../ports';
import type { RecordPorts } from '../../record/record-for';
import { KeptAreaIndex } from '../area/area-index.inbox';
import { type DifferingCase, differencesIn, type FoundDifference, type TimelinessDifferences } from './differences';
import { factShown, factsBetween } from './facts-between';
import { auditOfList } from './list-cases.handler';
import { differencesAsked } from './question';
import { orRefused } from './read-timeliness.handler';

/** Somebody asks by which cases two moments differ, and why. */
export class ListDifferences extends Query<TimelinessDifferences> {
  constructor(
    readonly query: AskedQuery,
    readonly viewer: Viewer,
    readonly correlation: string,
  ) {
    super();
  }
}

/** Which cases differ is in the memory of the area; which facts came between is looked up for those of one page, in the journal. */
@QueryHandler(ListDifferences)
export class ListDifferencesHandler implements IQueryHandler<ListDifferences> {
  constructor(
    @Inject(KeptAreaIndex) private readonly area: KeptAreaIndex,
    @Inject(RECORDS) private readonly ports: Pick<RecordPorts, 'journal'>,
    @Inject(AUDIT) private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async execute({ query, viewer, correlation }: ListDifferences): Promise<TimelinessDifferences> {
    const now = this.clock.now();
    const asked = orRefused(differencesAsked(query, { now, today: asIfNow(now) }));
    const { page, ...found } = differencesIn(this.area.for(viewer), asked, viewer);
    const factsAround = this.reader(viewer);
    const cases: DifferingCase[] = [];
    for (const each of page) cases.push(await explained(each, factsAround));
    const { asAt, knownAt, basis } = asked.asked;
    const sides = cases.flatMap(({ before, after }) => [before ?? {}, after ?? {}]);
    await auditOfList(this.audit, now, viewer, { asAt, knownAt, cases: sides }, correlation);
    return { asAt, knownBefore: asked.knownBefore, knownAt, basis, ...found, cases };
  }

  /** What the viewer's layer sees around a source record, read once for all cases of one child. */
  private reader(viewer: Viewer): (document: string) => Promise<readonly Fact[]> {
    const read = new Map<string, Promise<readonly Fact[]>>();
    const { journal } = this.ports;
    const readAround = async (document: string): Promise<readonly Fact[]> => {
      const sourceRecords = await neighbourhoodOf(journal, [document]);
      const rows = await journal.rowsOf(sourceRecords);
      return seenBy(layerOf(viewer), sourceRecords, rows, document)?.facts ?? [];
    };
    return (document) => {
      const known = read.get(document) ?? readAround(document);
      read.set(document, known);
      return known;
    };
  }
}

async function explained(
  found: FoundDifference,
  factsAround: (document: string) => Promise<readonly Fact[]>,
): Promise<DifferingCase> {
  const facts = new Map<string, Fact>();
  for (const document of found.documents) for (const fact of await factsAround(document)) facts.set(fact.id, fact);
  const { before, after } = found;
  const mayOpen = (after ?? before)?.child !== undefined;
  return {
    ...(before && { before }),
    ...(after && { after }),
    because: factsBetween([...facts.values()], found).map((fact) => factShown(fact, mayOpen)),
  };
}
