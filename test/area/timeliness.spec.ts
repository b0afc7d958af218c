import { randomInt } from 'node:crypto';
import { type Figure, figuresOf, type Share } from '../../apps/area-simulator/src/truth/figures';
import type { Outcome } from '../../apps/area-simulator/src/truth/true-clock';
import type { TimelinessCases } from '../../apps/projection/src/timeliness/cases';
import type { NamedFigure, Timeliness } from '../../apps/projection/src/timeliness/timeliness';
import type { Client } from '../journeys/client';
import { loadedArea } from './loaded-area';

/*
 * What a local area reports of its time limits, against what the simulator knows of them: its own plot, counted by itself, of what
 * its agencies told under records that can be linked. Nothing here is computed twice by the same code.
 */

const outcomes: readonly Outcome[] = ['inTime', 'late', 'excused', 'overdue', 'running', 'stopped'];

/** Half goes up, to one decimal; no percentage of nothing. */
const percentOf = ({ inTime, of }: Share) => (of === 0 ? null : Math.floor((inTime * 1000) / of + 0.5) / 10);

const keyOf = ({ standard, month, body }: Pick<NamedFigure, 'standard' | 'month' | 'body'>) =>
  `${standard} ${month} ${body}`;

const countsOf = (figure: Figure | NamedFigure) =>
  [figure.due, ...outcomes.map((outcome) => figure[outcome])].join(' ');

const told = (figures: readonly NamedFigure[]) =>
  figures.map((figure) => ({
    figure: keyOf(figure),
    counts: countsOf(figure),
    withExceptions: figure.withExceptions,
    excludingExceptions: figure.excludingExceptions,
  }));

const true_ = (figures: readonly Figure[]) =>
  figures.map((figure) => ({
    figure: keyOf(figure),
    counts: countsOf(figure),
    withExceptions: { ...figure.withExceptions, percent: percentOf(figure.withExceptions) },
    excludingExceptions: { ...figure.excludingExceptions, percent: percentOf(figure.excludingExceptions) },
  }));

const byKey = <T extends { readonly figure: string }>(figures: readonly T[]) =>
  [...figures].sort((one, other) => (one.figure < other.figure ? -1 : 1));

/** Every case of a figure, page after page. */
async function listed(analyst: Client, address: string): Promise<TimelinessCases['cases']> {
  const cases: TimelinessCases['cases'][number][] = [];
  for (let after: string | undefined; ; ) {
    const { body } = await analyst.ask<TimelinessCases>(
      after ? `${address}&after=${encodeURIComponent(after)}` : address,
    );
    cases.push(...body.cases);
    after = body.next;
    if (after === undefined) return cases;
  }
}

jest.setTimeout(600_000);

const fresh = randomInt(1_000_000_000);
console.info(`The fresh area has seed ${fresh}`);

describe.each([
  { seed: 1, which: 'the area of seed 1' },
  { seed: fresh, which: 'an area never seen before' },
])('$which', ({ seed }) => {
  let loaded: Awaited<ReturnType<typeof loadedArea>>;
  let analyst: Client;
  let reported: Timeliness;

  beforeAll(async () => {
    loaded = await loadedArea({ seed, children: 150 });
    analyst = await loaded.area.as('analyst');
    reported = (await analyst.ask<Timeliness>('/v1/timeliness?by=month,body')).body;
  });
  afterAll(() => loaded?.area.end());

  it('takes everything that its agencies tell', () => {
    expect(loaded.published.refused).toEqual([]);
  });

  it('reports of every standard, month and body what is true', () => {
    expect(byKey(told(reported.figures))).toEqual(byKey(true_(figuresOf(loaded.clocks))));
  });

  it('lists behind each figure exactly its cases, each with the days that are true of it', async () => {
    const cases = new Map<string, TimelinessCases['cases']>();
    for (const figure of reported.figures) {
      const due = await listed(analyst, figure.cases);
      expect([keyOf(figure), due.length]).toEqual([keyOf(figure), figure.due]);
      const stopped = figure.stopped > 0 ? await listed(analyst, `${figure.cases}&status=stopped`) : [];
      expect([keyOf(figure), stopped.length]).toEqual([keyOf(figure), figure.stopped]);
      cases.set(keyOf(figure), [...due, ...stopped]);
    }
    const days = (figure: string, clock: { startedOn: string; dueOn: string; hasException: boolean }) =>
      `${figure} ${clock.startedOn} ${clock.dueOn} ${clock.hasException}`;
    const reportedDays = [...cases].flatMap(([figure, all]) => all.map((each) => days(figure, each)));
    const trueDays = loaded.clocks.map((clock) =>
      days(keyOf({ standard: clock.standard, month: clock.dueOn.slice(0, 7), body: clock.body }), clock),
    );
    expect(reportedDays.sort()).toEqual(trueDays.sort());
  });

  it('narrows each figure to each of its outcomes', async () => {
    for (const figure of reported.figures.filter((_, at) => at % 5 === 0)) {
      for (const outcome of outcomes.filter((each) => figure[each] > 0)) {
        const cases = await listed(analyst, `${figure.cases}&status=${outcome}`);
        expect([keyOf(figure), outcome, cases.length]).toEqual([keyOf(figure), outcome, figure[outcome]]);
      }
    }
  });
});
