import {
  annualHealthCheck,
  catalogue,
  childHealth,
  concern,
  frontDoor,
  healthCarePlan,
  lookedAfterChild,
  planAlignment,
  referral,
  senSupport,
  specialistEquipment,
} from '@lib/casework';
import { clocksOf, isWaiting, type Standard, statusOf } from '@lib/statutory';
import { type ClockCode, type Tally, tally } from '../compare';
import { writeEvidence } from '../evidence';
import { historyOf } from './histories';
import { standards, verdictsOf } from './oracle';

/** `AGENCY_HISTORIES=50000` compares more and writes docs/evidence/agency-histories.md; `SEED=n AGENCY_HISTORIES=1` one again. Three thousand take about four seconds. */
const count = Number(process.env.AGENCY_HISTORIES ?? 3_000);
const freshSeed = Number(process.env.SEED ?? Math.floor(Date.now() / 1_000) % 1_000_000_000);
const patience = Math.max(120_000, count * 60);
const half = Math.ceil(count / 2);

const byHand = { standards, historyOf, verdictsOf };
const ours: ClockCode = { catalogue, clocksOf, isWaiting, statusOf };
const runs: { readonly name: string; readonly tally: Tally }[] = [];
const caught: { readonly mistake: string; readonly tally: Tally }[] = [];
/** Of the run that was asked for by name, and of no other. */
afterAll(() => {
  if (process.env.AGENCY_HISTORIES && process.env.SEED === undefined && runs.length > 0)
    writeEvidence(runs, caught, 'agency-histories', { listed: standards, where: 'test/clocks/agencies' });
});
const expectTheSame = ({ differing }: Tally): void =>
  expect(
    differing.map(
      ({ seed, difference }) =>
        `${difference}: SEED=${seed} AGENCY_HISTORIES=1 npx jest --testPathPatterns test/clocks/agencies`,
    ),
  ).toEqual([]);

describe('the clocks of what else agencies do, and a second count of them by hand', () => {
  if (process.env.SEED === undefined) {
    it(
      `agree on every day of ${half} histories from seed 1, which end in every way that they can`,
      () => {
        const found = tally(1, half, ours, false, byHand);
        runs.push({ name: 'from seed 1', tally: found });
        expectTheSame(found);
        // Every pathway has the same row but for its name and its weeks: they are looked at together.
        const nameOf = (id: string) => (id.endsWith('-begun') ? 'begun' : id);
        const endsOf = (id: string) =>
          [...found.endings].filter(([each]) => nameOf(each) === nameOf(id)).flatMap(([, ends]) => [...ends.keys()]);
        for (const { id, stoppedBySteps } of rows) {
          const ends = ['metInTime', 'metLate', 'overdue', ...(stoppedBySteps.length > 0 ? ['stopped'] : [])];
          const seen = new Set(endsOf(id).filter((end) => end !== 'running'));
          expect({ id, ends: [...seen].sort() }).toEqual({ id, ends: ends.sort() });
        }
      },
      patience,
    );
  }

  it(
    `agree on every day of ${count - half || 1} histories from today’s seed ${freshSeed}`,
    () => {
      const found = tally(freshSeed, count - half || 1, ours, false, byHand);
      runs.push({ name: `from seed ${freshSeed}`, tally: found });
      expectTheSame(found);
    },
    patience,
  );

  it('count every time limit of these pages', () => {
    const pages = [annualHealthCheck, childHealth, concern, frontDoor, healthCarePlan, lookedAfterChild, planAlignment];
    const all = [...pages, referral, senSupport, specialistEquipment].flatMap(({ clocks }) => clocks);
    expect(all.map(({ id }) => id).filter((id) => !standards.includes(id))).toEqual([]);
  });
});

const rows = catalogue.filter(({ id }) => standards.includes(id));

describe('a mistake is seen', () => {
  const inRows = (mistaken: (row: Standard) => Standard): ClockCode => ({
    ...ours,
    catalogue: catalogue.map(mistaken),
  });
  const mistakes: readonly (readonly [string, ClockCode])[] = [
    ['a wait that moved is counted from the new receipt', inRows(({ countedFrom: _, ...row }) => row)],
    ['a review begins no next one', inRows(({ restartedBySteps: _, ...row }) => row)],
    ['age at the last assessment makes no difference', inRows(({ limitsByAge: _, ...row }) => row)],
    ['the second review is due as the first', inRows(({ laterRounds: _, ...row }) => row)],
    [
      'what was declined late is stopped',
      inRows((row) => ({ ...row, stoppedBySteps: row.stoppedBySteps.map(({ overdueStays: _, ...stop }) => stop) })),
    ],
    [
      'national rules run for whoever leads',
      inRows((row) =>
        row.id === 'consultant-led-treatment' ? { ...row, startedBySteps: [{ step: 'referralReceived' }] } : row,
      ),
    ],
    [
      'working days are days',
      inRows((row) => ('workingDays' in row.limit ? { ...row, limit: { days: row.limit.workingDays } } : row)),
    ],
    [
      'a year more of school',
      inRows((row) =>
        'dayOfYear' in row.limit ? { ...row, limit: { dayOfYear: '09-01', yearOf: 'schoolYearEnds' } } : row,
      ),
    ],
    ['every start of a year is one clock', inRows(({ eachStart: _, ...row }) => row)],
  ];
  it.each(mistakes)('%s', (mistake, code) => {
    const found = tally(1, 2_000, code, true, byHand);
    caught.push({ mistake, tally: found });
    expect(found.differing).toHaveLength(1);
  });
});
