import { randomInt } from 'node:crypto';
import { figuresOf, knownToAll } from '../../apps/area-simulator/src/truth/figures';
import type { TimelinessCases } from '../../apps/projection/src/views/timeliness/cases';
import type { Timeliness } from '../../apps/projection/src/views/timeliness/timeliness';
import type { Client } from '../journeys/client';
import { byKey, keyOf, outcomes, told, true_ } from './beside-the-truth';
import { loadedArea } from './loaded-area';

/*
 * What a local area reports of its time limits, against what the simulator knows of them: its own plot, counted by itself, of what
 * its agencies told under records that can be linked. Nothing here is computed twice by the same code.
 */

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
  { seed: 1, children: 150, which: 'the area of seed 1' },
  { seed: fresh, children: 60, which: 'an area never seen before' },
])('$which', ({ seed, children }) => {
  let loaded: Awaited<ReturnType<typeof loadedArea>>;
  let analyst: Client;
  let reported: Timeliness;

  beforeAll(async () => {
    loaded = await loadedArea({ seed, children });
    analyst = await loaded.area.as('analyst');
    reported = (await analyst.ask<Timeliness>('/v1/timeliness?by=month,body')).body;
  });
  afterAll(() => loaded?.area.end());

  it('takes everything that its agencies tell', () => {
    expect(loaded.published.refused).toEqual([]);
  });

  it('reports of every standard, month and body what is true', () => {
    expect(byKey(told(reported.figures))).toEqual(byKey(true_(figuresOf(knownToAll(loaded.clocks)))));
  });

  it('reports to a social worker what else only they may know, and it is true', async () => {
    const worker = await loaded.area.as('social-worker');
    const { figures } = (await worker.ask<Timeliness>('/v1/timeliness?by=month,body')).body;
    expect(byKey(told(figures))).toEqual(byKey(true_(figuresOf(loaded.clocks))));
    expect(figures.length).toBeGreaterThan(reported.figures.length);
  });

  it('lists behind each figure exactly its cases, each with the days that are true of it', async () => {
    const cases = new Map<string, TimelinessCases['cases']>();
    for (const figure of reported.figures) {
      const due = await listed(analyst, figure.cases);
      expect([keyOf(figure), due.length]).toEqual([keyOf(figure), figure.due]);
      const stopped = figure.stopped ? await listed(analyst, `${figure.cases}&status=stopped`) : [];
      expect([keyOf(figure), stopped.length]).toEqual([keyOf(figure), figure.stopped]);
      cases.set(keyOf(figure), [...due, ...stopped]);
    }
    const days = (figure: string, clock: { startedOn: string; dueOn: string; hasException: boolean }) =>
      `${figure} ${clock.startedOn} ${clock.dueOn} ${clock.hasException}`;
    const reportedDays = [...cases].flatMap(([figure, all]) => all.map((each) => days(figure, each)));
    const trueDays = knownToAll(loaded.clocks).map((clock) =>
      days(keyOf({ standard: clock.standard, month: clock.dueOn.slice(0, 7), body: clock.body }), clock),
    );
    expect(reportedDays.sort()).toEqual(trueDays.sort());
  });

  it('narrows each figure to each of its outcomes', async () => {
    for (const figure of reported.figures.filter((_, at) => at % 5 === 0)) {
      for (const outcome of outcomes.filter((each) => figure[each])) {
        const cases = await listed(analyst, `${figure.cases}&status=${outcome}`);
        expect([keyOf(figure), outcome, cases.length]).toEqual([keyOf(figure), outcome, figure[outcome]]);
      }
    }
  });
});
