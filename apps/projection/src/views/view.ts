import type { WorkOut } from '@lib/casework';
import { approvedModel } from '@lib/linkage';
import type { Children } from '../identity/children';
import { type Child, childIn } from '../record/child-in';

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
   * Pure. Answers what is to be said of each source record of these: undefined for nothing. `workOut` knows the closures of the settings
   * that their exceptions name.
   */
  readonly fold: (children: Children, workOut: WorkOut) => (sourceRecord: string) => unknown;
}

/** A fold of each child by itself. */
export const ofEachChild =
  <Part>(fold: (child: Child) => Part | undefined): View['fold'] =>
  (children, workOut) => {
    const byHead = new Map(children.clusters.map((cluster) => [cluster.head, cluster]));
    return (sourceRecord) => {
      const cluster = byHead.get(sourceRecord);
      return cluster && fold(childIn(children, cluster, workOut));
    };
  };

/** What the folds had come to before each view had a version of its own, and what was counted of views that are no more. */
const before = 4;

/**
 * Goes up with the version of any view, with every new one, and with the weights by which records are linked: whoever meets documents of a higher one is out of date, and stops. A view
 * that is taken away leaves its version in `before`, so that it never goes down.
 */
export const foldVersionOf = (all: readonly Pick<View, 'version'>[]): number =>
  all.reduce((sum, { version }) => sum + version, before + Number(approvedModel.version));
