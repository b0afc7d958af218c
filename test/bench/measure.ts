import { median } from './time';

/** How long and how often. */
export interface Effort {
  readonly pairs: number;
  /** Every duration is so much of what a full run takes. */
  readonly part: number;
  /** Facts a second of the loaded run: half of what was sustained where it is not said. */
  readonly rate?: number;
}

/** One thing measured beside what libsql itself can do, one right after the other, so often as there are pairs. */
export interface Measure {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly raw: number;
  /** The middle one of the pairs' own ratios: what a busy machine takes from both falls out. */
  readonly ratio: number;
  readonly aim?: string;
  readonly pairs: readonly Pair[];
}

export interface Pair {
  readonly ours: number;
  readonly raw: number;
}

export const measure = (name: string, unit: string, pairs: readonly Pair[], aim?: string): Measure => ({
  name,
  unit,
  ours: median(pairs.map(({ ours }) => ours)),
  raw: median(pairs.map(({ raw }) => raw)),
  ratio: median(pairs.map(({ ours, raw }) => ours / raw)),
  ...(aim && { aim }),
  pairs,
});
