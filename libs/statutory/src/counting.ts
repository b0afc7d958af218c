import type { LocalDate } from '@lib/kernel';
import { addDays, addMonths, addWeeks } from './local-date';

/** A length of time in the rule's own unit: weeks and days are calendar ones, whatever day of the week they end on. */
export type Limit = { readonly weeks: number } | { readonly days: number } | { readonly months: number };

/** The words in which a rule counts; the catalogue names one of them in each row. */
export type CountingWord = 'within' | 'beginningWith';

const corresponding = (from: LocalDate, limit: Limit): LocalDate => {
  if ('weeks' in limit) return addWeeks(from, limit.weeks);
  if ('days' in limit) return addDays(from, limit.days);
  return addMonths(from, limit.months);
};

/** 'Within n of X': X is not counted, so the corresponding day is the last day in time. */
export const within = (limit: Limit, of: LocalDate): LocalDate => corresponding(of, limit);

/**
 * 'n beginning with X', 'n starting with X': X is day 1 (Barker v Hambleton DC, Court of Appeal 2012), so the period ends
 * on the day before the corresponding day. Where a month has no corresponding day, it ends with that month.
 */
export function beginningWith(from: LocalDate, limit: Limit): LocalDate {
  const day = corresponding(from, limit);
  const monthIsShorter = 'months' in limit && day.slice(8) !== from.slice(8);
  return monthIsShorter ? day : addDays(day, -1);
}

export const lastDayInTime: Readonly<Record<CountingWord, (from: LocalDate, limit: Limit) => LocalDate>> = {
  within: (from, limit) => within(limit, from),
  beginningWith,
};
