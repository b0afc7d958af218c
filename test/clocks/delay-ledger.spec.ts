import { catalogue, type Duty, delayLedger } from '@lib/casework';
import { clocksOf } from '@lib/statutory';
import { historyOf } from './histories';
import { byHand, whoMust } from './ledger-by-hand';
import { writeLedgerEvidence } from './ledger-evidence';
import { verdictsOf } from './oracle';
import { planHistoryOf } from './plan-histories';
import { dayOf, textOf } from './strip';

/** `LEDGERS=20000` looks at more, and writes its line of docs/evidence/delay-ledger.md. Half of the histories are of assessments and referrals, half of the life of a plan. */
const count = Number(process.env.LEDGERS ?? 2_000);

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
        const expected = byHand(verdict, around, last, 'HALTON');
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
  if (process.env.LEDGERS !== undefined) writeLedgerEvidence('histories', { of: count, ledgers, days, holders });
  console.info(`${ledgers} ledgers of ${days} days, ${holders} of them with more than one holder`);
}, 600_000);
