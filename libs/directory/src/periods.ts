import { addDays, type Closure } from '@lib/statutory';

/** Days that are told to be closed, whatever told of them, as the fewest periods: two that touch are one, and none has no day in it. */
export function asOnePeriodEach(closures: readonly Closure[]): readonly Closure[] {
  const periods: Closure[] = [];
  const ordered = closures
    .filter(({ from, until }) => from <= until)
    .sort((one, other) => (one.from < other.from ? -1 : 1));
  for (const { from, until } of ordered) {
    const last = periods.at(-1);
    if (last && from <= addDays(last.until, 1))
      periods[periods.length - 1] = { from: last.from, until: until > last.until ? until : last.until };
    else periods.push({ from, until });
  }
  return periods;
}
