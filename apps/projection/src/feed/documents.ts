import { type FactForAccess, isSafeguarding } from '@lib/access';
import { catalogueVersion } from '@lib/casework';
import { sha256 } from '@lib/kernel';
import { type Cluster, clustersOf, disjointSets } from '@lib/linkage';
import { correctionsOf, factsInForce, notTakenBack } from '../facts/corrections';
import { type Fact, type Facts, factsOf, type Unfoldable } from '../facts/facts';
import { foldWithQuarantine } from '../facts/quarantine';
import { identitiesOf } from '../identity/identity';
import { aboutKey } from '../journal/about';
import type { JournalRow } from '../journal/journal.port';
import { compose } from '../record/compose';
import type { ViewHead, ViewWrite } from '../store/views.port';
import { searchTerms } from '../views/search/search.fold';
import { type ClockValue, successiveClocks } from '../views/timeliness/timeliness.fold';
import { type WorklistEntry, worklistEntry } from '../views/worklist/worklist.fold';

/** Goes up with every change of what any fold makes of the same facts: views made by a lower one are made again. */
export const foldVersion = 4;

/** What the head of a cluster stores; every other member stores where to look. */
export type ChildDocument =
  | {
      readonly record: ReturnType<typeof compose>;
      readonly members: readonly string[];
      /** True when some readers may not be shown the record as it stands here. */
      readonly holdsSafeguarding: boolean;
    }
  | { readonly see: string };

/** What the area's lists and figures have to know of a source record. */
export type AreaDocument = (
  | { readonly work: WorklistEntry }
  /** The head of the cluster, which has the child's. */
  | { readonly see: string }
) & {
  /** The clocks of the child whose head it was, for as long as it was: at a moment, that may have been another than today's. */
  readonly values?: readonly ClockValue[];
};

/** The rows of a neighbourhood as children: which source records are one child, and what is known of each. */
export interface Children extends Facts {
  readonly clusters: readonly Cluster[];
  readonly corrections: ReturnType<typeof correctionsOf>;
}

/** `leftOut` are rows over which a fold stumbles. */
export function childrenOf(
  sourceRecords: readonly string[],
  rows: readonly JournalRow[],
  quarantined?: ReadonlySet<string>,
): Children {
  const read = factsOf(rows, quarantined);
  const corrections = correctionsOf(read.facts);
  const clusters = clustersOf(identitiesOf(sourceRecords, read.facts, corrections));
  return { ...read, corrections, clusters };
}

export const factForAccess = ({ sensitivity, child }: Fact): FactForAccess => ({
  sensitivity,
  tellsOfRestriction: child.addressIsRestricted !== undefined,
  restrictsAddress: child.addressIsRestricted === true,
});

const isOrdinary = ({ sensitivity }: Fact): boolean => sensitivity === 'ordinary';

/** One child's part of {@link Children}. */
export function factsOfCluster({ facts, unfoldable }: Facts, { members }: Pick<Cluster, 'members'>): Facts {
  const isMember = new Set(members);
  return {
    facts: facts.filter(({ sourceRecord }) => isMember.has(sourceRecord)),
    unfoldable: unfoldable.filter(({ sourceRecord }) => isMember.has(sourceRecord)),
  };
}

/**
 * What the policy has to know of a neighbourhood. All of it: a restricted address must stay hidden on a record that is kept apart,
 * or was unlinked, from the one that says so; a near miss is no reason to show it. What was corrected or taken back is no longer in
 * force; what could not be folded may be.
 */
export function inForceForAccess({
  facts,
  unfoldable,
  corrections,
}: Pick<Children, 'facts' | 'unfoldable' | 'corrections'>): FactForAccess[] {
  const stands = new Set(factsInForce(facts, corrections));
  const inForce = facts.filter((fact) => !isOrdinary(fact) || stands.has(fact));
  return [...inForce.map(factForAccess), ...unfoldable.map(unfoldableForAccess)];
}

export const unfoldableForAccess = ({ sensitivity, restrictsAddress }: Unfoldable): FactForAccess => ({
  sensitivity,
  tellsOfRestriction: restrictsAddress,
  restrictsAddress,
});

/** What stands on the records of a child's neighbours. */
export function factsElsewhere(
  { facts, corrections }: Children,
  { members }: Pick<Cluster, 'members'>,
): readonly Fact[] {
  const isMember = new Set(members);
  return factsInForce(facts, corrections).filter(({ sourceRecord }) => !isMember.has(sourceRecord));
}

/**
 * The documents that these neighbourhoods need written: pure, so that it runs as well in a worker thread. `heads` are those read
 * before the rows. A document made from the same inputs is left alone; inputs, never bytes, decide that.
 */
export function documentsFor(
  sourceRecords: readonly string[],
  rows: readonly JournalRow[],
  heads: readonly ViewHead[],
): ViewWrite[] {
  const headOf = new Map(heads.map((head) => [head.id, head]));
  return neighbourhoodsIn(sourceRecords, rows).flatMap((neighbourhood) => {
    const from = fromOf(neighbourhood.rows);
    const isDue = (id: string): boolean => headOf.get(id)?.from !== from;
    if (!neighbourhood.sourceRecords.some(isDue)) return [];
    // Of all of them, due or not: what one fold stumbles over is left out of every other.
    const documents = foldWithQuarantine(neighbourhood.rows, (quarantined) => {
      const children = childrenOf(neighbourhood.sourceRecords, neighbourhood.rows, quarantined);
      const clocks = successiveClocks(neighbourhood.sourceRecords, children.facts);
      return children.clusters.flatMap((cluster) =>
        cluster.members.map((id): ViewWrite => {
          const expected = headOf.get(id)?.revision ?? 0;
          const parts = partsOf(id, cluster, children, clocks.get(id));
          return { view: 'child', id, expected, from, fold: foldVersion, ...parts };
        }),
      );
    });
    return documents.filter(({ id }) => isDue(id));
  });
}

const fromOf = (rows: readonly JournalRow[]): string =>
  sha256([foldVersion, catalogueVersion, ...rows.map(({ id }) => id).sort()].join(' '));

function partsOf(
  id: string,
  cluster: Cluster,
  children: Children,
  values: readonly ClockValue[] | undefined,
): Pick<ViewWrite, 'terms' | 'area' | 'body'> {
  const said = (document: ChildDocument, area: AreaDocument, terms: readonly string[] = []) => ({
    terms,
    area: JSON.stringify({ ...area, ...(values && { values }) } satisfies AreaDocument),
    body: JSON.stringify(document),
  });
  if (id !== cluster.head) return said({ see: cluster.head }, { see: cluster.head });
  const { facts: neighbours, corrections } = children;
  const { facts, unfoldable } = factsOfCluster(children, cluster);
  const document: ChildDocument = {
    record: compose(cluster, facts, unfoldable, corrections, { elsewhere: factsElsewhere(children, cluster) }),
    members: cluster.members,
    holdsSafeguarding: inForceForAccess(children).some(isSafeguarding),
  };
  const work = worklistEntry(facts.filter(isOrdinary), neighbours.filter(isOrdinary), corrections);
  return said(document, { work }, searchTerms(notTakenBack(facts, corrections)));
}

interface Neighbourhood {
  readonly sourceRecords: string[];
  readonly rows: JournalRow[];
}

/** Apart again what was read together: what one child's neighbours say can never change another's documents. */
function neighbourhoodsIn(sourceRecords: readonly string[], rows: readonly JournalRow[]): Neighbourhood[] {
  const together = disjointSets();
  const firstWith = new Map<string, string>();
  const assert = (key: string, sourceRecord: string): void => {
    const first = firstWith.get(key);
    if (first === undefined) firstWith.set(key, sourceRecord);
    else together.join(first, sourceRecord);
  };
  for (const { sourceRecord, keys } of rows) for (const key of keys) assert(key, sourceRecord);
  for (const { id, sourceRecord } of rows) if (firstWith.has(aboutKey(id))) assert(aboutKey(id), sourceRecord);
  const found = new Map<string, Neighbourhood>();
  const of = (id: string): Neighbourhood => {
    const root = together.find(id);
    const known = found.get(root) ?? { sourceRecords: [], rows: [] };
    found.set(root, known);
    return known;
  };
  for (const id of sourceRecords) of(id).sourceRecords.push(id);
  for (const row of rows) of(row.sourceRecord).rows.push(row);
  return [...found.values()];
}
