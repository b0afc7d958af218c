import { builderOf, type EventToTell, unusedNhsNumber } from '@lib/testing';
import { analyst, areaTold, viewerAs } from '../../../test/area-told';
import { exclusionFigures } from './exclusions';

const council = '/agencies/northbank-council';
const of = (child: number) => (type: string, source: string, data: Readonly<Record<string, unknown>>) =>
  builderOf(`${type}.v1`)({
    ...{ source, subject: `${source.slice(-4)}-${child}`, data },
    child: { dateOfBirth: '2014-05-05', nhsNumber: unusedNhsNumber(720 + child) },
  });
const first = of(1);
const school = '/agencies/quarry-bank-school';
const excluded = (tell = first, more = {}) =>
  tell('education.permanent-exclusion', school, { excludedOn: '2026-03-02', ...more });
const requested = (receivedOn: string, tell = first) =>
  tell('education.ehc-assessment-requested', council, { receivedOn, assessmentReference: 'EHC-1' });

const asked = { from: '2025-09-01', to: '2026-08-31', weeks: 12, asAt: '2026-10-01' };
const figures = (told: readonly EventToTell[], more = {}, who = analyst) => {
  const { bySchool: _, ...all } = exclusionFigures(areaTold(told).for(who), who, { ...asked, ...more });
  return Object.fromEntries(Object.entries(all).filter(([, count]) => count > 0));
};

describe('a permanent exclusion', () => {
  it('leads to a request in time when one comes within so many weeks of it', () => {
    expect(figures([excluded(), requested('2026-05-25')])).toEqual({ exclusions: 1, requestedInTime: 1 });
    expect(figures([excluded(), requested('2026-05-26')])).toEqual({ exclusions: 1, requestedLater: 1 });
    expect(figures([excluded(), requested('2026-03-02')])).toEqual({ exclusions: 1, requestedInTime: 1 });
    expect(figures([excluded()])).toEqual({ exclusions: 1, notRequested: 1 });
  });

  it('is not said to have led to nothing while the weeks are not over', () =>
    expect(figures([excluded()], { asAt: '2026-05-25' })).toEqual({ exclusions: 1, weeksNotOver: 1 }));

  it('of a child with a plan, or being assessed, is counted as that', () => {
    const plan = first('education.ehc-plan-in-force', council, { madeOn: '2025-01-06', planReference: 'P-1' });
    expect(figures([excluded(), plan])).toEqual({ exclusions: 1, withPlan: 1 });
    expect(figures([excluded(), requested('2026-02-02')])).toEqual({ exclusions: 1, whileAssessed: 1 });
  });

  it('of a child who waits on a pathway is counted as that besides', () => {
    const referred = first('health.pathway-referral', '/agencies/northbank-nhs-trust', {
      ...{ receivedOn: '2025-10-06', pathway: 'autism', referralReference: 'R-1' },
    });
    expect(figures([excluded(), referred])).toEqual({ exclusions: 1, whileWaiting: 1, notRequested: 1 });
  });

  it('that was overturned, or is of another time, is none', () => {
    expect(figures([excluded(first, { overturned: true })])).toEqual({});
    expect(figures([excluded()], { to: '2026-03-01' })).toEqual({});
    expect(figures([excluded()], { asAt: '2026-03-01' })).toEqual({});
  });

  it('is counted by the school, of the children whom one may open', () => {
    const told = [excluded(), excluded(of(2)), requested('2026-04-04')];
    expect(exclusionFigures(areaTold(told).for(analyst), analyst, asked).bySchool).toMatchObject([
      { school: 'quarry-bank-school', exclusions: 2, requestedInTime: 1, notRequested: 1 },
    ]);
    expect(figures(told, {}, viewerAs('senco', 'hill-top-nursery'))).toEqual({});
  });
});
