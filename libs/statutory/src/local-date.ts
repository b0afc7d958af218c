import { isLocalDate, type LocalDate } from '@lib/kernel';

export { isLocalDate, type LocalDate };

const MS_PER_DAY = 86_400_000;
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

/**
 * Midnight UTC stands for the day, so that no day is ever 23 or 25 hours long: a statutory day has no time and no zone,
 * and nothing is gained or lost when England's clocks change.
 */
function midnight(date: LocalDate): number {
  if (!isLocalDate(date)) throw new RangeError('A date must be a day that exists, written YYYY-MM-DD.');
  return Date.parse(`${date}T00:00:00Z`);
}

const dateAt = (ms: number): LocalDate => new Date(ms).toISOString().slice(0, 10);

export const addDays = (date: LocalDate, days: number): LocalDate => dateAt(midnight(date) + days * MS_PER_DAY);

export const addWeeks = (date: LocalDate, weeks: number): LocalDate => addDays(date, weeks * 7);

/** The corresponding date, or the month's last day where there is none: 31 August + 6 months is 28 February. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const from = new Date(midnight(date));
  const lastDay = new Date(from);
  lastDay.setUTCMonth(from.getUTCMonth() + months + 1, 0);
  from.setUTCMonth(from.getUTCMonth() + months, Math.min(from.getUTCDate(), lastDay.getUTCDate()));
  return dateAt(from.getTime());
}

/** Positive when `to` is the later. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => (midnight(to) - midnight(from)) / MS_PER_DAY;

export const weekdayOf = (date: LocalDate): (typeof WEEKDAYS)[number] =>
  WEEKDAYS[new Date(midnight(date)).getUTCDay()]!;
