import { isWaiting, statusOf } from '@lib/statutory';
import fc from 'fast-check';
import { areaOf, asClock, clockValue } from '../../../test/area-of';
import { dayNumber } from './clock-columns';
import { figuresOf, shareOf } from './figures';
import { isWaitedFor, outcomeAt, statusOfRow } from './outcome';
import type { FigureQuery } from './scan';
import { casesOf, selections } from './select-cases';
import type { ClockValue } from './timeliness.fold';

const asked: FigureQuery = { asAt: '2026-06-01', knownAt: '2026-06-01T09:00:00.000Z', basis: 'due' };
const clocksOf = (...values: readonly ClockValue[]) => areaOf({ child: { values } }).clocks;
const figuresBy = (values: readonly ClockValue[], more: Partial<FigureQuery> = {}, byMonth = false) =>
  figuresOf(clocksOf(...values), { ...asked, ...more }, byMonth ? ['month'] : []);
const figureOf = (values: readonly ClockValue[], more: Partial<FigureQuery> = {}) => figuresBy(values, more)[0];

const inTime = clockValue({ metOn: '2026-05-01', endedBy: 'f' });
const late = clockValue({ metOn: '2026-05-02', endedBy: 'f' });
const overdue = clockValue();
const lateWithException = clockValue({ metOn: '2026-05-20', excusedFrom: '2026-04-01' });
const inTimeWithException = clockValue({ metOn: '2026-04-20', excusedFrom: '2026-04-01' });
const stopped = clockValue({ stoppedOn: '2026-04-02' });
const running = clockValue({ startedOn: '2026-05-20', dueOn: '2026-07-01' });

describe('a figure', () => {
  it('counts every case once, and those that stopped beside it', () => {
    const all = [inTime, late, overdue, lateWithException, inTimeWithException, stopped, running];
    expect(figureOf(all)).toMatchObject({
      standard: 'decide-to-assess',
      due: 6,
      inTime: 2,
      late: 1,
      excused: 1,
      overdue: 1,
      running: 1,
      stopped: 1,
      withExceptions: { inTime: 2, of: 5, percent: 40 },
      excludingExceptions: { inTime: 1, of: 3, percent: 33.3 },
    });
  });

  it('leaves out of it every case with an exception, on time or not, from top and bottom, when exceptions are excluded', () => {
    const { withExceptions, excludingExceptions } = figureOf([inTimeWithException, lateWithException, late])!;
    expect(withExceptions).toEqual({ inTime: 1, of: 3, percent: 33.3 });
    expect(excludingExceptions).toEqual({ inTime: 0, of: 1, percent: 0 });
  });

  it('counts an exception from its first day on, and not before it happened', () => {
    const excusedLater = clockValue({ metOn: '2026-04-20', excusedFrom: '2026-04-10' });
    const at = (asAt: string) => figureOf([{ ...excusedLater, dueOn: '2026-04-12' }], { asAt })?.excludingExceptions.of;
    expect([at('2026-04-13'), at('2026-04-30')]).toEqual([0, 0]);
    expect(casesOf(clocksOf(excusedLater), { ...asked, asAt: '2026-04-09' }, ['due'])[0]?.hasException).toBe(false);
    expect(casesOf(clocksOf(excusedLater), { ...asked, asAt: '2026-04-10' }, ['due'])[0]?.hasException).toBe(true);
  });

  it.each([
    [1, 3, 33.3],
    [2, 3, 66.7],
    [1, 16, 6.3],
    [3, 16, 18.8],
    [1, 2000, 0.1],
    [1, 2001, 0],
    [1999, 2000, 100],
    [0, 7, 0],
    [7, 7, 100],
    [0, 0, null],
  ])('of %i in %i is %s per cent: half up to one decimal, and nothing of nothing', (of, all, percent) => {
    expect(shareOf(of, all).percent).toBe(percent);
  });

  it('counts a case in the month of its last day in time, whenever it ended', () => {
    const months = figuresBy([inTime, { ...late, metOn: '2026-06-01' }, running], {}, true);
    expect(months.map(({ month, due }) => [month, due])).toEqual([
      ['2026-05', 2],
      ['2026-07', 1],
    ]);
  });

  it('counts a case in the month in which it ended when that is asked, and what has not ended nowhere', () => {
    const ended = { basis: 'ended' } as const;
    const months = figuresBy(
      [{ ...inTime, metOn: '2026-04-30' }, { ...late, metOn: '2026-06-01' }, overdue, running, stopped],
      ended,
      true,
    );
    expect(months.map(({ month, inTime, late, due, stopped }) => [month, inTime, late, due, stopped])).toEqual([
      ['2026-04', 1, 0, 1, 1],
      ['2026-06', 0, 1, 1, 0],
    ]);
  });

  it('does not know on a day what happened after it', () => {
    expect(figureOf([inTime], { asAt: '2026-04-30' })).toMatchObject({ running: 1, inTime: 0 });
    expect(figureOf([inTime], { asAt: '2026-03-19' })).toBeUndefined();
    expect(figureOf([inTime], { asAt: '2026-04-30', basis: 'ended' })).toBeUndefined();
  });

  it('knows at a moment what had been told by then, that moment included', () => {
    const told = '2026-05-03T10:00:00.000Z';
    const { endedBy: _, metOn: __, ...before } = inTime;
    const values = [
      { ...before, knownUntil: told },
      { ...inTime, knownFrom: told },
    ];
    expect(figureOf(values, { knownAt: '2026-05-03T09:59:59.999Z' })).toMatchObject({ due: 1, overdue: 1 });
    expect(figureOf(values, { knownAt: told })).toMatchObject({ due: 1, inTime: 1, overdue: 0 });
    expect(figureOf(values, { knownAt: '2025-12-31T00:00:00.000Z' })).toBeUndefined();
  });

  it('of advice that was overdue when its assessment ended stays not given in time, and stopped where there was still time', () => {
    const stoppedLate = clockValue({ stoppedOn: '2026-05-20', overdueStays: true });
    const stoppedInTime = clockValue({ stoppedOn: '2026-04-20', overdueStays: true });
    expect(figureOf([stoppedLate, stoppedInTime])).toMatchObject({ due: 1, overdue: 1, stopped: 1 });
    expect(figureOf([stoppedLate], { basis: 'ended' })).toMatchObject({ overdue: 1 });
  });

  it('of a decision not to issue a plan counts decisions only, from the day on which they are told', () => {
    const decision = clockValue({ metOn: '2026-04-28', endedBy: 'f', existsOnceEnded: true });
    expect(figureOf([decision], { asAt: '2026-04-27' })).toBeUndefined();
    expect(figureOf([decision], { asAt: '2026-04-28' })).toMatchObject({ due: 1, inTime: 1 });
  });

  it('of a floor is given in full, or cut short, and never overdue', () => {
    const floor = clockValue({ standard: 'family-time-on-draft', floor: true, dueOn: '2026-05-15' });
    const cut = { ...floor, clock: 'cut', metOn: '2026-05-15' };
    expect(figureOf([floor, cut])).toMatchObject({ due: 2, inTime: 1, late: 1, overdue: 0 });
    expect(figureOf([floor, cut], { asAt: '2026-05-15' })).toMatchObject({ running: 1, late: 1, inTime: 0 });
    expect(figureOf([floor], { basis: 'ended' })).toMatchObject({ inTime: 1 });
  });
});

describe('what a row says on a day', () => {
  const anyDay = fc.integer({ min: 1, max: 28 }).map((day) => `2026-05-${String(day).padStart(2, '0')}`);
  const anyValue = fc
    .record({
      startedOn: anyDay,
      dueOn: anyDay,
      ended: fc.option(fc.tuple(fc.constantFrom('metOn', 'stoppedOn'), anyDay), { nil: undefined }),
      floor: fc.boolean(),
      isExcused: fc.boolean(),
      turn: fc.constantFrom('none', 'none', 'existsOnceEnded', 'overdueStays', 'undone', 'earlierDue'),
      turned: fc.tuple(anyDay, anyDay),
    })
    .map(({ startedOn, dueOn, ended, floor, isExcused, turn, turned }) => {
      const [stoppedOn, resumedOn] = turned.sort() as [string, string];
      const undone = { stoppedOn, stoppedBecause: 'it was declined', stoppedBy: 's', resumedOn, resumedBy: 'r' };
      return clockValue({
        startedOn,
        dueOn: dueOn < startedOn ? startedOn : dueOn,
        ...(floor && { floor }),
        // A time that was to be given may have been ended before its first day.
        ...(ended && { [ended[0]]: ended[1] < startedOn && !floor ? startedOn : ended[1] }),
        // Made out: it happened inside the clock's own time.
        ...(isExcused && !floor && { excusedFrom: startedOn }),
        ...(!floor && turn === 'existsOnceEnded' && ended?.[0] === 'metOn' && { existsOnceEnded: true }),
        ...(!floor && turn === 'overdueStays' && { overdueStays: true }),
        ...(!floor && turn === 'undone' && { undone: [undone] }),
        ...(!floor && turn === 'earlierDue' && { earlierDue: [{ before: resumedOn, dueOn: stoppedOn }] }),
      });
    });

  it('is waited for by nobody from the day on which it was met or stopped', () => {
    fc.assert(
      fc.property(anyValue, anyDay, (value, asAt) => {
        const [{ clocks }] = clocksOf(value);
        const outcome = outcomeAt(clocks, 0, dayNumber(asAt));
        const isOpen = outcome >= 0 && ['running', 'overdue', 'excused'].includes(statusOfRow(clocks, 0, outcome));
        expect(isOpen && isWaitedFor(clocks, 0, dayNumber(asAt))).toBe(isWaiting(asClock(value), asAt));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is what the clock of the record says, for every clock and every day', () => {
    fc.assert(
      fc.property(anyValue, anyDay, (value, asAt) => {
        const [{ clocks }] = clocksOf(value);
        const outcome = outcomeAt(clocks, 0, dayNumber(asAt));
        expect(outcome < 0 ? undefined : statusOfRow(clocks, 0, outcome)).toBe(statusOf(asClock(value), asAt));
      }),
      { numRuns: 2_000 },
    );
  });

  it('is one of the outcomes that a figure adds up, and its list has as many', () => {
    fc.assert(
      fc.property(fc.array(anyValue, { minLength: 1, maxLength: 20 }), anyDay, (values, asAt) => {
        const question = { ...asked, asAt };
        const [figure] = figuresOf(clocksOf(...values), question, []);
        for (const of of selections) {
          const counted = figure?.[of] ?? 0;
          const expected = typeof counted === 'number' ? counted : counted.of;
          expect(casesOf(clocksOf(...values), question, [of])).toHaveLength(expected);
        }
      }),
    );
  });
});
