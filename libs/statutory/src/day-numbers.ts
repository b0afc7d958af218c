import { isLocalDate, type LocalDate } from '@lib/kernel';

export interface Parts {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

export function partsOf(date: LocalDate): Parts {
  if (!isLocalDate(date)) throw new RangeError('A date must be a day that exists, written YYYY-MM-DD.');
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) };
}

const twoDigits = Array.from({ length: 100 }, (_, number) => String(number).padStart(2, '0'));

export function written({ year, month, day }: Parts): LocalDate {
  // Of no use but to be told apart: what is reached from the last years that can be told is spelled as ISO 8601 would begin.
  if (year < 0 || year > 9999)
    return `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}-${twoDigits[month]}`;
  return `${twoDigits[Math.floor(year / 100)]}${twoDigits[year % 100]}-${twoDigits[month]}-${twoDigits[day]}`;
}

const daysOfCycle = 146_097;
const daysBefore1970 = 719_468;

/**
 * Days since 1 January 1970, negative before it. Days are numbered, so that none is ever 23 or 25 hours long: a statutory day has no time
 * and no zone, and nothing is gained or lost when England's clocks change. Counted in the calendar's cycles of 400 years, each year
 * begun in March so that a leap day is its last: every time limit of every fold is counted so, and no clock need be asked.
 */
export function dayNumber(date: LocalDate): number {
  const { year, month, day } = partsOf(date);
  const marchYear = month > 2 ? year : year - 1;
  const cycle = Math.floor(marchYear / 400);
  const yearOfCycle = marchYear - cycle * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100);
  return cycle * daysOfCycle + yearOfCycle * 365 + leapDays + dayOfYear - daysBefore1970;
}

/** The day of a {@link dayNumber}. */
export function dateOf(number: number): LocalDate {
  const sinceMarchOf0 = number + daysBefore1970;
  const cycle = Math.floor(sinceMarchOf0 / daysOfCycle);
  const dayOfCycle = sinceMarchOf0 - cycle * daysOfCycle;
  const withoutLeapDays =
    dayOfCycle - Math.floor(dayOfCycle / 1_460) + Math.floor(dayOfCycle / 36_524) - Math.floor(dayOfCycle / 146_096);
  const yearOfCycle = Math.floor(withoutLeapDays / 365);
  const dayOfYear = dayOfCycle - (yearOfCycle * 365 + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return written({ year: cycle * 400 + yearOfCycle + (month > 2 ? 0 : 1), month, day });
}

/** From 0, which is Sunday. The first day that is numbered was a Thursday. */
export const weekdayOfNumber = (number: number): number => (((number + 4) % 7) + 7) % 7;
