import { catalogue } from '@lib/casework';
import { clocksOf, isWaiting, statusOf } from '@lib/statutory';
import { type Tally, tally } from './compare';
import { writeEvidence } from './evidence';
import { standards, standardsOfThePlan, verdictsOf } from './oracle';
import { planHistoryOf } from './plan-histories';

/** `PLAN_HISTORIES=100000` compares more and writes docs/evidence/plan-histories.md; `SEED=n PLAN_HISTORIES=1` one again. */
const count = Number(process.env.PLAN_HISTORIES ?? 6_000);
const freshSeed = Number(process.env.SEED ?? Math.floor(Date.now() / 1_000) % 1_000_000_000);
const fresh = process.env.SEED === undefined ? Math.ceil(count / 10) : count;
const patience = Math.max(60_000, count * 60);
const ours = { catalogue, clocksOf, isWaiting, statusOf };
const byHand = { standards, verdictsOf, historyOf: planHistoryOf };
const runs: { name: string; tally: Tally }[] = [];

function expectTheSame(name: string, found: Tally): void {
  runs.push({ name, tally: found });
  const again = found.differing.map(
    ({ seed, difference }) => `${difference}: SEED=${seed} PLAN_HISTORIES=1 npx jest --testPathPatterns plan-histories`,
  );
  expect(again.slice(0, 10)).toEqual([]);
}

describe('the clocks of a plan’s life and a second count of them by hand', () => {
  it(
    `agree on every day of ${fresh} histories from today’s seed ${freshSeed}`,
    () => expectTheSame(`from seed ${freshSeed}`, tally(freshSeed, fresh, ours, false, byHand)),
    patience,
  );

  if (process.env.SEED === undefined) {
    it(
      `agree on every day of ${count - fresh} histories from seed 1`,
      () => expectTheSame('from seed 1', tally(1, count - fresh, ours, false, byHand)),
      patience,
    );

    it('see every standard end in every way that it can', () => {
      const canBe = (id: string): string[] => {
        const { floor, excusedBy, existsOnceEnded, stoppedBySteps } = catalogue.find((each) => each.id === id)!;
        const ends = floor ? ['cutShort', 'metInTime', 'stopped'] : ['metInTime', 'metLate'];
        const open = floor || existsOnceEnded ? [] : ['overdue', ...(stoppedBySteps.length > 0 ? ['stopped'] : [])];
        return [...ends, ...open, ...(excusedBy.length > 0 ? ['excused'] : [])].sort();
      };
      const seen = (id: string) => [...(runs[1]!.tally.endings.get(id)?.keys() ?? [])].sort();
      expect(Object.fromEntries(standardsOfThePlan.map((id) => [id, seen(id)]))).toEqual(
        Object.fromEntries(standardsOfThePlan.map((id) => [id, canBe(id)])),
      );
    });
  }
});

describe('a mistake in a rule of the plan', () => {
  const changed = (id: string, change: object) => ({
    ...ours,
    catalogue: catalogue.map((standard) => (standard.id === id ? { ...standard, ...change } : standard)),
  });
  it.each([
    ['the year of a review is counted within', 'annual-review', { countingWord: 'within' }],
    ['a review that keeps the plan begins no other year', 'annual-review', { restartedBySteps: [] }],
    ['15 February is itself in time', 'phase-transfer', { countingWord: 'by' }],
    ['a certificate gives no more time', 'appeal', { laterOf: [] }],
    ['August does not move an appeal', 'appeal', { rollsForward: { spans: [] } }],
    ['three days are calendar days', 'mediation-certificate', { limit: { days: 3 } }],
    [
      'a decision to amend is enough without the amendments',
      'review-decision',
      { endedBySteps: [{ step: 'reviewDecided' }] },
    ],
    [
      'the twelve weeks run from the notice',
      'final-amended-plan-after-meeting',
      { startedBySteps: [{ step: 'amendmentsProposed' }] },
    ],
    ['thirteen days are two weeks', 'order-to-amend', { limit: { days: 34 } }],
    ['a second proposal gives no days', 'family-time-on-amendments', { eachStart: undefined }],
  ])('is seen: %s', (_, id, change) => {
    const found = tally(1, 3_000, changed(id, change), true, byHand);
    expect(found.differing).toHaveLength(1);
  });
});

afterAll(() => {
  if (process.env.PLAN_HISTORIES !== undefined && process.env.SEED === undefined)
    writeEvidence(runs, [], 'plan-histories');
});
