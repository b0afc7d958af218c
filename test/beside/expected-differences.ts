import type { Difference } from './differences';
import { mended } from './rules/mended';
import { newFields } from './rules/new-fields';
import { silentFilter } from './rules/silent-filter';
import type { Said } from './telling';

/** A difference between the answers of two builds to one question. */
export interface AnsweredDifferently extends Difference {
  /** The address without ids and query: `/v1/children/{id}/clocks`. */
  readonly endpoint: string;
  /** As it was asked, path and query. */
  readonly asked: string;
  readonly persona: string;
  /** The child's id, where it is a child's. */
  readonly child?: string;
  /** All that was told of this child, as it was told. */
  readonly facts: readonly Said[];
  /** Also all that was told of whoever shares what they are known by. */
  readonly around: readonly Said[];
}

/** Why a difference between the two builds is meant to be. */
export interface Rule {
  /** `mend 1` to `mend 7`, `silent filter` or `new field`. */
  readonly id: string;
  readonly says: string;
  readonly explains: (difference: AnsweredDifferently) => boolean;
}

/** Every difference that is meant. What none of these explains fails the run. The first that explains one is its reason. */
export const rules: readonly Rule[] = [...newFields, ...mended, ...silentFilter];
