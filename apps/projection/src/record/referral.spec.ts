import {
  assessmentOutcomeTold,
  assessmentStarted,
  type EventToTell,
  firstContactAttended,
  interimSupportOffered,
  pathwayReferral,
  referralClosed,
  referralDecided,
  referralDecisionTold,
  referralTriaged,
  type Saying,
  unusedNhsNumber,
} from '@lib/testing';
import { recordOf } from '../../test/records-of';

const child = { dateOfBirth: '2022-09-14', nhsNumber: unusedNhsNumber(82) };
const told =
  (build: (what: Saying) => EventToTell, day: string, more: object = {}) =>
  (on: string, data: object = {}): EventToTell =>
    build({ subject: 'EPR-1', child, data: { referralReference: 'P/1', [day]: on, ...more, ...data } });
const received = told(pathwayReferral, 'receivedOn', { pathway: 'autism' });
const accepted = told(referralDecided, 'decidedOn', { decision: 'accepted' });
const declined = told(referralDecided, 'decidedOn', { decision: 'declined' });
const decisionTold = told(referralDecisionTold, 'toldOn');
const triaged = told(referralTriaged, 'triagedOn');
const supported = told(interimSupportOffered, 'offeredOn');
const seen = told(firstContactAttended, 'attendedOn');
const started = told(assessmentStarted, 'startedOn');
const outcomeTold = told(assessmentOutcomeTold, 'toldOn');
const closed = told(referralClosed, 'closedOn');

const allWell = [
  received('2026-01-05'),
  accepted('2026-01-19'),
  decisionTold('2026-01-21'),
  triaged('2026-01-28'),
  supported('2026-02-02'),
  seen('2026-03-10'),
  started('2026-03-24'),
  outcomeTold('2026-05-12'),
  closed('2026-05-20'),
];
const caseOf = (events: readonly EventToTell[], asAt?: string) => recordOf(events, asAt).cases[0];
const flagsOf = (events: readonly EventToTell[]) =>
  recordOf(events).facts.flatMap(({ eventId, flags }) =>
    flags.map(({ code }) => `${events.findIndex(({ id }) => id === eventId)} ${code}`),
  );

describe('a referral to a pathway', () => {
  it('stands where its last step brought it, on each day', () => {
    const days = ['2026-01-05', '2026-01-21', '2026-02-02', '2026-03-24', '2026-05-12', '2026-05-20'];
    expect(days.map((asAt) => caseOf(allWell, asAt)?.state)).toEqual([
      'received',
      'accepted',
      'triaged',
      'assessing',
      'outcomeTold',
      'closed',
    ]);
    expect(caseOf(allWell)).toMatchObject({ kind: 'referral', reference: 'P/1', pathway: 'autism' });
    expect(caseOf([received('2026-01-05'), declined('2026-01-19')])?.state).toBe('declined');
  });

  it('is, as at a day, on the pathway that was told by then, whatever was told of it later', () => {
    const again = [received('2026-01-05'), received('2026-03-02', { pathway: 'vision' })];
    expect(caseOf(again, '2026-02-01')).toMatchObject({ pathway: 'autism', details: [{ value: 'autism' }] });
    expect(caseOf(again, '2026-03-02')?.pathway).toBe('vision');
  });

  it('is in order in whatever order it was told', () => {
    expect(flagsOf(allWell)).toEqual([]);
    expect(flagsOf([...allWell].reverse())).toEqual([]);
  });

  it.each([
    ['decided and never received', [accepted('2026-01-19')], ['0 beforeReferral']],
    ['told of before it was decided', [...allWell.slice(0, 1), decisionTold('2026-01-10')], ['1 beforeDecision']],
    [
      'triaged after it was declined',
      [received('2026-01-05'), declined('2026-01-19'), triaged('2026-02-01')],
      ['2 beforeAcceptance'],
    ],
    [
      'assessed before it was accepted',
      [received('2026-01-05'), started('2026-01-10'), accepted('2026-01-19')],
      ['1 beforeAcceptance'],
    ],
    ['whose outcome nobody found', [...allWell.slice(0, 4), outcomeTold('2026-05-12')], ['4 beforeAssessment']],
    ['closed and gone on with', [...allWell, seen('2026-06-01')], ['9 afterItEnded']],
    ['received twice', [received('2026-01-05'), received('2026-01-06')], ['1 toldBefore']],
  ])('%s is taken all the same, and flagged', (_, events, flags) => expect(flagsOf(events)).toEqual(flags));

  it('to autism starts four clocks, each with its own end', () => {
    const ends = recordOf(allWell).clocks.map(({ standard, metOn }) => `${standard} ${metOn}`);
    expect(ends.sort()).toEqual([
      'autism-assessment-started 2026-03-24',
      'autism-first-contact 2026-03-10',
      // The assessment ended the wait, and with it the duty to look at the risk of it.
      'clinical-risk-assessed undefined',
      'referral-acceptance-told 2026-01-21',
    ]);
  });

  it('to another pathway starts the area’s own, the risk of waiting, and what is every family’s: to hear whether it is accepted', () => {
    const { clocks } = recordOf([received('2026-01-05', { pathway: 'audiology' })]);
    expect(clocks.map(({ standard }) => standard).sort()).toEqual([
      'audiology-begun',
      'clinical-risk-assessed',
      'referral-acceptance-told',
    ]);
  });

  it('of one trust is not another trust’s, though both number theirs alike', () => {
    const other = { ...received('2026-02-05'), source: '/agencies/southbank-nhs-trust' };
    expect(recordOf([...allWell, other]).cases).toHaveLength(2);
    expect(flagsOf([...allWell, other])).toEqual([]);
  });
});
