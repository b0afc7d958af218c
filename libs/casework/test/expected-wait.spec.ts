import { expectedWait, type ObservedWait, observedBy, waitsOnPathway } from '../src';
import { stepsOf } from './step-cases';

const begun = (days: number): ObservedWait => ({ days, hasBegun: true });
const still = (days: number): ObservedWait => ({ days, hasBegun: false });
const weeks = (...waits: ObservedWait[]) => {
  const found = expectedWait(waits);
  return found && [found.weeksAtLeast, found.weeksAtMost, found.waitsObserved];
};

describe('how long a child may expect to wait', () => {
  it('is, where nobody still waits, the week by which eight in ten had begun, and the one by which one in ten had', () =>
    expect(weeks(...[7, 14, 21, 28, 35, 42, 49, 56, 63, 70].map(begun))).toEqual([1, 8, 10]));

  it('counts who still waits as waiting so long at least, and does not leave them out', () => {
    // Of ten, five began by day 35 and five have waited 40 days: nobody can say yet when eight have begun.
    const waits = [...[7, 14, 21, 28, 35].map(begun), ...Array.from({ length: 5 }, () => still(40))];
    expect(weeks(...waits)).toBeUndefined();
    // Left out, they would make of it that all had begun in five weeks.
    expect(weeks(...waits.filter(({ hasBegun }) => hasBegun))).toEqual([1, 4, 5]);
  });

  it('lets who went count for as long as they waited', () => {
    // Day 7: 1 of 5; two go on day 10; day 14: 1 of the 2 left of the rest; day 70: the last.
    // Still waiting: 4/5, then 4/5 x 1/2 = 2/5, then 0.
    expect(weeks(begun(7), still(10), still(10), begun(14), begun(70))).toEqual([1, 10, 5]);
  });

  it('says nothing of a pathway on which nobody has begun', () =>
    expect(weeks(still(100), still(200))).toBeUndefined());

  it('rounds to whole weeks so that nobody is promised less than was observed', () =>
    expect(weeks(begun(8), begun(8), begun(8), begun(8), begun(8))).toEqual([1, 2, 5]));
});

describe('a wait on a pathway', () => {
  const ref = stepsOf('TRUST/R-1', 'TRUST');
  const received = ref('referralReceived', '2026-01-05', { pathway: 'adhd' });

  it('goes on through a decline that did not hold', () => {
    const told = [
      received,
      ref('referralDecided', '2026-02-02', { decision: 'declined' }),
      ref('referralDecided', '2026-03-02', { decision: 'accepted' }),
      ref('assessmentStarted', '2026-05-04'),
    ];
    expect(waitsOnPathway(told)).toEqual([{ pathway: 'adhd', since: '2026-01-05', begunOn: '2026-05-04' }]);
  });

  it('that moved is the other provider’s, and goes on since the first had it', () => {
    expect(waitsOnPathway([received, ref('referralMoved', '2026-02-02')])).toEqual([]);
    const other = ref('referralReceived', '2026-02-03', { pathway: 'adhd', waitingSince: '2026-01-05' });
    expect(waitsOnPathway([other])).toEqual([{ pathway: 'adhd', since: '2026-01-05' }]);
  });

  it('is seen by a day as far as it had gone', () => {
    const [wait] = waitsOnPathway([received, ref('assessmentStarted', '2026-05-04')]);
    expect(observedBy(wait!, '2026-01-04')).toBeUndefined();
    expect(observedBy(wait!, '2026-02-04')).toEqual({ days: 30, hasBegun: false });
    expect(observedBy(wait!, '2026-06-01')).toEqual({ days: 119, hasBegun: true });
  });
});
