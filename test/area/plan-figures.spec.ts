import { catalogue } from '@lib/casework';
import { type EventToTell, publishedOf } from '@lib/testing';
import type { TrueClock } from '../../apps/area-simulator/src/truth/true-clock';
import { worldOf } from '../../apps/area-simulator/src/world';
import { delayFigures } from '../../apps/projection/src/views/delays/delays';
import { stalePlans } from '../../apps/projection/src/views/stale-plans/stale-plans';
import { analyst, areaTold } from '../../apps/projection/test/area-told';
import { writeRates } from './rates';

/** `PLAN_CHILDREN=2000` looks at a larger area, and writes docs/evidence/simulated-rates.md. */
const children = Number(process.env.PLAN_CHILDREN ?? 150);
const today = '2026-11-22';

describe(`the figures of plans in a simulated area of ${children} children are what is true of it`, () => {
  const { messages, truth } = worldOf({ seed: 1, children, today });
  const area = areaTold(messages.map(({ event }) => publishedOf(event as EventToTell, event.recordedtime))).for(
    analyst,
  );
  // An analyst is shown nothing of what few may know.
  const seen = truth.clocks.filter(({ label }) => label === undefined);
  const referencesOf = (outcome: string, ...standards: readonly string[]) =>
    new Set(
      seen
        .filter((clock) => standards.includes(clock.standard) && clock.outcome === outcome)
        .map(({ reference }) => reference),
    ).size;

  it('stale plans and packages are those whose last day has passed', () => {
    const { figures } = stalePlans(area, analyst, today).figures;
    const of = (because: string) => figures.find((figure) => figure.because === because)!;
    expect(of('reviewOverdue').plans).toBe(referencesOf('overdue', 'annual-review', 'first-review-after-move'));
    expect(of('packageNotReviewed').packages).toBe(referencesOf('overdue', 'elsewhere-reviewed'));
    expect(of('childNotSeen').packages).toBe(referencesOf('overdue', 'elsewhere-visited'));
    expect(of('reviewOverdue').plans).toBeGreaterThan(0);
    expect(of('childNotSeen').packages).toBeGreaterThan(0);
  });

  it('the ledger has each late plan, review and answer once, and no other', () => {
    const isIn = new Set(
      catalogue
        .filter(({ kind, floor, whoMust }) => (kind === 'law' || kind === 'guidance') && !floor && whoMust !== 'family')
        .map(({ id }) => id),
    );
    const isLate = ({ outcome, stoppedOn, dueOn, startedOn }: TrueClock): boolean =>
      outcome === 'late' || outcome === 'overdue' || outcome === 'excused'
        ? startedOn <= today
        : outcome === 'stopped' && stoppedOn! > dueOn;
    const expected = new Map<string, number>();
    for (const clock of seen)
      if (isIn.has(clock.standard) && isLate(clock))
        expected.set(clock.standard, (expected.get(clock.standard) ?? 0) + 1);
    const found = delayFigures(area, analyst, today).map(({ standard, cases }) => [standard, cases] as const);
    expect([...found].sort()).toEqual([...expected].sort());
  });

  it('has reviews that are over', () => {
    const over = (standard: string) =>
      truth.clocks.filter((clock) => clock.standard === standard && !['running', 'stopped'].includes(clock.outcome));
    expect(over('annual-review').length).toBeGreaterThan(0);
    if (process.env.PLAN_CHILDREN !== undefined) writeRates(children, truth.clocks);
  });
});
