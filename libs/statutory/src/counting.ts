import type { LocalDate } from '@lib/kernel';
import { addDays, addMonths, addWeeks } from './local-date';
import { addWorkingDays } from './working-days';

/** A length of time in the rule's own unit: all but working days are calendar ones, whatever day of the week they end on. */
export type Length =
  | { readonly weeks: number }
  | { readonly days: number }
  | { readonly months: number }
  | { readonly years: number }
  | { readonly workingDays: number };

/**
 * A day of every year, `MM-DD`: of the year that the starting step tells in the attribute `yearOf`; without one, the first whose last
 * day in time is not before the day counted from.
 */
export interface DayOfYear {
  readonly dayOfYear: string;
  readonly yearOf?: string;
}

export type Limit = Length | DayOfYear;

/**
 * The words in which a rule counts from X; the catalogue names one of them in each row.
 * - `within` n of X, `beginningWith` X: below.
 * - `atLeastBefore`: at least n before X, so X less n is the last day in time.
 * - `before`: before a day of the year, or before n have passed since X ("before the fifth birthday"): the day before is the last.
 * - `by`: by a day of the year, which is itself in time.
 */
export type CountingWord = 'within' | 'beginningWith' | 'atLeastBefore' | 'before' | 'by';

const isDayOfYear = (limit: Limit): limit is DayOfYear => 'dayOfYear' in limit;

function corresponding(from: LocalDate, limit: Length, way: 1 | -1 = 1): LocalDate {
  if ('weeks' in limit) return addWeeks(from, way * limit.weeks);
  if ('days' in limit) return addDays(from, way * limit.days);
  if ('months' in limit) return addMonths(from, way * limit.months);
  if ('years' in limit) return addMonths(from, way * limit.years * 12);
  return addWorkingDays(from, way * limit.workingDays);
}

/** 'Within n of X': X is not counted, so the corresponding day is the last day in time. */
export const within = (limit: Length, of: LocalDate): LocalDate => corresponding(of, limit);

/**
 * 'n beginning with X', 'n starting with X': X is day 1 (Barker v Hambleton DC, Court of Appeal 2012), so the period ends
 * on the day before the corresponding day. Where a month has no corresponding day, it ends with that month. Of working days X is the
 * first only where it is one.
 */
export function beginningWith(from: LocalDate, limit: Length): LocalDate {
  if ('workingDays' in limit) return addWorkingDays(addDays(from, -1), limit.workingDays);
  const day = corresponding(from, limit);
  const monthIsShorter = ('months' in limit || 'years' in limit) && day.slice(8) !== from.slice(8);
  return monthIsShorter ? day : addDays(day, -1);
}

/** 'At least n before X'. */
export const atLeastBefore = (limit: Length, of: LocalDate): LocalDate => corresponding(of, limit, -1);

const ofLength: Readonly<Record<CountingWord, (from: LocalDate, limit: Length) => LocalDate>> = {
  within: (from, limit) => within(limit, from),
  by: (from, limit) => within(limit, from),
  before: (from, limit) => addDays(within(limit, from), -1),
  beginningWith,
  atLeastBefore: (from, limit) => atLeastBefore(limit, from),
};

/** `year` is what the starting step tells, where the limit asks for it. */
export function lastDayInTime(word: CountingWord, from: LocalDate, limit: Limit, year?: number): LocalDate {
  if (!isDayOfYear(limit)) return ofLength[word](from, limit);
  const isItselfInTime = word === 'by' || word === 'within';
  const lastOf = (inYear: number) => addDays(`${inYear}-${limit.dayOfYear}`, isItselfInTime ? 0 : -1);
  if (year !== undefined) return lastOf(year);
  const thisYear = Number(from.slice(0, 4));
  return lastOf(thisYear) >= from ? lastOf(thisYear) : lastOf(thisYear + 1);
}
