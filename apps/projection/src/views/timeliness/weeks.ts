/** Weeks since a time limit started, in the bands in which waits and plans are reported. The longest are among those over 52. */
export const bands = [
  'under18Weeks',
  'from18To52Weeks',
  'under20Weeks',
  'from20To52Weeks',
  'over52Weeks',
  'over104Weeks',
] as const;
export type Band = (typeof bands)[number];

/** Days from, that number included, and to, that number included. */
const bounds: Readonly<Record<Band, readonly [from: number, to: number]>> = {
  under18Weeks: [0, 18 * 7 - 1],
  from18To52Weeks: [18 * 7, 52 * 7],
  under20Weeks: [0, 20 * 7 - 1],
  from20To52Weeks: [20 * 7, 52 * 7],
  over52Weeks: [52 * 7 + 1, Number.POSITIVE_INFINITY],
  over104Weeks: [104 * 7 + 1, Number.POSITIVE_INFINITY],
};

export const isIn = (band: Band, days: number): boolean => bounds[band][0] <= days && days <= bounds[band][1];

/** How long cases took, or have waited. */
export interface Weeks {
  /** How many cases these are. */
  readonly of: number;
  /** All their days together: means of several figures are added up by these, and never averaged. */
  readonly days: number;
  /** Half up to one decimal, null of no case; a median of several figures is not to be had from theirs. */
  readonly medianWeeks: number | null;
  readonly meanWeeks: number | null;
  readonly under18Weeks: number;
  readonly from18To52Weeks: number;
  readonly over52Weeks: number;
  /** Of those over 52. */
  readonly over104Weeks: number;
}

/** How long ago what is overdue had started. */
export type OverdueAges = Readonly<Record<'under20Weeks' | 'from20To52Weeks' | 'over52Weeks', number>>;

/** One decimal, half up, in whole numbers, so that exactly half goes up; null of nothing. */
export const toOneDecimal = (part: number, of: number): number | null =>
  of === 0 ? null : Math.floor((20 * part + of) / (2 * of)) / 10;

export const inWeeks = (days: number): number => toOneDecimal(days, 7)!;

export function weeksOf(each: readonly number[]): Weeks {
  const sorted = Float64Array.from(each).sort();
  const { length } = sorted;
  const days = sorted.reduce((sum, one) => sum + one, 0);
  const twiceTheMedian = length === 0 ? 0 : sorted[(length - 1) >> 1]! + sorted[length >> 1]!;
  const count = (band: Band) => each.reduce((sum, one) => sum + (isIn(band, one) ? 1 : 0), 0);
  return {
    of: length,
    days,
    medianWeeks: length === 0 ? null : toOneDecimal(twiceTheMedian, 14),
    meanWeeks: toOneDecimal(days, 7 * length),
    under18Weeks: count('under18Weeks'),
    from18To52Weeks: count('from18To52Weeks'),
    over52Weeks: count('over52Weeks'),
    over104Weeks: count('over104Weeks'),
  };
}

export function overdueAgesOf(each: readonly number[]): OverdueAges {
  const count = (band: Band) => each.reduce((sum, one) => sum + (isIn(band, one) ? 1 : 0), 0);
  return {
    under20Weeks: count('under20Weeks'),
    from20To52Weeks: count('from20To52Weeks'),
    over52Weeks: count('over52Weeks'),
  };
}
