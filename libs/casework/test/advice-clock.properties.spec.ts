import { clocksOf, type Step, statusOf } from '@lib/statutory';
import fc from 'fast-check';
import { catalogue } from '../src';

/** Every day from 1 April 2015, walked one at a time as one would on a paper calendar: it shares no code with the library. */
const calendar: string[] = (() => {
  const two = (n: number) => (n < 10 ? `0${n}` : `${n}`);
  const pages: string[] = [];
  let [year, month, day] = [2015, 4, 1];
  while (year < 2045) {
    pages.push(`${year}-${two(month)}-${two(day)}`);
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    const length = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
    day += 1;
    if (day > length) [day, month] = [1, month + 1];
    if (month > 12) [month, year] = [1, year + 1];
  }
  return pages;
})();
const page = (index: number): string => calendar[index] ?? '';

const anyStart = fc.integer({ min: 200, max: calendar.length - 400 });

/** Up to eight steps within a hundred days of each other, in two requests to two bodies, made out or not. */
const anyHistory = anyStart.chain((start) =>
  fc.array(
    fc
      .record({
        step: fc.constantFrom(
          'adviceAsked',
          'adviceAsked',
          'adviceGiven',
          'adviceRequestWithdrawn',
          'adviceExceptionRecorded',
        ),
        day: fc.integer({ min: -10, max: 90 }),
        lasts: fc.integer({ min: -1, max: 50 }),
        reference: fc.constantFrom('ADV-1', 'ADV-1', 'ADV-2'),
        body: fc.constantFrom('HALTON-SC', 'HALTON-SC', 'CHESHIRE-SC'),
        factId: fc.uuid(),
        ground: fc.constantFrom(
          'missedAppointment',
          'absentFromArea',
          'exceptionalCircumstances',
          'adviceDuringSchoolClosure',
        ),
        evidence: fc.constantFrom('letter', ''),
        recordedBy: fc.constantFrom('J. Okafor', ''),
      })
      .map(
        ({ day, lasts, ...rest }): Step => ({
          ...rest,
          ...((rest.step === 'adviceAsked' || rest.step === 'adviceGiven') && {
            attributes: { adviceFrom: 'social-care' },
          }),
          on: page(start + day),
          until: page(start + day + lasts),
        }),
      ),
    { minLength: 1, maxLength: 8 },
  ),
);

const isException = (step: Step) => step.step === 'adviceExceptionRecorded';

describe('whatever is told, in whatever order', () => {
  it('the last day in time is the 42nd page of the calendar after the day of asking', () => {
    fc.assert(
      fc.property(anyStart, (start) => {
        const attributes = { adviceFrom: 'social-care' };
        const asking = { step: 'adviceAsked', on: page(start), reference: 'R', body: 'B', factId: 'F', attributes };
        expect(clocksOf([asking], catalogue)[0]?.dueOn).toBe(page(start + 42));
      }),
      { numRuns: 500 },
    );
  });

  it('the order in which it was told changes nothing, and telling it twice changes nothing', () => {
    fc.assert(
      fc.property(
        anyHistory.chain((history) =>
          fc.tuple(
            fc.constant(history),
            fc.shuffledSubarray([...history, ...history], { minLength: 2 * history.length }),
          ),
        ),
        ([history, retold]) => {
          expect(clocksOf(retold, catalogue)).toEqual(clocksOf(history, catalogue));
        },
      ),
    );
  });

  it('an exception never moves a due date, a start or an end', () => {
    const fixed = (history: readonly Step[]) =>
      clocksOf(history, catalogue).map(({ id, startedOn, dueOn, metOn, stoppedOn }) => [
        id,
        startedOn,
        dueOn,
        metOn,
        stoppedOn,
      ]);
    fc.assert(
      fc.property(anyHistory, (history) => {
        expect(fixed(history)).toEqual(fixed(history.filter((step) => !isException(step))));
      }),
    );
  });

  it('an exception turns late into excused and touches nothing else', () => {
    const excused = { metLate: 'excused', overdue: 'excused' } as const;
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 0, max: 200 }), (history, after) => {
        for (const clock of clocksOf(history, catalogue)) {
          const asAt = page(calendar.indexOf(clock.startedOn) + after);
          const bare = statusOf({ ...clock, excusedBy: [] }, asAt);
          const isExcusable = clock.excusedBy.length > 0 && (bare === 'metLate' || bare === 'overdue');
          expect(statusOf(clock, asAt)).toBe(isExcusable ? excused[bare] : bare);
        }
      }),
    );
  });

  it('as days pass a status only moves forward: met stays met, stopped stays stopped, overdue never runs again', () => {
    const next: Record<string, string[]> = {
      none: ['running', 'metInTime', 'stopped'],
      running: ['metInTime', 'stopped', 'overdue', 'excused', 'metLate'],
      overdue: ['metLate', 'stopped'],
      excused: ['stopped'],
      metInTime: [],
      metLate: [],
      stopped: [],
    };
    fc.assert(
      fc.property(anyHistory, (history) => {
        for (const clock of clocksOf(history, catalogue)) {
          const first = calendar.indexOf(clock.startedOn) - 1;
          let was = 'none';
          for (let day = first; day < first + 160; day += 1) {
            const is = statusOf(clock, page(day)) ?? 'none';
            if (is !== was) expect(next[was]).toContain(is);
            was = is;
          }
        }
      }),
    );
  });

  it('what happens after a day does not change what was said on that day', () => {
    fc.assert(
      fc.property(anyHistory, fc.integer({ min: 0, max: 120 }), (history, after) => {
        for (const clock of clocksOf(history, catalogue)) {
          const asAt = page(calendar.indexOf(clock.startedOn) + after);
          const known = history.filter((step) => step.on <= asAt);
          const then = clocksOf(known, catalogue).find(({ id }) => id === clock.id);
          expect(then && statusOf(then, asAt)).toBe(statusOf(clock, asAt));
        }
      }),
    );
  });

  it('every step told of a request is used or noted', () => {
    fc.assert(
      fc.property(anyHistory, (history) => {
        const clocks = clocksOf(history, catalogue);
        const accounted = new Set(
          clocks.flatMap(({ source, excusedBy, notes }) => [
            source.startedBy,
            source.endedBy,
            ...[...excusedBy, ...notes].map(({ factId }) => factId),
          ]),
        );
        const isOurs = (step: Step) =>
          clocks.some(({ reference, body }) => reference === step.reference && body === step.body);
        for (const step of history.filter(isOurs)) expect(accounted).toContain(step.factId);
      }),
    );
  });
});
