import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { catalogue, stepInWords } from '@lib/casework';
import {
  type Clock,
  clocksOf,
  countsFrom,
  explainClock,
  findStandard,
  isWaiting,
  type Status,
  statusOf,
} from '@lib/statutory';
import fc from 'fast-check';
import { type History, historyOf } from './histories';
import { dayOf, textOf } from './strip';

const freshSeed = Math.floor(Date.now() / 1_000) % 1_000_000_000;
const seeds = [
  { seed: 1, named: 'seed 1' },
  { seed: freshSeed, named: `today’s seed ${freshSeed}` },
];
const runs = 150;
const patience = 60_000;

/** A history is made by chance from its number, which is all that a failure needs to name. */
const anyNumber = fc.integer({ min: 0, max: 2 ** 31 - 1 });
const isException = ({ step }: { step: string }) => step === 'exceptionRecorded' || step === 'adviceExceptionRecorded';
const clocksIn = ({ steps, calendar }: History) => clocksOf(steps, catalogue, calendar);

type Standing = Status | 'none';

/** What a limit may turn into as a day passes; from one status to itself is always allowed. */
const ofLimit: Readonly<Record<Standing, readonly Standing[]>> = {
  none: ['running', 'metInTime', 'stopped'],
  running: ['metInTime', 'metLate', 'overdue', 'excused', 'stopped'],
  overdue: ['metLate', 'stopped'],
  metLate: [],
  excused: ['stopped'],
  metInTime: [],
  stopped: [],
  cutShort: [],
};
/** A decision not to issue a plan has no clock before it is told, and that day says how it was kept. */
const ofDecisionMade: typeof ofLimit = { ...ofLimit, none: ['metInTime', 'metLate', 'excused'] };
/** A referral that was closed is taken up again on the day of a step that says so, and the wait is that from its first day. */
const ofResumed: readonly Standing[] = ['running', 'overdue', 'metInTime', 'metLate'];

const ofFloor: typeof ofLimit = {
  none: ['running', 'cutShort', 'stopped'],
  running: ['metInTime', 'cutShort', 'stopped'],
  metInTime: [],
  cutShort: [],
  stopped: [],
  overdue: [],
  metLate: [],
  excused: [],
};

function mayTurnInto(clock: Clock, from: Standing, on: string): readonly Standing[] {
  if (clock.floor) return ofFloor[from];
  if (clock.existsOnceEnded) return ofDecisionMade[from];
  const isResumed = clock.undone?.some(({ resumedOn }) => resumedOn === on);
  return isResumed && from === 'stopped' ? ofResumed : ofLimit[from];
}

function turnsOf(clock: Clock): { from: Standing; to: Standing; on: string }[] {
  const first = dayOf(clock.startedOn)! - 1;
  const last = Math.max(...[clock.dueOn, clock.metOn, clock.stoppedOn].map((day) => dayOf(day) ?? 0)) + 200;
  const turns: { from: Standing; to: Standing; on: string }[] = [];
  let from: Standing = 'none';
  for (let day = first; day <= last; day += 1) {
    const to: Standing = statusOf(clock, textOf(day)) ?? 'none';
    if (to !== from) turns.push({ from, to, on: textOf(day) });
    from = to;
  }
  return turns;
}

describe.each(seeds)('of every standard, whatever is told ($named)', ({ seed }) => {
  const property = (says: string, check: (number: number) => void, numRuns = runs) =>
    it(says, () => fc.assert(fc.property(anyNumber, check), { seed, numRuns }), patience);

  property(
    'as days pass a status only moves forward, and only a step that takes it up again undoes a stop',
    (number) => {
      for (const clock of clocksIn(historyOf(number)))
        for (const { from, to, on } of turnsOf(clock))
          expect({ standard: clock.standard, from, to: mayTurnInto(clock, from, on) }).toEqual({
            standard: clock.standard,
            from,
            to: expect.arrayContaining([to]),
          });
    },
  );

  property('an overdue clock is never excused later by a closure, nor by anything else', (number) => {
    for (const clock of clocksIn(historyOf(number)))
      for (const { from, to } of turnsOf(clock))
        if (from === 'overdue' || from === 'metLate') expect(to).not.toBe('excused');
  });

  property('what nobody gave in time is never counted as anything else when the asking ends', (number) => {
    for (const clock of clocksIn(historyOf(number)).filter(({ standard }) => standard.startsWith('advice-')))
      for (const { from, to } of turnsOf(clock)) expect(`${from} ${to}`).not.toMatch(/^(overdue|excused) stopped$/);
  });

  property('nobody waits from the day on which it was answered or stopped', (number) => {
    for (const clock of clocksIn(historyOf(number)))
      for (const over of [clock.metOn, clock.stoppedOn])
        if (over !== undefined) expect([over, isWaiting(clock, over)]).toEqual([over, false]);
  });

  property('an exception never moves a first day, a last day or an end', (number) => {
    const { steps, calendar } = historyOf(number);
    const fixed = (history: History) =>
      clocksIn(history).map(({ id, startedOn, dueOn, metOn, stoppedOn, source }) => [
        id,
        startedOn,
        dueOn,
        metOn,
        stoppedOn,
        source,
      ]);
    const without = { steps: steps.filter((step) => !isException(step)), ...(calendar && { calendar }) };
    expect(fixed({ steps, ...(calendar && { calendar }) })).toEqual(fixed(without));
  });

  property('an exception turns late into excused and nothing else', (number) => {
    const excused: Readonly<Partial<Record<Standing, Standing>>> = { metLate: 'excused', overdue: 'excused' };
    for (const clock of clocksIn(historyOf(number)))
      for (const after of [0, 1, 15, 16, 43, 113, 141, 200]) {
        const asAt = textOf(dayOf(clock.startedOn)! + after);
        const bare = statusOf({ ...clock, excusedBy: [] }, asAt) ?? 'none';
        const isExcused = clock.excusedBy.length > 0;
        expect(statusOf(clock, asAt) ?? 'none').toBe((isExcused && excused[bare]) || bare);
      }
  });

  it(
    'the order in which it was told changes nothing, and telling it twice changes nothing',
    () =>
      fc.assert(
        fc.property(
          anyNumber.chain((number) => {
            const { steps } = historyOf(number);
            const twice = [...steps, ...steps.map((step) => ({ ...step }))];
            return fc.tuple(fc.constant(number), fc.shuffledSubarray(twice, { minLength: twice.length }));
          }),
          ([number, retold]) => {
            const { steps, calendar } = historyOf(number);
            expect(clocksOf(retold, catalogue, calendar)).toEqual(clocksOf(steps, catalogue, calendar));
          },
        ),
        { seed, numRuns: runs },
      ),
    patience,
  );

  property('what happens after a day does not change what was said on that day', (number) => {
    const { steps, calendar } = historyOf(number);
    for (const clock of clocksOf(steps, catalogue, calendar))
      for (const after of [0, 10, 20, 42, 43, 70, 112, 140, 150]) {
        const asAt = textOf(dayOf(clock.startedOn)! + after);
        const known = steps.filter((step) => countsFrom(step) <= asAt);
        const then = clocksOf(known, catalogue, calendar).find(({ id }) => id === clock.id);
        expect(then && statusOf(then, asAt)).toBe(statusOf(clock, asAt));
        expect(then !== undefined && isWaiting(then, asAt)).toBe(isWaiting(clock, asAt));
      }
  });

  property('one duty’s steps change no other’s clock', (number) => {
    const { steps, calendar } = historyOf(number);
    const apart = [...new Set(steps.map(({ reference }) => reference))].flatMap((reference) =>
      clocksOf(
        steps.filter((step) => step.reference === reference),
        catalogue,
        calendar,
      ),
    );
    const byId = (clocks: readonly Clock[]) => [...clocks].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(byId(apart)).toEqual(byId(clocksOf(steps, catalogue, calendar)));
  });
});

describe('the same at any time of any day', () => {
  const said = () =>
    Array.from({ length: 40 }, (_, number) => {
      const clocks = clocksIn(historyOf(number));
      return clocks.map((clock) => [
        clock,
        statusOf(clock, '2026-03-29'),
        explainClock(clock, findStandard(catalogue, clock.standard, clock.startedOn)!, '2026-10-25', stepInWords),
      ]);
    });

  afterEach(() => jest.useRealTimers());

  it.each([
    '2026-03-29T00:59:59.999Z',
    '2026-03-29T01:00:00.000Z',
    '2026-10-25T00:59:59.999Z',
    '2024-02-29T23:59:59.999Z',
    '1999-12-31T23:59:59.999Z',
  ])('at %s', (now) => {
    const before = said();
    jest.useFakeTimers({ now: new Date(now) });
    expect(said()).toEqual(before);
  });

  it('because nobody asks what time it is', () => {
    const before = said();
    const RealDate = Date;
    const Timeless = new Proxy(RealDate, {
      construct: (target, given) => {
        if (given.length === 0) throw new Error('the time was asked for');
        return new target(...(given as [number]));
      },
      apply: () => {
        throw new Error('the time was asked for');
      },
      get: (target, name) => {
        if (name === 'now') throw new Error('the time was asked for');
        return Reflect.get(target, name);
      },
    });
    try {
      globalThis.Date = Timeless;
      expect(said()).toEqual(before);
      expect(() => Date.now()).toThrow('the time was asked for');
    } finally {
      globalThis.Date = RealDate;
    }
  });

  it(
    'in any zone of the earth',
    () => {
      const zones = ['Europe/London', 'UTC', 'Pacific/Kiritimati', 'America/St_Johns', 'Pacific/Pago_Pago'];
      const printed = execFileSync(
        process.execPath,
        ['-r', '@swc-node/register', join(__dirname, 'answers.ts'), ...zones],
        { cwd: join(__dirname, '../..'), encoding: 'utf8' },
      );
      const answers = printed
        .trim()
        .split('\n')
        .map((line) => line.split(' '));
      expect(answers.map(([zone]) => zone)).toEqual(zones);
      // The zones were really taken: five distances from Greenwich.
      expect(new Set(answers.map(([, offsets]) => offsets)).size).toBe(zones.length);
      expect(new Set(answers.map(([, , digest]) => digest)).size).toBe(1);
    },
    patience,
  );
});
