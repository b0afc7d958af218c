import { statusOf } from '@lib/statutory';

/** A pathway more: a row of data, as an area would add it. */
const row = { title: 'Sleep clinic', beginsWithinWeeks: 10, beginsWith: 'assessment' } as const;

/** Everything anew, as it is once the row stands among the pathways. */
function withTheRow() {
  let casework!: typeof import('../src');
  let contracts!: typeof import('@lib/contracts');
  jest.isolateModules(() => {
    jest.doMock('../../contracts/src/pathways', () => {
      const actual = jest.requireActual('../../contracts/src/pathways');
      const pathways = { ...actual.pathways, sleepClinic: row };
      const pathwayTitles = { ...actual.pathwayTitles, sleepClinic: row.title };
      return { ...actual, pathways, pathwayTitles };
    });
    contracts = require('@lib/contracts');
    casework = require('../src');
  });
  jest.dontMock('../../contracts/src/pathways');
  return { casework, contracts };
}

describe('a pathway more is a row of data', () => {
  const { casework, contracts } = withTheRow();
  const { pathwayReferralV1, assessmentStartedV1, faultsOf, dataSchema } = contracts;
  const told = (contract: typeof pathwayReferralV1, occurredOn: string, data: object) => ({
    ...{ id: `${contract.type} ${occurredOn}`, contract, organisation: 'trust', occurredOn, names: [] },
    data: { referralReference: 'R-1', ...data },
  });

  it('that its service may be told of', () => {
    const { example } = pathwayReferralV1;
    expect(faultsOf(pathwayReferralV1, { ...example.data, pathway: 'sleepClinic' })).toEqual([]);
    expect(JSON.stringify(dataSchema(pathwayReferralV1))).toContain('{"const":"sleepClinic","title":"Sleep clinic"}');
  });

  // 2 March + 70 days = 11 May.
  it.each([
    ['2026-05-11', 'metInTime'],
    ['2026-05-12', 'metLate'],
  ])('with its time limit: begun on %s is %s', (startedOn, says) => {
    const facts = [
      told(pathwayReferralV1, '2026-03-02', { pathway: 'sleepClinic' }),
      told(assessmentStartedV1, startedOn, {}),
    ];
    const clocks = casework.clocksOfCases(casework.casesIn(facts));
    const clock = clocks.find(({ standard }) => standard === 'sleep-clinic-begun');
    expect(clock && [clock.dueOn, statusOf(clock, '2026-06-01')]).toEqual(['2026-05-11', says]);
    expect(casework.catalogue.find(({ id }) => id === 'sleep-clinic-begun')?.title).toBe('Sleep clinic begun');
    expect(casework.describedCaseKinds.caseKinds.find(({ id }) => id === 'referral')?.clocks).toContain(
      'sleep-clinic-begun',
    );
  });

  it('and nothing of it where the row does not stand', () => {
    const { pathways } = jest.requireActual('@lib/contracts');
    expect(Object.keys(pathways)).not.toContain('sleepClinic');
  });
});
