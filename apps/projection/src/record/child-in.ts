import { type Casework, type Relationship, relationshipsIn, type WorkOut } from '@lib/casework';
import type { Cluster } from '@lib/linkage';
import { factsInForce, namingWhatStands } from '../facts/corrections';
import type { Fact, Facts } from '../facts/facts';
import { type Children, factsElsewhere, factsOfCluster } from '../identity/children';

/** One child, for whatever is said at the head of the child's records. */
export interface Child extends Facts, Pick<Children, 'sourceRecords' | 'corrections' | 'decisions'> {
  readonly cluster: Cluster;
  /** Those of its facts that stand. */
  readonly inForce: readonly Fact[];
  /** All facts of the neighbourhood, the child's own among them. */
  readonly neighbours: readonly Fact[];
  /** Those that stand on the records of others. */
  readonly elsewhere: readonly Fact[];
  /** Whose own the child is or was because another organisation told so. */
  readonly relationships: readonly Relationship[];
  readonly casework: Casework;
}

const known = new WeakMap<Cluster, Child>();

/** Every view folds the same child. */
export function childIn(children: Children, cluster: Cluster, workOut: WorkOut): Child {
  const child = known.get(cluster) ?? newChildIn(children, cluster, workOut);
  known.set(cluster, child);
  return child;
}

function newChildIn(children: Children, cluster: Cluster, workOut: WorkOut): Child {
  const { facts, unfoldable } = children.clusters.length === 1 ? children : factsOfCluster(children, cluster);
  const { sourceRecords, corrections, decisions } = children;
  const inForce = namingWhatStands(factsInForce(facts, corrections), corrections);
  const casework = workOut(inForce);
  return {
    sourceRecords,
    cluster,
    facts,
    unfoldable,
    corrections,
    decisions,
    inForce,
    neighbours: children.facts,
    elsewhere: children.clusters.length === 1 ? [] : factsElsewhere(children, cluster),
    relationships: relationshipsIn(inForce, casework.cases),
    casework,
  };
}
