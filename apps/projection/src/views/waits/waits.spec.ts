import { assessmentStarted, builderOf, pathwayReferral, referralClosed, unusedNhsNumber } from '@lib/testing';
import { areaTold, officer } from '../../../test/area-told';
import { waitsByPathway } from './waits';

const expectedWait = builderOf('health.expected-wait.v1');
let nth = 0;
function referred(receivedOn: string, ...more: ((of: object) => ReturnType<typeof pathwayReferral>)[]) {
  nth += 1;
  const of = { subject: `EPR-${nth}`, child: { dateOfBirth: '2018-05-05', nhsNumber: unusedNhsNumber(700 + nth) } };
  const referralReference = `REF-${nth}`;
  return [
    pathwayReferral({ ...of, data: { receivedOn, referralReference, pathway: 'adhd' } }),
    ...more.map((tell) => tell({ ...of, referralReference })),
  ];
}
type Of = { readonly referralReference: string };
const begun = (startedOn: string) => (of: object) =>
  assessmentStarted({ ...of, data: { startedOn, referralReference: (of as Of).referralReference } });
const gone = (closedOn: string) => (of: object) =>
  referralClosed({ ...of, data: { closedOn, because: 'movedOut', referralReference: (of as Of).referralReference } });
const told = (workedOutOn: string, weeksAtMost: number, familyToldOn?: string) => (of: object) =>
  expectedWait({
    ...of,
    data: { workedOutOn, weeksAtMost, referralReference: (of as Of).referralReference, familyToldOn },
  });
const waits = (all: ReturnType<typeof referred>[], asAt: string) =>
  waitsByPathway(areaTold(all.flat()).for(officer), asAt);

describe('who waits on a pathway', () => {
  it('is counted by how long, and who was seen or went waits no longer', () => {
    const all = [
      referred('2026-05-01'),
      referred('2026-01-05'),
      referred('2025-01-05'),
      referred('2024-01-05'),
      referred('2026-01-05', begun('2026-04-01')),
      referred('2026-01-05', gone('2026-02-02')),
    ];
    expect(waits(all, '2026-06-01')).toMatchObject([
      { pathway: 'adhd', title: 'ADHD', waiting: 4, over18Weeks: 3, over52Weeks: 2, over104Weeks: 1 },
    ]);
    expect(waits(all, '2026-03-01')).toMatchObject([{ waiting: 4 }]);
  });

  it('is not counted twice where the child moved, and waits since the first provider had the referral', () => {
    const child = { dateOfBirth: '2018-05-05', nhsNumber: unusedNhsNumber(690) };
    const all = [
      pathwayReferral({
        subject: 'A',
        child,
        data: { receivedOn: '2025-01-06', pathway: 'adhd', referralReference: 'R-A' },
      }),
      builderOf('health.referral-moved.v1')({
        subject: 'A',
        child,
        data: { movedOn: '2026-05-01', referralReference: 'R-A' },
      }),
      pathwayReferral({
        ...{ subject: 'B', child, source: '/agencies/northbank-community-health' },
        data: { receivedOn: '2026-05-04', waitingSince: '2025-01-06', pathway: 'adhd', referralReference: 'R-B' },
      }),
    ];
    expect(waits([all], '2026-06-01')).toMatchObject([{ waiting: 1, over52Weeks: 1 }]);
  });

  it('is said what to expect from others’ waits, and later whether it was so', () => {
    const all = [
      referred('2025-01-06', told('2025-01-20', 20, '2025-01-20'), begun('2025-05-05')),
      referred('2025-01-06', told('2025-01-20', 20, '2025-01-20'), begun('2025-08-04')),
      referred('2025-01-06', told('2025-01-20', 20, '2025-01-20'), gone('2025-02-03')),
      referred('2026-05-04', told('2026-05-06', 20, '2026-05-06')),
      referred('2025-01-06', told('2025-01-20', 20), begun('2025-04-07')),
    ];
    const [adhd] = waits(all, '2026-06-01');
    // 13 weeks, 17 weeks and 30 weeks; of the two others it is known that they waited 4 weeks.
    expect(adhd).toMatchObject({
      told: { families: 4, scored: 2, asExpected: 1 },
      expected: { weeksAtLeast: 13, weeksAtMost: 30, waitsObserved: 5 },
    });
  });
});
