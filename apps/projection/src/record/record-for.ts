import {
  type ChildForAccess,
  mayOpen,
  maySeeNeighbours,
  maySeeSafeguarding,
  notShownTo,
  redactionFor,
  type Viewer,
} from '@lib/access';
import { catalogue, stepInWords } from '@lib/casework';
import type { ChildIdentity } from '@lib/contracts';
import type { Instant, LocalDate } from '@lib/kernel';
import type { Cluster } from '@lib/linkage';
import { explainClock, findStandard, statusOf } from '@lib/statutory';
import { correctionsOf } from '../facts/corrections';
import type { Fact } from '../facts/facts';
import { foldWithQuarantine } from '../facts/quarantine';
import {
  childrenOf,
  factForAccess,
  factsElsewhere,
  factsOfCluster,
  inForceForAccess,
  unfoldableForAccess,
} from '../feed/documents';
import { neighbourhoodOf } from '../identity/neighbourhood';
import type { Journal, JournalRow } from '../journal/journal.port';
import type { Views } from '../store/views.port';
import type { ChildRecord, ComposedRecord, ReadClock } from './child-record';
import { compose } from './compose';
import { type FoundChild, findChild } from './find-child';
import { aboutElsewhere, answerElsewhere, spokenOfElsewhere } from './sections/facts';

export interface RecordPorts {
  readonly journal: Pick<Journal, 'rowsOf' | 'keysOf' | 'sourceRecordsWith'>;
  readonly views: Pick<Views, 'get'>;
}

/** As at which day, and as known at which moment. Either left out means now. */
export interface Times {
  readonly asAt?: LocalDate;
  readonly knownAt?: Instant;
}

/** The record of a child as one viewer may see it; undefined when there is none, or none for them: the two look alike. */
export async function recordFor(
  ports: RecordPorts,
  viewer: Viewer,
  id: string,
  times: Times = {},
  found?: FoundChild | 'unsettled',
): Promise<ComposedRecord | undefined> {
  const record = await wholeRecordFor(ports, viewer, id, times, found);
  return record && !maySeeNeighbours(viewer) ? withoutNeighbours(record) : record;
}

/** Each child of a list once, however often it stands there, under the id by which the list has it. */
export async function recordsFor(
  ports: RecordPorts,
  viewer: Viewer,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, ComposedRecord>> {
  const records = new Map<string, ComposedRecord>();
  for (const id of new Set(ids)) {
    const record = await recordFor(ports, viewer, id);
    if (record) records.set(id, record);
  }
  return records;
}

/** That somebody else is known by the same number is not for those who see their own children only. */
const withoutNeighbours = (record: ComposedRecord): ComposedRecord =>
  pointsElsewhere(record)
    ? {
        ...record,
        apart: [],
        advice: record.advice.map(({ answeredOnRecord: _, ...asked }) => asked),
        facts: record.facts.map(({ tiedToRecord: _, ...fact }) => ({
          ...fact,
          flags: fact.flags.filter(({ code }) => !pointingElsewhere.has(code)),
        })),
      }
    : record;

/** Most do not, and are shown as they stand. */
const pointsElsewhere = ({ apart, advice, facts }: ComposedRecord): boolean =>
  apart.length > 0 ||
  advice.some((asked) => 'answeredOnRecord' in asked) ||
  facts.some((fact) => 'tiedToRecord' in fact || fact.flags.some(({ code }) => pointingElsewhere.has(code)));

const pointingElsewhere: ReadonlySet<string> = new Set(
  [aboutElsewhere, answerElsewhere, spokenOfElsewhere].map(({ code }) => code),
);

/** With its neighbours: which records resemble it is not for all that may open it. `known` is what was found of it already. */
export async function wholeRecordFor(
  ports: RecordPorts,
  viewer: Viewer,
  id: string,
  times: Times = {},
  known?: FoundChild | 'unsettled',
): Promise<ComposedRecord | undefined> {
  const found = known ?? (await findChild(ports.views, id));
  if (!found) return undefined;
  const isAsStored =
    found !== 'unsettled' && !times.asAt && !times.knownAt && (maySeeSafeguarding(viewer) || !found.holdsSafeguarding);
  if (!isAsStored) return foldedFor(ports, viewer, id, times);
  return mayOpen(viewer, accessTo(found.members, found.record)) ? found.record : undefined;
}

const accessTo = (members: readonly string[], { facts }: Pick<ComposedRecord, 'facts'>): ChildForAccess => ({
  sourceRecords: members,
  toldBy: [...new Set(facts.filter(({ kind }) => kind !== 'delivery').map(({ organisation }) => organisation))],
});

async function foldedFor(
  { journal }: RecordPorts,
  viewer: Viewer,
  id: string,
  times: Times,
): Promise<ComposedRecord | undefined> {
  const neighbours = await neighbourhoodOf(journal, [id]);
  const rows = await journal.rowsOf(neighbours);
  return foldWithQuarantine(rows, (quarantined) => foldFor(viewer, id, times, neighbours, rows, quarantined));
}

/**
 * The same fold over the rows that were known then and that the viewer may see. Who is one child is what was known at `knownAt`,
 * for every day; what is withheld is decided by what is known now.
 */
function foldFor(
  viewer: Viewer,
  id: string,
  { asAt, knownAt }: Times,
  neighbours: readonly string[],
  rows: readonly JournalRow[],
  quarantined: ReadonlySet<string>,
): ComposedRecord | undefined {
  const now = childrenOf(neighbours, rows, quarantined);
  const then = knownAt
    ? childrenOf(
        neighbours,
        rows.filter(({ recordedAt }) => recordedAt <= knownAt),
        quarantined,
      )
    : now;
  const cluster = then.clusters.find(({ members }) => members.includes(id))!;
  // Who was taken for one child at `knownAt` may be known for several today: each is withheld as it is withheld today.
  const childrenNow = now.clusters.filter(({ members }) => members.some((member) => cluster.members.includes(member)));

  const known = factsOfCluster(then, cluster);
  const { leaveOut: isWithheld, takeOut } = redactionFor(viewer, inForceForAccess(now));
  // How sensitive a fact is hangs on what it is about, which may not have been known then.
  const asKnownNow = then === now ? undefined : new Map(now.facts.map((fact) => [fact.id, fact]));
  const leaveOut = (fact: Fact): boolean => isWithheld(factForAccess(asKnownNow?.get(fact.id) ?? fact));
  // By what is known now: whoever may open the child today may ask how it looked before they told of it.
  const mayOpenNow = (child: Cluster): boolean => {
    const today = factsOfCluster(now, child).facts.filter((fact) => !leaveOut(fact));
    const told = today.filter(({ contract }) => contract.kind !== 'delivery');
    const toldBy = [...new Set(told.map(({ organisation }) => organisation))];
    return mayOpen(viewer, { sourceRecords: child.members, toldBy });
  };
  const open = new Set(childrenNow.filter(mayOpenNow).flatMap(({ members }) => members));
  if (!open.has(id)) return undefined;
  const facts = known.facts
    .filter((fact) => open.has(fact.sourceRecord) && !leaveOut(fact))
    .map((fact) => without(fact, takeOut));
  const unfoldable = known.unfoldable.filter(
    (row) => open.has(row.sourceRecord) && !isWithheld(unfoldableForAccess(row)),
  );
  const seenElsewhere = then.facts.filter((fact) => !leaveOut(fact)).map(({ sourceRecord }) => sourceRecord);
  const record = compose(shownPart(cluster, facts, new Set(seenElsewhere)), facts, unfoldable, correctionsOf(facts), {
    ...(asAt && { asAt }),
    elsewhere: factsElsewhere(then, cluster).filter((fact) => !leaveOut(fact)),
  });
  return facts.length === 0 && record.incomplete.length === 0 ? undefined : record;
}

function without(fact: Fact, names: readonly (keyof ChildIdentity)[]): Fact {
  const child = { ...fact.child };
  for (const name of names) delete child[name];
  return { ...fact, child };
}

/**
 * A source record of which the viewer may see nothing is not there for them: neither it nor what ties it to others, nor does the
 * child go by its id. An id that changed would tell of it.
 */
function shownPart(cluster: Cluster, facts: readonly Fact[], seenAnywhere: ReadonlySet<string>): Cluster {
  const seen = new Set(facts.map(({ sourceRecord }) => sourceRecord));
  const members = cluster.members.filter((id) => seen.has(id));
  return {
    head: members[0] ?? cluster.head,
    members,
    links: cluster.links.filter(({ between }) => between.every((id) => seen.has(id))),
    apart: cluster.apart.filter(
      ({ between }) => between.some((id) => seen.has(id)) && between.every((id) => seenAnywhere.has(id)),
    ),
  };
}

/** The record with what depends on the reader's day: each clock's status and its arithmetic in sentences. */
export function asRead(
  record: ComposedRecord,
  viewer: Viewer,
  askedFor: string,
  asAt: LocalDate,
  knownAt: Instant,
): ChildRecord {
  return {
    ...record,
    clocks: record.clocks.flatMap((clock): ReadClock[] => {
      const standard = findStandard(catalogue, clock.standard, clock.startedOn);
      const status = statusOf(clock, asAt);
      if (!standard || !status) return [];
      const { title, citation, kind } = standard;
      return [{ ...clock, title, citation, kind, status, sentences: explainClock(clock, standard, asAt, stepInWords) }];
    }),
    asAt,
    knownAt,
    ...(askedFor !== record.id && { supersededBy: record.id }),
    notShown: notShownTo(viewer),
  };
}
