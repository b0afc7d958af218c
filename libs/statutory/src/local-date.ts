import { daysIn, isLocalDate, type LocalDate } from '@lib/kernel';
import { dateOf, dayNumber, partsOf, weekdayOfNumber, written } from './day-numbers';

export { isLocalDate, type LocalDate };

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

export const addDays = (date: LocalDate, days: number): LocalDate => dateOf(dayNumber(date) + days);

export const addWeeks = (date: LocalDate, weeks: number): LocalDate => addDays(date, weeks * 7);

/** The corresponding date, or the month's last day where there is none: 31 August + 6 months is 28 February. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = partsOf(date);
  const inAll = year * 12 + month - 1 + months;
  const to = { year: Math.floor(inAll / 12), month: inAll - Math.floor(inAll / 12) * 12 + 1 };
  return written({ ...to, day: Math.min(day, daysIn(to.year, to.month)) });
}

/** Positive when `to` is the later. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => dayNumber(to) - dayNumber(from);

export const weekdayOf = (date: LocalDate): (typeof WEEKDAYS)[number] => WEEKDAYS[weekdayOfNumber(dayNumber(date))]!;
