import type { Duty } from '@lib/casework';
import { type EventToTell, publishedOf } from '@lib/testing';
import { worldOf } from '../../apps/area-simulator/src/world';
import { lateCasesOf } from '../../apps/projection/src/views/delays/delays';
import { areaTold, officer } from '../../apps/projection/test/area-told';
import { type ByHand, byHand } from '../clocks/ledger-by-hand';
import { writeLedgerEvidence } from '../clocks/ledger-evidence';
import { dayOf, textOf } from '../clocks/strip';

/** `LEDGER_CHILDREN=2000` looks at a larger area, and writes its line of docs/evidence/delay-ledger.md. */
const children = Number(process.env.LEDGER_CHILDREN ?? 150);
const today = '2026-11-22';

const handOf = ({ standard, body, startedOn, dueOn, metOn, stoppedOn }: Duty): ByHand => ({
  ...{ standard, body, start: dayOf(startedOn)!, due: dayOf(dueOn)! },
  ...{ met: dayOf(metOn), stopped: dayOf(stoppedOn) },
});

it(`each day of every late case of a simulated area of ${children} children has one holder, and the days sum to the whole`, () => {
  const { messages } = worldOf({ seed: 1, children, today });
  const area = areaTold(messages.map(({ event }) => publishedOf(event as EventToTell, event.recordedtime))).for(
    officer,
  );
  let [ledgers, days, holders] = [0, 0, 0];
  for (const { parts } of area.children())
    for (const each of parts.delays ?? []) {
      const duties = [...each.owed, ...each.others].map(handOf);
      for (const late of lateCasesOf([each], today)) {
        const duty = each.owed.findIndex(
          ({ standard, body, startedOn, dueOn }) =>
            standard === late.standard && body === late.body && startedOn === late.startedOn && dueOn === late.dueOn,
        );
        const council = each.owed[duty]!.reference.split('/')[0]!;
        const expected = byHand(duties[duty]!, duties, dayOf(today)!, council);
        const found = late.held.flatMap(({ days: held, holder }) => Array<string>(held).fill(holder));
        expect({ reference: late.reference, standard: late.standard, found }).toEqual({
          reference: late.reference,
          standard: late.standard,
          found: expected,
        });
        expect(late.held.reduce((sum, held) => sum + held.days, 0)).toBe(late.days);
        for (const [index, { from }] of late.held.entries())
          if (index > 0) expect(textOf(dayOf(late.held[index - 1]!.until)! + 1)).toBe(from);
        ledgers += 1;
        days += late.days;
        holders += new Set(late.held.map(({ holder }) => holder)).size > 1 ? 1 : 0;
      }
    }
  expect(ledgers).toBeGreaterThan(children / 10);
  expect(holders).toBeGreaterThan(0);
  if (process.env.LEDGER_CHILDREN !== undefined)
    writeLedgerEvidence('children of the simulated area', { of: children, ledgers, days, holders });
  console.info(`${ledgers} ledgers of ${days} days, ${holders} of them with more than one holder`);
}, 600_000);
