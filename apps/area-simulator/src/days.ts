import type { LocalDate } from '@lib/statutory';

/**
 * Arithmetic of days for a world that does much of it on few of them: each is read and written once. It shares no code with the
 * counting of time limits that the world is held against.
 */
const numbers = new Map<LocalDate, number>();
const dates = new Map<number, LocalDate>();
const MS_PER_DAY = 86_400_000;

function numberOf(date: LocalDate): number {
  const known = numbers.get(date);
  if (known !== undefined) return known;
  const number = Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY;
  if (!Number.isInteger(number)) throw new RangeError('A date must be a day that exists, written YYYY-MM-DD.');
  numbers.set(date, number);
  return number;
}

function dateOf(number: number): LocalDate {
  const known = dates.get(number);
  if (known !== undefined) return known;
  const date = new Date(number * MS_PER_DAY).toISOString().slice(0, 10);
  dates.set(number, date);
  return date;
}

export const addDays = (date: LocalDate, days: number): LocalDate => dateOf(numberOf(date) + days);

/** Positive when `to` is the later. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => numberOf(to) - numberOf(from);

/** The corresponding day, or the month's last where there is none. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dateOf(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)) / MS_PER_DAY);
}

/** The Friday before, for a day of the weekend. It never changes the order of two days. */
export function workday(date: LocalDate): LocalDate {
  // 1 January 1970 was a Thursday.
  const sinceSunday = (((numberOf(date) + 4) % 7) + 7) % 7;
  return sinceSunday === 6 ? addDays(date, -1) : sinceSunday === 0 ? addDays(date, -2) : date;
}

/** Days are counted back from today, so that the area is as fresh whenever it is made. */
export const daysAgo = (today: LocalDate, days: number): LocalDate => addDays(today, -days);

/** Only what is told before today is part of the world. */
export const isBefore = (today: LocalDate, day: LocalDate): boolean => day < today;
