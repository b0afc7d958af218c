import type { Cluster } from '@lib/linkage';
import type { Calendar } from '@lib/statutory';
import { factsInForce } from '../facts/corrections';
import type { Fact, Facts } from '../facts/facts';
import { type Children, factsElsewhere, factsOfCluster } from '../identity/children';

/**
 * One way of looking at what was told. Its folder holds the fold, what it may query and its routes; `registry.ts` has its line. The
 * folds of all views see the same rows of one layer, so that none knows what another does not.
 */
export interface View {
  /** Under which its part stands in the document. Never given to another view. */
  readonly name: string;
  /** Goes up with every change of what its fold makes of the same facts, and never down: documents that an older one made are made again. */
  readonly version: number;
  /** `body`: what is read when a child is opened. `terms`: the words it is found by. `area`: in the memory of the area's lists. */
  readonly keptIn: 'body' | 'terms' | 'area';
  /**
   * Pure. Answers what is to be said of each source record of these: undefined for nothing. `calendar` has the closures of the settings
   * that their exceptions name.
   */
  readonly fold: (children: Children, calendar: Calendar) => (sourceRecord: string) => unknown;
}

/** One child, for a view that says at the head of the child's records what it says of the child. */
export interface Child extends Facts, Pick<Children, 'corrections'> {
  readonly cluster: Cluster;
  /** Those of its facts that stand. */
  readonly inForce: readonly Fact[];
  /** All facts of the neighbourhood, the child's own among them. */
  readonly neighbours: readonly Fact[];
  /** Those that stand on the records of others. */
  readonly elsewhere: readonly Fact[];
  readonly calendar: Calendar;
}

/** A fold of each child by itself. */
export const ofEachChild =
  <Part>(fold: (child: Child) => Part | undefined): View['fold'] =>
  (children, calendar) => {
    const byHead = new Map(children.clusters.map((cluster) => [cluster.head, cluster]));
    return (sourceRecord) => {
      const cluster = byHead.get(sourceRecord);
      return cluster && fold(childIn(children, cluster, calendar));
    };
  };

export function childIn(children: Children, cluster: Cluster, calendar: Calendar): Child {
  const { facts, unfoldable } = children.clusters.length === 1 ? children : factsOfCluster(children, cluster);
  const { corrections } = children;
  return {
    cluster,
    facts,
    unfoldable,
    corrections,
    inForce: factsInForce(facts, corrections),
    neighbours: children.facts,
    elsewhere: children.clusters.length === 1 ? [] : factsElsewhere(children, cluster),
    calendar,
  };
}

/** What the folds had come to before each view had a version of its own, and what was counted of views that are no more. */
const before = 4;

/**
 * Goes up with the version of any view, and with every new one: whoever meets documents of a higher one is out of date, and stops. A view
 * that is taken away leaves its version in `before`, so that it never goes down.
 */
export const foldVersionOf = (all: readonly Pick<View, 'version'>[]): number =>
  all.reduce((sum, { version }) => sum + version, before);
