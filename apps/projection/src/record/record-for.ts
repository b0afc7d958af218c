import { type ChildForAccess, isBounded, layerOf, notShownTo, sightOf, type Viewer } from '@lib/access';
import { catalogue, relatedNow, stepInWords } from '@lib/casework';
import { closuresOf } from '@lib/directory';
import type { Instant, LocalDate } from '@lib/kernel';
import type { Cluster } from '@lib/linkage';
import { type Calendar, explainClock, findStandard, statusOf } from '@lib/statutory';
import { closuresClaimedBy } from '../directory/closures';
import { correctionsOf } from '../facts/corrections';
import { type Facts, withQuarantine } from '../facts/facts';
import { foldWithQuarantine } from '../facts/quarantine';
import { childrenOf, factsElsewhere, factsOfCluster } from '../identity/children';
import { asKnown } from '../identity/layered';
import type { FoundChild } from './child-document';
import type { ChildRecord, ComposedRecord, ReadClock } from './child-record';
import { childSeen, neighboursSeen } from './child-seen';
import { compose } from './compose';
import { factsIn, withOwnWords } from './facts-in-document';
import { headsKnownTo, ownRecord, ownWordsIn } from './own-words';
import type { RecordPorts, Times } from './record-ports';
import { restrictedAddressIn } from './restricted-address';
import { aboutElsewhere, answerElsewhere, spokenOfElsewhere } from './sections/facts';

export type { RecordPorts, Times };

/**
 * The record of a child as one viewer may see it; undefined when there is none, or none for them: the two look alike. All of it is made of
 * documents of the viewer's layer: it costs what is in those, whatever else is known of the child.
 */
export async function recordFor(
  ports: RecordPorts,
  viewer: Viewer,
  id: string,
  times: Times = {},
  known?: FoundChild,
): Promise<ComposedRecord | undefined> {
  const found = known ?? (await childSeen(ports, layerOf(viewer), id));
  if (!found) return undefined;
  const sight = sightOf(viewer, accessTo(found));
  if (sight === 'nothing') return undefined;
  if (sight === 'ownWords') return ownRecordFor(ports, viewer, id, times, found);
  // Their own words are put back, or might be: whether there are any must not be told by the time that it takes.
  const isFolded = times.asAt !== undefined || times.knownAt !== undefined || isBounded(viewer);
  const record = isFolded ? await foldedFor(ports, viewer, id, times, found) : found.record;
  if (!record) return undefined;
  const restrictedAddress = restrictedAddressIn(found);
  const related = withRelationships(record, found, viewer);
  const told = restrictedAddress ? { ...related, restrictedAddress } : related;
  return sight === 'area' ? told : withoutNeighbours(told);
}

/** The records that a viewer is shown of one child of their layer: several where their organisation knows it as several. */
export async function recordsUnder(ports: RecordPorts, viewer: Viewer, id: string): Promise<readonly ComposedRecord[]> {
  const found = await childSeen(ports, layerOf(viewer), id);
  if (!found) return [];
  const isOwn = sightOf(viewer, accessTo(found)) === 'ownWords';
  const ids = isOwn ? headsKnownTo(viewer.organisation, found) : [id];
  const records = await Promise.all(ids.map((each) => recordFor(ports, viewer, each, {}, found)));
  return records.flatMap((record) => record ?? []);
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
        ...withoutDecisions(record),
        apart: [],
        advice: record.advice.map(({ answeredOnRecord: _, ...asked }) => asked),
        facts: record.facts.map(({ tiedToRecord: _, ...fact }) => ({
          ...fact,
          flags: fact.flags.filter(({ code }) => !pointingElsewhere.has(code)),
        })),
      }
    : record;

const withoutDecisions = ({ decisions: _, ...record }: ComposedRecord): ComposedRecord => record;

/** Most do not, and are shown as they stand. */
const pointsElsewhere = ({ apart, decisions, advice, facts }: ComposedRecord): boolean =>
  apart.length > 0 ||
  decisions !== undefined ||
  advice.some((asked) => 'answeredOnRecord' in asked) ||
  facts.some((fact) => 'tiedToRecord' in fact || fact.flags.some(({ code }) => pointingElsewhere.has(code)));

const pointingElsewhere: ReadonlySet<string> = new Set(
  [aboutElsewhere, answerElsewhere, spokenOfElsewhere].map(({ code }) => code),
);

export const accessTo = ({ members, record: { facts }, relationships = [] }: FoundChild): ChildForAccess => ({
  sourceRecords: members,
  toldBy: [...new Set(facts.filter(({ kind }) => kind !== 'delivery').map(({ organisation }) => organisation))],
  related: relatedNow(relationships),
});

/** Whose own the child is: all of it for who sees the area, else why this organisation is shown the child. */
function withRelationships(record: ComposedRecord, { relationships = [] }: FoundChild, viewer: Viewer): ComposedRecord {
  const own = isBounded(viewer)
    ? relationships.filter(({ organisation }) => organisation === viewer.organisation)
    : viewer.role === 'parent'
      ? []
      : relationships;
  return own.length > 0 ? { ...record, relationships: own } : record;
}

async function ownRecordFor(
  { directory }: RecordPorts,
  { organisation }: Viewer,
  id: string,
  times: Times,
  found: FoundChild,
): Promise<ComposedRecord | undefined> {
  const words = ownWordsIn(found, organisation);
  const calendar = closuresOf(await closuresClaimedBy(directory, words.facts));
  return foldWithQuarantine(words.facts, (quarantined) =>
    ownRecord(found, organisation, id, times, withQuarantine(words, quarantined), calendar),
  );
}

async function foldedFor(
  ports: RecordPorts,
  viewer: Viewer,
  id: string,
  times: Times,
  found: FoundChild,
): Promise<ComposedRecord | undefined> {
  const documents = [found, ...(await neighboursSeen(ports, layerOf(viewer), found))];
  const read = factsIn(documents);
  const known = isBounded(viewer) ? withOwnWords(read, viewer.organisation) : read;
  const calendar = closuresOf(await closuresClaimedBy(ports.directory, known.facts));
  return foldWithQuarantine(known.facts, (quarantined) =>
    foldFor(viewer, id, times, documents, withQuarantine(known, quarantined), calendar),
  );
}

/**
 * The same fold over what was known then of what the viewer's layer sees. Who is one child is what was known at `knownAt`, for every
 * day; what is hidden, and who may see the child, is decided by what is known now, and when settings are closed is what the directory says
 * now: the area's figures for a moment go by it too.
 */
function foldFor(
  viewer: Viewer,
  id: string,
  { asAt, knownAt }: Times,
  documents: readonly FoundChild[],
  now: Facts,
  calendar: Calendar,
): ComposedRecord | undefined {
  const sourceRecords = documents.flatMap(({ members }) => members).sort();
  const then = childrenOf(sourceRecords, knownAt === undefined ? now : asKnown(now, knownAt));
  const cluster = then.clusters.find(({ members }) => members.includes(id))!;
  // Who was taken for one child at `knownAt` may be known for several today: each is opened by what is known now, so that whoever may
  // open the child today may ask how it looked before they told of it.
  const open = new Set(documents.filter((each) => isShown(viewer, each)).flatMap(({ members }) => members));
  const isOpen = ({ sourceRecord }: { readonly sourceRecord: string }) => open.has(sourceRecord);
  const known = factsOfCluster(then, cluster);
  const [facts, unfoldable] = [known.facts.filter(isOpen), known.unfoldable.filter(isOpen)];
  if (facts.length + unfoldable.length === 0) return undefined;
  return compose(shownPart(cluster, open), facts, unfoldable, correctionsOf(facts), {
    ...(asAt && { asAt }),
    elsewhere: factsElsewhere(then, cluster),
    decisions: then.decisions,
    calendar,
  });
}

const isShown = (viewer: Viewer, document: FoundChild): boolean =>
  ['area', 'content'].includes(sightOf(viewer, accessTo(document)));

/** Without the records that the viewer may not open today, and what ties them to the others. */
function shownPart(cluster: Cluster, open: ReadonlySet<string>): Cluster {
  const members = cluster.members.filter((id) => open.has(id));
  return {
    head: members[0]!,
    members,
    links: cluster.links.filter(({ between }) => between.every((id) => open.has(id))),
    apart: cluster.apart.filter(({ between }) => between.some((id) => open.has(id))),
    asks: (cluster.asks ?? []).filter(({ between }) => between.some((id) => open.has(id))),
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
    notShown: notShownTo(viewer, record.othersKnow),
  };
}
