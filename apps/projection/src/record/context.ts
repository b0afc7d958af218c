import type { CasesOfChild } from '@lib/casework';
import type { Cluster, StandingOfNumbers } from '@lib/linkage';
import type { Clock } from '@lib/statutory';
import type { Corrections } from '../facts/corrections';
import type { Fact, Unfoldable } from '../facts/facts';
import type { Commentary, Flag } from './child-record';

/** All that the sections of one child's record are made of: what is known of the child, as at a day, and what it was found to mean. */
export interface RecordContext {
  readonly cluster: Cluster;
  /** Everything known of the child, whatever day is asked about. */
  readonly known: readonly Fact[];
  /** What was so by the day asked about, in the order of all folds; corrected and withdrawn facts too. */
  readonly shown: readonly Fact[];
  /** Those of them that are in force. */
  readonly inForce: readonly Fact[];
  readonly unfoldable: readonly Unfoldable[];
  readonly corrections: Corrections;
  readonly cases: CasesOfChild;
  readonly clocks: readonly Clock[];
  /** What people said of this child's records and of others. */
  readonly decisions: readonly Fact[];
  /** Facts in force of neighbours who are not held to be the same child. */
  readonly others: readonly Fact[];
  readonly byId: ReadonlyMap<string, Fact>;
  /** The place of each fact, by its id. */
  readonly order: ReadonlyMap<string, number>;
  /** Facts on the records of neighbours, by the id of the fact that they are about. */
  readonly speakingElsewhere: ReadonlyMap<string, Fact>;
  /** What is out of order in the child's cases, by the fact that tells it. */
  readonly outOfOrder: ReadonlyMap<string, readonly Flag[]>;
  /** What holds of the numbers of which something was told; undefined where nothing was. */
  readonly numbers: StandingOfNumbers | undefined;
  /** What others say of each fact. */
  readonly commentary: ReadonlyMap<string, Commentary>;
}
