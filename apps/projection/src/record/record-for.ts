import { type ChildForAccess, layerOf, mayOpen, maySeeNeighbours, notShownTo, type Viewer } from '@lib/access';
import { catalogue, stepInWords } from '@lib/casework';
import { closuresOf } from '@lib/directory';
import type { Instant, LocalDate } from '@lib/kernel';
import type { Cluster } from '@lib/linkage';
import { type Calendar, explainClock, findStandard, statusOf } from '@lib/statutory';
import { closuresClaimed } from '../directory/closures';
import type { DirectoryFacts } from '../directory/directory.port';
import { correctionsOf } from '../facts/corrections';
import { factsOf, withQuarantine } from '../facts/facts';
import { foldWithQuarantine } from '../facts/quarantine';
import { type Children, childrenOf, factsElsewhere, factsOfCluster } from '../identity/children';
import { asKnown, type LayeredNeighbourhood, seenBy } from '../identity/layered';
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
  readonly directory: Pick<DirectoryFacts, 'about'>;
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
export const withoutNeighbours = (record: ComposedRecord): ComposedRecord =>
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

async function wholeRecordFor(
  ports: RecordPorts,
  viewer: Viewer,
  id: string,
  times: Times = {},
  known?: FoundChild | 'unsettled',
): Promise<ComposedRecord | undefined> {
  const found = known ?? (await findChild(ports.views, layerOf(viewer), id));
  if (!found) return undefined;
  if (found === 'unsettled' || times.asAt || times.knownAt) return foldedFor(ports, viewer, id, times);
  return mayOpen(viewer, accessTo(found.members, found.record)) ? found.record : undefined;
}

const accessTo = (members: readonly string[], { facts }: Pick<ComposedRecord, 'facts'>): ChildForAccess => ({
  sourceRecords: members,
  toldBy: [...new Set(facts.filter(({ kind }) => kind !== 'delivery').map(({ organisation }) => organisation))],
});

async function foldedFor(
  { journal, directory }: RecordPorts,
  viewer: Viewer,
  id: string,
  times: Times,
): Promise<ComposedRecord | undefined> {
  const sourceRecords = await neighbourhoodOf(journal, [id]);
  const rows = await journal.rowsOf(sourceRecords);
  const seen = seenBy(layerOf(viewer), { sourceRecords, rows }, factsOf(rows), id);
  if (!seen) return undefined;
  const calendar = closuresOf(await closuresClaimed(directory, seen.rows));
  return foldWithQuarantine(seen.rows, (quarantined) => foldFor(viewer, id, times, seen, quarantined, calendar));
}

/**
 * The same fold over what was known then of what the viewer's layer sees. Who is one child is what was known at `knownAt`, for every
 * day; what is hidden is decided by what is known now, and when settings are closed is what the directory says now: the area's figures
 * for a moment go by it too.
 */
function foldFor(
  viewer: Viewer,
  id: string,
  { asAt, knownAt }: Times,
  seen: LayeredNeighbourhood,
  quarantined: ReadonlySet<string>,
  calendar: Calendar,
): ComposedRecord | undefined {
  const isKnown = ({ recordedAt }: JournalRow): boolean => knownAt === undefined || recordedAt <= knownAt;
  const now = childrenOf(seen.sourceRecords, withQuarantine(seen, quarantined));
  const then =
    knownAt === undefined ? now : childrenOf(seen.sourceRecords, withQuarantine(asKnown(seen, isKnown), quarantined));
  const cluster = then.clusters.find(({ members }) => members.includes(id))!;
  // Who was taken for one child at `knownAt` may be known for several today: each is opened by what is known now, so that whoever may
  // open the child today may ask how it looked before they told of it.
  const open = new Set(
    now.clusters
      .filter(({ members }) => members.some((member) => cluster.members.includes(member)))
      .filter((child) => mayOpenNow(viewer, now, child))
      .flatMap(({ members }) => members),
  );
  if (!open.has(id)) return undefined;
  const isOpen = ({ sourceRecord }: { readonly sourceRecord: string }) => open.has(sourceRecord);
  const known = factsOfCluster(then, cluster);
  const [facts, unfoldable] = [known.facts.filter(isOpen), known.unfoldable.filter(isOpen)];
  if (facts.length + unfoldable.length === 0) return undefined;
  return compose(shownPart(cluster, open), facts, unfoldable, correctionsOf(facts), {
    ...(asAt && { asAt }),
    elsewhere: factsElsewhere(then, cluster),
    calendar,
  });
}

function mayOpenNow(viewer: Viewer, now: Children, { members }: Cluster): boolean {
  const told = factsOfCluster(now, { members }).facts.filter(({ contract }) => contract.kind !== 'delivery');
  return mayOpen(viewer, {
    sourceRecords: members,
    toldBy: [...new Set(told.map(({ organisation }) => organisation))],
  });
}

/** Without the records that the viewer may not open today, and what ties them to the others. */
function shownPart(cluster: Cluster, open: ReadonlySet<string>): Cluster {
  const members = cluster.members.filter((id) => open.has(id));
  return {
    head: members[0]!,
    members,
    links: cluster.links.filter(({ between }) => between.every((id) => open.has(id))),
    apart: cluster.apart.filter(({ between }) => between.some((id) => open.has(id))),
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
