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
  const sorted = Int32Array.from(each).sort();
  const { length } = sorted;
  let days = 0;
  for (const one of sorted) days += one;
  const twiceTheMedian = length === 0 ? 0 : sorted[(length - 1) >> 1]! + sorted[length >> 1]!;
  return {
    of: length,
    days,
    medianWeeks: length === 0 ? null : toOneDecimal(twiceTheMedian, 14),
    meanWeeks: toOneDecimal(days, 7 * length),
    under18Weeks: countIn('under18Weeks', sorted),
    from18To52Weeks: countIn('from18To52Weeks', sorted),
    over52Weeks: countIn('over52Weeks', sorted),
    over104Weeks: countIn('over104Weeks', sorted),
  };
}

export function overdueAgesOf(each: readonly number[]): OverdueAges {
  const sorted = Int32Array.from(each).sort();
  return {
    under20Weeks: countIn('under20Weeks', sorted),
    from20To52Weeks: countIn('from20To52Weeks', sorted),
    over52Weeks: countIn('over52Weeks', sorted),
  };
}

const countIn = (band: Band, sorted: Int32Array): number =>
  countUpTo(bounds[band][1], sorted) - countUpTo(bounds[band][0] - 1, sorted);

/** By halves: how many are no more than so many. */
function countUpTo(most: number, sorted: Int32Array): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
