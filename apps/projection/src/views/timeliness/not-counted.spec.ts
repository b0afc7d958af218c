import {
  adviceRequest,
  adviceRequestReceived,
  type EventToTell,
  ehcAssessmentRequested,
  ehcPlanIssued,
  factWithdrawn,
  healthAdvice,
  unusedNhsNumber,
} from '@lib/testing';
import { analyst, areaTold } from '../../../test/area-told';
import { notCountedIn, notCountedShown } from './not-counted';
import type { FigureQuery } from './scan';
import { timelinessOf } from './timeliness';

const asked: FigureQuery = { asAt: '2026-07-31', knownAt: '2026-08-01T09:00:00.000Z', basis: 'due' };
const child = { dateOfBirth: '2021-05-04', nhsNumber: unusedNhsNumber(7_800) };
const askedForHealth = adviceRequest({
  subject: 'EHC-1',
  child,
  data: { requestReference: 'Q-1', askedOn: '2026-04-13', adviceFrom: 'health', asked: 'northbank-nhs-trust' },
});
const received = (receivedOn: string) =>
  adviceRequestReceived({
    subject: 'EPR-1',
    child,
    data: { requestReference: 'Q-1', askedBy: 'northbank-council', receivedOn },
  });

const countOf = (told: readonly EventToTell[], reason: string, more: Partial<FigureQuery> = {}) =>
  notCountedIn(areaTold(told).for(analyst).clocks, { ...asked, ...more }).find((each) => each.reason === reason)?.count;

describe('an asking whose time has not begun', () => {
  it('is in no figure, and counted beside them: a health body’s six weeks run from a receipt that nobody told', () => {
    const { figures, notCounted } = timelinessOf(areaTold([askedForHealth]).for(analyst), {
      asked: { ...asked, standard: 'advice-health' },
      by: [],
    });
    expect(figures).toMatchObject([{ due: 0, stopped: 0 }]);
    expect(notCounted[0]).toMatchObject({ reason: 'noReceiptTold', count: 1, says: expect.stringMatching(/receive/) });
  });

  it('is counted until the day of receipt, and from then on is a case', () => {
    const told = [askedForHealth, received('2026-04-20')];
    expect(countOf(told, 'noReceiptTold')).toBe(0);
    expect(countOf(told, 'noReceiptTold', { asAt: '2026-04-19' })).toBe(1);
    expect(countOf(told, 'noReceiptTold', { asAt: '2026-04-12' })).toBe(0);
    expect(countOf(told, 'noReceiptTold', { knownAt: '2026-06-01T09:00:30.000Z' })).toBe(1);
  });

  it('counts once though it is told twice, or answered', () => {
    const again = { ...askedForHealth, id: 'asked again' };
    const answered = healthAdvice({
      subject: 'EPR-1',
      child,
      data: { requestReference: 'Q-1', askedBy: 'northbank-council' },
    });
    expect(countOf([askedForHealth, askedForHealth], 'noReceiptTold')).toBe(1);
    expect(countOf([askedForHealth, again], 'noReceiptTold')).toBe(1);
    expect(countOf([askedForHealth, answered], 'noReceiptTold')).toBe(1);
  });

  it('is one of a kind of advice before its time limit was in force', () => {
    const early = adviceRequest({
      subject: 'EHC-1',
      child,
      data: { requestReference: 'Q-2', askedOn: '2015-03-31', adviceFrom: 'school', asked: 'ferry-road' },
    });
    expect([countOf([early], 'noTimeLimitInForce'), countOf([early], 'noReceiptTold')]).toEqual([1, 0]);
  });

  it('is one of a kind of adviser for which there is no time limit, each kind by itself', () => {
    const asking = (adviceFrom: string) =>
      adviceRequest({
        subject: 'EHC-1',
        child,
        data: { requestReference: 'Q-3', askedOn: '2026-04-13', adviceFrom, asked: 'northbank-council' },
      });
    const told = [asking('sensory-impairment-teacher'), asking('preparation-for-adulthood'), asking('school')];
    expect(countOf(told, 'noTimeLimitInForce')).toBe(2);
    expect(countOf(told, 'noTimeLimitInForce', { standard: 'advice-school' })).toBe(0);
  });

  it('is counted in the month of the asking, for the body that was asked, and opened by its address', () => {
    const area = areaTold([askedForHealth]).for(analyst);
    const count = (more: Partial<FigureQuery>) => notCountedIn(area.clocks, { ...asked, ...more })[0]?.count;
    expect(count({ from: '2026-04', to: '2026-04', body: 'northbank-nhs-trust', standard: 'advice-health' })).toBe(1);
    expect([count({ from: '2026-05' }), count({ body: 'another' }), count({ standard: 'final-plan' })]).toEqual([
      0, 0, 0,
    ]);
    const { cases, total } = notCountedShown(area, { asked, reason: 'noReceiptTold' }, analyst);
    expect([total, cases]).toEqual([
      1,
      [
        {
          case: expect.any(String),
          pseudonym: expect.any(String),
          reason: 'noReceiptTold',
          standard: 'advice-health',
          body: 'northbank-nhs-trust',
          askedOn: '2026-04-13',
        },
      ],
    ]);
  });
});

describe('a source record that tells two NHS numbers', () => {
  const council = { subject: 'EHC-1', source: '/agencies/northbank-council' };
  const requested = ehcAssessmentRequested({
    ...council,
    child,
    data: { assessmentReference: 'A-1', receivedOn: '2026-01-05' },
  });
  const mistyped = { ...child, nhsNumber: unusedNhsNumber(7_801) };
  const plan = ehcPlanIssued({
    ...council,
    id: 'plan',
    child: mistyped,
    data: { assessmentReference: 'A-1', sentOn: '2026-05-20' },
  });

  it('stands apart from the rest of its child, and is counted where an analyst sees it', () => {
    const told = [requested, plan];
    expect(countOf(told, 'twoNhsNumbers')).toBe(1);
    expect(countOf(told, 'twoNhsNumbers', { knownAt: '2026-06-01T09:00:30.000Z' })).toBe(0);
    const { cases } = notCountedShown(areaTold(told).for(analyst), { asked, reason: 'twoNhsNumbers' }, analyst);
    expect(cases).toMatchObject([{ body: 'northbank-council', knownSince: '2026-06-01T09:01:00.000Z' }]);
    expect(JSON.stringify(cases)).not.toMatch(/999/);
  });

  it('is one child again once its organisation has put one right', () => {
    const right = ehcPlanIssued({
      ...council,
      child,
      data: { assessmentReference: 'A-1', sentOn: '2026-05-20', corrects: 'plan' },
    });
    expect(countOf([requested, plan, right], 'twoNhsNumbers')).toBe(0);
    const taken = factWithdrawn('education', { ...council, child: mistyped, data: { withdraws: 'plan' } });
    expect(countOf([requested, plan, taken], 'twoNhsNumbers')).toBe(0);
  });

  it('counts once however often both are told', () => {
    expect(countOf([requested, plan, { ...requested, id: 'again' }, plan], 'twoNhsNumbers')).toBe(1);
    expect(countOf([requested, requested], 'twoNhsNumbers')).toBe(0);
  });

  it('is counted for two days of birth too, which part it as well', () => {
    const other = { ...plan, data: { ...plan.data, child: { ...child, dateOfBirth: '2020-05-04' } } };
    expect([countOf([requested, other], 'twoDatesOfBirth'), countOf([requested, other], 'twoNhsNumbers')]).toEqual([
      1, 0,
    ]);
  });
});
