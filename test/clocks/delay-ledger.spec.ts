import { catalogue, type Duty, delayLedger } from '@lib/casework';
import { clocksOf } from '@lib/statutory';
import { historyOf } from './histories';
import { type Verdict, verdictsOf } from './oracle';
import { planHistoryOf } from './plan-histories';
import { dayOf, textOf } from './strip';

/** `LEDGERS=20000` looks at more. Half of the histories are of assessments and referrals, half of the life of a plan. */
const count = Number(process.env.LEDGERS ?? 2_000);

/** Whose turn it is where two last days are the same: the council last. Typed once more, from the rule as it is told to officers. */
const turn: Readonly<Record<string, number>> = {
  health: 1,
  socialCare: 2,
  educationalPsychologist: 3,
  school: 4,
  whoeverWasAsked: 4.5,
  mediationAdviser: 5,
  council: 6,
};
const whoMust = new Map(catalogue.map((standard) => [standard.id, standard.whoMust]));
const isFloor = (id: string) => catalogue.find((standard) => standard.id === id)?.floor === true;

/** Day by day, from the clocks that are counted by hand, who holds the late one: a letter for each day. */
function byHand(late: Verdict, all: readonly Verdict[], last: number): string[] {
  const endOf = ({ met, stopped }: Verdict) => met ?? stopped ?? Number.POSITIVE_INFINITY;
  const days: string[] = [];
  for (let day = late.start + 1; day <= Math.min(endOf(late), last); day += 1) {
    const open = all.filter(
      (each) => each.start <= day && day <= endOf(each) && whoMust.get(each.standard) !== 'family',
    );
    const isFamilys = open.some((each) => isFloor(each.standard) && day <= each.due);
    const overdue = open
      .filter((each) => !isFloor(each.standard) && each.due < day)
      .map((each) => ({
        each,
        key: [each.due, turn[whoMust.get(each.standard)!]!, each.body, each.standard] as const,
      }));
    let first = overdue[0];
    for (const other of overdue)
      for (let at = 0; at < 4 && first !== other; at += 1) {
        if (other.key[at]! < first!.key[at]!) first = other;
        else if (other.key[at]! > first!.key[at]!) break;
      }
    days.push(isFamilys ? 'family' : (first?.each.body ?? 'HALTON'));
  }
  return days;
}

it(`each day of ${count} histories has one holder, and the days sum to the whole, as counted a second time by hand`, () => {
  let [ledgers, days, holders] = [0, 0, 0];
  for (let seed = 1; seed <= count; seed += 1) {
    const { steps } = seed % 2 === 0 ? historyOf(seed) : planHistoryOf(seed);
    const told = steps.flatMap(({ on }) => dayOf(on) ?? []);
    const last = Math.max(...told) + 30;
    const asAt = textOf(last);
    const clocks = clocksOf(steps, catalogue);
    const verdicts = verdictsOf(steps);
    for (const reference of new Set(clocks.map((clock) => clock.reference)).values()) {
      if (!reference.startsWith('HALTON/')) continue;
      const duties = clocks
        .filter((clock) => clock.reference === reference && !clock.undone)
        .map((clock): Duty => ({ ...clock, whoMust: whoMust.get(clock.standard)! }));
      const around = verdicts.filter((each) => each.reference === reference && each.pauses.length === 0);
      for (const late of duties.filter((duty) => !duty.floor && duty.whoMust !== 'family')) {
        const others = duties.filter((duty) => duty !== late);
        const { days: total, held } = delayLedger(late, others, asAt);
        const verdict = around.find(
          (each) =>
            each.standard === late.standard &&
            each.body === late.body &&
            textOf(each.start) === late.startedOn &&
            each.met === dayOf(late.metOn),
        )!;
        const expected = byHand(verdict, around, last);
        const found = held.flatMap(({ days, holder }) => Array<string>(days).fill(holder));
        expect({ seed, standard: late.standard, found }).toEqual({ seed, standard: late.standard, found: expected });
        expect(held.reduce((sum, each) => sum + each.days, 0)).toBe(total);
        for (const [index, { from }] of held.entries())
          if (index > 0) expect(textOf(dayOf(held[index - 1]!.until)! + 1)).toBe(from);
        ledgers += 1;
        days += total;
        holders += new Set(held.map(({ holder }) => holder)).size > 1 ? 1 : 0;
      }
    }
  }
  expect(ledgers).toBeGreaterThan(count / 2);
  expect(holders).toBeGreaterThan(count / 40);
  console.info(`${ledgers} ledgers of ${days} days, ${holders} of them with more than one holder`);
}, 600_000);
