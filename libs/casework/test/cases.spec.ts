import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { statusOf } from '@lib/statutory';
import { caseKinds, casesIn, clocksOfCases } from '../src';
import { factsOf, type ToldCase, toldCasesIn } from './told-cases';

const pages = join(__dirname, '../src');
const files = readdirSync(pages, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.cases.yaml'));

/** The one clock of a standard that is meant: where there are several, the one that began on the day that is named. */
function clockSaid({ asAt, ...told }: ToldCase, standard: string, from: string | undefined) {
  const clocks = clocksOfCases(casesIn(factsOf({ asAt, ...told }), { asAt })).filter(
    (clock) => clock.standard === standard && (from === undefined || clock.startedOn === from),
  );
  if (clocks.length > 1) throw new Error(`${clocks.length} clocks of ${standard}: say from which day`);
  const [clock] = clocks;
  const is = clock && statusOf(clock, asAt);
  return clock && is ? { due: clock.dueOn, is, notes: clock.notes.map(({ code }) => code) } : 'none';
}

describe.each(files.map((file) => [file] as const))('%s', (file) => {
  it.each(toldCasesIn(join(pages, file)).map((told) => [told.case, told] as const))('%s', (_, told) => {
    const said = Object.fromEntries(
      Object.entries(told.clocks).map(([standard, expected]) => {
        const clock = clockSaid(told, standard, expected === 'none' ? undefined : expected.from);
        const from = expected !== 'none' && expected.from !== undefined ? { from: expected.from } : {};
        const notes = expected !== 'none' && expected.notes && clock !== 'none' ? { notes: clock.notes } : {};
        return [standard, clock === 'none' ? clock : { due: clock.due, is: clock.is, ...from, ...notes }];
      }),
    );
    expect(said).toEqual(told.clocks);
    expect(told.sum).toMatch(/\S/);
  });
});

it('every kind of case with clocks has examples of each of them', () => {
  const examples = new Set(
    files.flatMap((file) => toldCasesIn(join(pages, file)).flatMap((told) => Object.keys(told.clocks))),
  );
  for (const { id, clocks } of caseKinds.filter((kind) => kind.clocks.length > 0)) {
    expect([id, clocks.map((clock) => clock.id).filter((clock) => !examples.has(clock))]).toEqual([id, []]);
  }
});

/** Cases of an EHC plan and of its making. All others are what agencies notice and do besides. */
const ofEhcPlans = new Set([
  ...['advice-request', 'annual-review', 'commissioner-change', 'disagreement', 'ehc-assessment', 'ehc-plan'],
  ...['phase-transfer', 'placement-consultation', 'reassessment'],
]);

it('what agencies notice and do besides EHC plans has 120 examples or more', () => {
  const besides = files.filter((file) => !ofEhcPlans.has(dirname(file)));
  expect(besides.length).toBe(files.length - ofEhcPlans.size);
  expect(besides.flatMap((file) => toldCasesIn(join(pages, file))).length).toBeGreaterThanOrEqual(120);
});
