import type { LocalDate } from '@lib/kernel';
import { beginningWith } from './counting';
import { addDays, addWeeks } from './local-date';
import type { ClosureRule } from './standard';

/** Days on which a setting was closed, the first and the last of them: nothing is asked of an empty building. */
export interface Closure {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** Each setting's closures, by its organisation code. Areas keep them as data: no two schools need have the same. */
export interface Calendar {
  readonly closures: Readonly<Record<string, readonly Closure[]>>;
}

export const isLongEnough = ({ from, until }: Closure, rule: ClosureRule): boolean =>
  beginningWith(from, rule.atLeast) <= until;

/**
 * "During a period beginning one week before any date on which that school was closed … and ending one week before the date on
 * which it re-opens" (Regs 10(4)(a)): both of those days included. It reopens on the day after its last day closed.
 */
export const isAskedAround = (askedOn: LocalDate, { from, until }: Closure, { margin }: ClosureRule): boolean =>
  addWeeks(from, -margin.weeks) <= askedOn && askedOn <= addWeeks(addDays(until, 1), -margin.weeks);
