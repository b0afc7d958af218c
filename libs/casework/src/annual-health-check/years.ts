import type { LocalDate } from '@lib/kernel';
import { addMonths, type Step } from '@lib/statutory';

const fourteen = 14 * 12;
const twentyFive = 25 * 12;

/**
 * The years in each of which a check is owed, from 1 April on: of whom is 14 by its end, and on a register by then. By whichever practice
 * had the young person on its register at the end of the year or last before it. Where nobody tells a day of birth nothing says that it is.
 */
export function yearsOwed(steps: readonly Step[]): Step[] {
  const born = days(steps, 'childBorn')[0];
  const registered = steps.filter(({ step }) => step === 'onRegister').sort((a, b) => (a.on < b.on ? -1 : 1));
  const [first] = registered;
  const told = steps.filter(({ step }) => step !== 'childBorn');
  if (born === undefined || !first) return told;
  const leaves = days(steps, 'offRegister').at(-1);
  const from = [addMonths(born, fourteen), first.on].sort().at(-1)!;
  const until = [addMonths(born, twentyFive), ...(leaves && leaves > registered.at(-1)!.on ? [leaves] : [])].sort()[0]!;
  const owed: Step[] = [];
  for (let year = yearOf(from); `${year}-04-01` < until; year += 1) {
    const holder = registered.findLast(({ on }) => on < `${year + 1}-04-01`)!;
    const begins = [`${year}-04-01`, from].sort().at(-1)!;
    owed.push({ ...holder, step: 'yearBegan', on: begins });
  }
  const bodies = [...new Set(owed.map(({ body }) => body))];
  const others = told.filter(({ step }) => step !== 'onRegister');
  return [...registered, ...owed, ...others.flatMap((step) => bodies.map((body) => ({ ...step, body })))];
}

/** The year on whose 1 April, or after it, a day is. */
const yearOf = (day: LocalDate): number => Number(day.slice(0, 4)) - (day.slice(5) < '04-01' ? 1 : 0);

const days = (steps: readonly Step[], name: string): LocalDate[] =>
  steps
    .filter(({ step }) => step === name)
    .map(({ on }) => on)
    .sort();
