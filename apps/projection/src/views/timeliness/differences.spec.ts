import { makeUpn } from '@lib/linkage';
import {
  adviceRequest,
  type EventToTell,
  earlyYearsNotification,
  ehcAssessmentRequested,
  ehcPlanIssued,
  factWithdrawn,
  safeguardingInvolvement,
  unusedNhsNumber,
} from '@lib/testing';
import { analyst, areaTold } from '../../../test/area-told';
import { rowsOf } from '../../../test/records-of';
import { factsOf } from '../../facts/facts';
import { everyCaseShown } from './cases';
import { differencesIn } from './differences';
import { factShown, factsBetween } from './facts-between';
import { differencesAsked } from './question';

const moment = { now: '2026-08-01T09:00:00.000Z', today: '2026-08-01T09:00:00.000Z' };
const child = { dateOfBirth: '2021-05-04', nhsNumber: unusedNhsNumber(7_777) };
const council = { subject: 'EHC-1', child };
const requested = ehcAssessmentRequested({
  ...council,
  id: 'requested',
  data: { assessmentReference: 'A-1', receivedOn: '2026-01-05' },
});
const issued = (issuedOn: string, more: object = {}) =>
  ehcPlanIssued({
    ...council,
    data: { assessmentReference: 'A-1', sentOn: issuedOn, ...more },
    id: `plan ${issuedOn}`,
  });

/** Between the minute of one event, by its place in the list, and the last. */
function between(told: readonly EventToTell[], after: number, query: object = {}) {
  const asked = differencesAsked(
    { standard: 'final-plan', asAt: '2026-07-31', knownBefore: `2026-06-01T09:0${after}:30.000Z`, ...query },
    moment,
  );
  if ('faults' in asked) throw new Error(JSON.stringify(asked.faults));
  const { page, ...rest } = differencesIn(areaTold(told).for(analyst), asked, analyst);
  const cases = page.map((found) => ({
    before: found.before?.status,
    after: found.after?.status,
    because: factsBetween(factsOf(rowsOf(told)).facts, found).map((fact) => factShown(fact, false)),
  }));
  return { ...rest, cases };
}

describe('two moments differ', () => {
  it('by a plan that was told in between, and by nothing that was not', () => {
    const told = [requested, issued('2026-05-25')];
    expect(between(told, 0)).toEqual({
      counted: { before: 1, after: 1 },
      total: 1,
      cases: [
        {
          before: 'overdue',
          after: 'inTime',
          because: [
            {
              fact: 'Final plan sent',
              type: 'education.ehc-plan-issued.v1',
              did: 'told',
              by: 'northbank-council',
              occurredOn: '2026-05-25',
              recordedAt: '2026-06-01T09:01:00.000Z',
            },
          ],
        },
      ],
    });
    expect(between(told, 1)).toMatchObject({ total: 0, cases: [] });
  });

  it('by a day that was put right, and by the same told twice no further', () => {
    const first = issued('2026-05-25');
    const right = issued('2026-06-01', { corrects: first.id });
    const told = [requested, first, right, { ...right, id: 'once more', data: { ...right.data, corrects: right.id } }];
    const { cases } = between(told, 1, { knownAt: '2026-06-01T09:02:30Z' });
    expect(cases).toMatchObject([{ before: 'inTime', after: 'late', because: [{ did: 'corrected' }] }]);
    expect(between(told, 2).total).toBe(0);
  });

  it('by a request that was taken back: the case is counted no more', () => {
    const { source, subject } = requested;
    const told = [requested, factWithdrawn('education', { source, subject, child, data: { withdraws: requested.id } })];
    const { cases, counted } = between(told, 0);
    expect(counted).toEqual({ before: 1, after: 0 });
    expect(cases).toMatchObject([{ before: 'overdue', after: undefined, because: [{ did: 'tookBack' }] }]);
  });

  it('by what is told of the child, where a figure is of one need', () => {
    const told = [
      requested,
      earlyYearsNotification({ subject: 'N-1', child, data: { raisedOn: '2026-02-02', areasOfNeed: ['SLCN'] } }),
    ];
    expect(between(told, 0, { need: 'SLCN' })).toMatchObject({
      counted: { before: 0, after: 1 },
      cases: [{ after: 'overdue', because: [{ fact: 'Early-years notification' }] }],
    });
  });

  it('by no fact that the reader may not see', () => {
    const hidden = safeguardingInvolvement({ subject: 'SC-1', child });
    expect(between([requested, hidden], 0)).toMatchObject({ total: 0 });
  });

  it('in one case for each record that has joined another, and not in two where the duty is the same', () => {
    const elsewhere = adviceRequest({
      subject: 'OTHER',
      child,
      data: { requestReference: 'Q-1', adviceFrom: 'school' },
    });
    expect(between([requested, elsewhere], 0).total).toBe(0);
  });

  it('only forwards', () => {
    const faults = (query: object) => {
      const asked = differencesAsked(query as Record<string, string>, moment);
      return 'faults' in asked ? asked.faults.map(({ pointer, code, message }) => [pointer, code, message]) : [];
    };
    const [earlier, later] = ['2026-06-01T09:00:00Z', '2026-06-02T09:00:00Z'];
    expect(faults({ knownBefore: later, knownAt: earlier })).toEqual([
      ['/knownBefore', 'notBefore', 'knownBefore must lie before knownAt'],
    ]);
    expect(faults({})).toEqual([['/knownBefore', 'required', 'knownBefore must be the earlier moment']]);
    expect(faults({ knownBefore: '2026-06-01' })).toMatchObject([['/knownBefore', 'instant', expect.any(String)]]);
    expect(faults({ knownBefore: earlier })).toEqual([]);
  });
});

describe('a child', () => {
  const cases = (told: readonly EventToTell[], role: 'analyst' | 'social-worker' = 'analyst') => {
    const viewer = { ...analyst, role };
    return everyCaseShown(
      areaTold(told).for(viewer),
      { asked: { asAt: '2026-07-31', knownAt: moment.now, basis: 'due' }, of: ['due', 'stopped'] },
      viewer,
    );
  };
  const advice = adviceRequest({
    ...council,
    data: { requestReference: 'Q-1', askedOn: '2026-02-16', adviceFrom: 'school', asked: 'river-lane-nursery' },
  });
  const other = ehcAssessmentRequested({
    subject: 'EHC-2',
    child: { ...child, nhsNumber: unusedNhsNumber(7_778) },
    data: { assessmentReference: 'A-2', receivedOn: '2026-01-05' },
  });

  it('has one pseudonym on its late plan and on its late advice, and no other child has it', () => {
    const listed = cases([requested, advice, other]);
    const ofBody = (body: string) => listed.filter((one) => one.body === body);
    const [ofAdvice] = ofBody('river-lane-nursery');
    const plans = listed.filter(({ standard }) => standard === 'final-plan');
    expect(plans.filter(({ pseudonym }) => pseudonym === ofAdvice?.pseudonym)).toHaveLength(1);
    expect(new Set(listed.map(({ pseudonym }) => pseudonym)).size).toBe(2);
  });

  it('keeps its pseudonym whatever is told that the reader may not see, also where that makes one child of two', () => {
    const upn = makeUpn({ authority: '801', establishment: '2005', year: '26', serial: '771' });
    const asked = {
      ...advice,
      subject: 'SCHOOL-1',
      data: { ...advice.data, child: { ...child, nhsNumber: undefined, upn } },
    };
    const told = [requested, JSON.parse(JSON.stringify(asked)) as EventToTell];
    const hidden = safeguardingInvolvement({ subject: 'SC-1', child: { ...child, upn } });
    const pseudonyms = (all: readonly { readonly pseudonym: string }[]) =>
      new Set(all.map(({ pseudonym }) => pseudonym));
    expect(cases([...told, hidden])).toEqual(cases(told));
    expect(pseudonyms(cases([...told, hidden])).size).toBe(2);
    expect(pseudonyms(cases([...told, hidden], 'social-worker')).size).toBe(1);
  });
});
