import { catalogue } from '@lib/casework';
import fc from 'fast-check';
import { shapes } from '../test/shapes';
import {
  addDays,
  bankHolidayOn,
  bankHolidays,
  type Clock,
  type CountingWord,
  clocksOf,
  isWaiting,
  isWorkingDay,
  type Limit,
  lastDayInTime,
  type RollForward,
  rollForward,
  type Standard,
  type Step,
  statusOf,
  weekdayOf,
} from './index';

const anyDay = fc.integer({ min: 0, max: 5_000 }).map((days) => addDays('2014-09-01', days));
const anyCount = fc.integer({ min: 1, max: 60 });
const anyLimit: fc.Arbitrary<Limit> = fc.oneof(
  ...(['days', 'weeks', 'months', 'workingDays'] as const).map((unit) =>
    anyCount.map((count) => ({ [unit]: count }) as unknown as Limit),
  ),
  fc.integer({ min: 1, max: 5 }).map((years) => ({ years })),
  fc.constantFrom({ dayOfYear: '02-15' }, { dayOfYear: '03-31' }),
);
const words: readonly CountingWord[] = ['within', 'beginningWith', 'atLeastBefore', 'before', 'by'];
const anyWord = fc.constantFrom(...words);

const isFree = (day: string): boolean => !['Saturday', 'Sunday'].includes(weekdayOf(day)) && !bankHolidays.has(day);

describe('counting, in whatever words', () => {
  it('a later first day never gives an earlier last day', () => {
    fc.assert(
      fc.property(anyWord, anyLimit, anyDay, fc.integer({ min: 0, max: 400 }), (word, limit, from, later) => {
        expect(lastDayInTime(word, addDays(from, later), limit) >= lastDayInTime(word, from, limit)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('of days and weeks, beginning with a day ends one day before within of it', () => {
    fc.assert(
      fc.property(anyDay, anyCount, fc.constantFrom('days', 'weeks'), (from, count, unit) => {
        const limit = { [unit]: count } as unknown as Limit;
        expect(lastDayInTime('beginningWith', from, limit)).toBe(addDays(lastDayInTime('within', from, limit), -1));
      }),
    );
  });

  it('of days and weeks, counted back and counted on again is the day it began with', () => {
    fc.assert(
      fc.property(anyDay, anyCount, fc.constantFrom('days', 'weeks'), (from, count, unit) => {
        const limit = { [unit]: count } as unknown as Limit;
        expect(lastDayInTime('within', lastDayInTime('atLeastBefore', from, limit), limit)).toBe(from);
      }),
    );
  });

  it('working days end on a working day, and as many of them lie in the time as were given', () => {
    const between = (from: string, until: string): number => {
      let count = 0;
      for (let day = from; day <= until; day = addDays(day, 1)) if (isFree(day)) count += 1;
      return count;
    };
    fc.assert(
      fc.property(anyDay, anyCount, (from, workingDays) => {
        const within = lastDayInTime('within', from, { workingDays });
        const beginning = lastDayInTime('beginningWith', from, { workingDays });
        const before = lastDayInTime('atLeastBefore', from, { workingDays });
        for (const day of [within, beginning, before]) {
          expect(isWorkingDay(day)).toBe(true);
          expect(['Saturday', 'Sunday']).not.toContain(weekdayOf(day));
          expect(bankHolidayOn(day)).toBeUndefined();
        }
        expect(between(addDays(from, 1), within)).toBe(workingDays);
        expect(between(from, beginning)).toBe(workingDays);
        expect(between(before, addDays(from, -1))).toBe(workingDays);
      }),
      { numRuns: 200 },
    );
  });

  it('a day of the year is the first that is still to come', () => {
    fc.assert(
      fc.property(anyDay, (from) => {
        const [before, by] = (['before', 'by'] as const).map((word) =>
          lastDayInTime(word, from, { dayOfYear: '03-31' }),
        );
        expect([before!.slice(5), by!.slice(5)]).toEqual(['03-30', '03-31']);
        for (const day of [before!, by!]) {
          expect(day >= from).toBe(true);
          expect(day <= addDays(from, 366)).toBe(true);
        }
      }),
    );
  });

  it('rolled forward, the last day is the first working day that is in none of the spans', () => {
    const rule: RollForward = {
      spans: [
        { from: '08-01', until: '08-31' },
        { from: '12-25', until: '01-01' },
      ],
    };
    const isAllowed = (day: string) =>
      isFree(day) && day.slice(5, 7) !== '08' && !(day.slice(5) >= '12-25' || day.slice(5) === '01-01');
    fc.assert(
      fc.property(anyDay, (from) => {
        let first = from;
        while (!isAllowed(first)) first = addDays(first, 1);
        expect(rollForward(from, rule)).toBe(first);
      }),
      { numRuns: 300 },
    );
  });
});

/** The names of all steps that one row speaks of, so that a history of them is of that row. */
const namesIn = (standard: Standard): string[] => [
  ...new Set(
    [
      ...standard.startedBySteps,
      ...standard.endedBySteps,
      ...standard.stoppedBySteps,
      ...(standard.endsCountFromSteps ?? []),
      ...(standard.limitsByAge?.bornBySteps ?? []),
      ...(standard.laterOf ?? []).flatMap(({ countedFromSteps = [] }) => countedFromSteps),
    ].map(({ step }) => step),
  ),
];
const referralNames = ['referralReceived', 'referralDecided', 'referralClosed', 'referralTriaged', 'assessmentStarted'];

const historyOf = (steps: readonly string[]) =>
  anyDay.chain((base) =>
    fc.array(
      fc
        .record({
          step: fc.constantFrom(...steps),
          after: fc.integer({ min: 0, max: 900 }),
          body: fc.constantFrom('HALTON', 'HALTON', 'BRIDGEWATER'),
          reference: fc.constantFrom('CASE-1', 'CASE-1', 'CASE-2'),
          factId: fc.uuid(),
          decision: fc.constantFrom('accepted', 'declined'),
          outcome: fc.constantFrom('maintain', 'amend', 'cease', 'amendedByTribunal'),
          later: fc.integer({ min: -5, max: 200 }),
        })
        .map(({ after, decision, outcome, later, ...step }): Step => {
          const on = addDays(base, after);
          const day = addDays(on, later);
          const attributes = { decision, outcome, pathway: 'autism', meetingOn: day, transferOn: day, movedOn: day };
          return { ...step, on, attributes };
        }),
      { minLength: 1, maxLength: 12 },
    ),
  );

/** Every shape there is, and the referrals, whose rounds are taken up again. */
const worlds: readonly (readonly [string, readonly Standard[], fc.Arbitrary<Step[]>])[] = [
  ['of every shape', shapes, fc.constantFrom(...shapes).chain((standard) => historyOf(namesIn(standard)))],
  ['of a referral', catalogue, historyOf(referralNames)],
];

describe.each(worlds)('whatever is told, in whatever order, %s', (_, standards, anyHistory) => {
  it('the order changes nothing, and telling it twice changes nothing', () => {
    fc.assert(
      fc.property(
        anyHistory.chain((history) => {
          const twice = [...history, ...history.map((step) => ({ ...step }))];
          return fc.tuple(fc.constant(history), fc.shuffledSubarray(twice, { minLength: twice.length }));
        }),
        ([history, retold]) => {
          expect(clocksOf(retold, standards)).toEqual(clocksOf(history, standards));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('which fact said what on one day changes no day of any clock', () => {
    const days = (clocks: readonly Clock[]) =>
      clocks.map(({ id, startedOn, dueOn, metOn, stoppedOn, undone }) => [
        id,
        startedOn,
        dueOn,
        metOn,
        stoppedOn,
        undone?.map((stop) => [stop.stoppedOn, stop.resumedOn]),
      ]);
    fc.assert(
      fc.property(anyHistory, (history) => {
        // Two that start on one day may tell different days to count from: then the facts are not alike.
        const alike = history.map((step) => ({
          ...step,
          attributes: { ...step.attributes, meetingOn: '', movedOn: '', transferOn: '' },
        }));
        const renamed = alike.map((step, index) => ({ ...step, factId: `${String(99 - index)} ${step.factId}` }));
        expect(days(clocksOf(renamed, standards))).toEqual(days(clocksOf(alike, standards)));
      }),
      { numRuns: 150 },
    );
  });

  it('what happens after a day does not change what was said on that day', () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 0, max: 1_000 }), (history, after) => {
        for (const clock of clocksOf(history, standards)) {
          const asAt = addDays(clock.startedOn, after);
          const known = clocksOf(
            history.filter(({ on }) => on <= asAt),
            standards,
          );
          const before = known.find(({ id }) => id === clock.id);
          expect(before && statusOf(before, asAt)).toBe(statusOf(clock, asAt));
          expect(before !== undefined && isWaiting(before, asAt)).toBe(isWaiting(clock, asAt));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('no two clocks have one id, and none of a duty begins before the one before it', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const clocks = clocksOf(history, standards);
        expect(new Set(clocks.map(({ id }) => id)).size).toBe(clocks.length);
        const starts = clocks.map(
          ({ standard, body, reference, startedOn }) => `${standard} ${body} ${reference} ${startedOn}`,
        );
        expect(new Set(starts).size).toBe(starts.length);
      }),
    );
  });
});
