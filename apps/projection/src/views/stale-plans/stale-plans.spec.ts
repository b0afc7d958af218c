import { builderOf, type EventToTell, unusedNhsNumber } from '@lib/testing';
import { analyst, areaTold, officer, viewerAs } from '../../../test/area-told';
import { stalePlans } from './stale-plans';

const child = { dateOfBirth: '2016-05-05', nhsNumber: unusedNhsNumber(700) };
const tell =
  (type: string, of: object = {}, source = '/agencies/northbank-council') =>
  (data: Readonly<Record<string, unknown>>) =>
    builderOf(`${type}.v1`)({ source, subject: `${source.slice(-5)}-1`, child: { ...child, ...of }, data });
const planReference = 'PLAN-1';
const made = (madeOn = '2025-09-08', of = {}) => tell('education.ehc-plan-in-force', of)({ madeOn, planReference });
const reviewed = (notifiedOn: string) =>
  tell('education.annual-review-decided')({ notifiedOn, planReference, reviewReference: 'AR-1', decision: 'maintain' });
const excluded = (excludedOn: string, more = {}) =>
  tell('education.permanent-exclusion', {}, '/agencies/quarry-bank-school')({ excludedOn, ...more });
const packageReference = 'EO-1';
const agreed = tell('education.elsewhere-agreed')({ agreedOn: '2026-01-12', packageReference });

const because = (told: readonly EventToTell[], asAt: string, who = officer) =>
  stalePlans(areaTold(told).for(who), who, asAt).stale.map((each) => `${each.kind} ${each.because} ${each.since}`);

describe('a stale plan', () => {
  it('is one whose review was not decided in its year', () => {
    expect(because([made()], '2026-09-07')).toEqual([]);
    expect(because([made()], '2026-09-08')).toEqual(['plan reviewOverdue 2026-09-07']);
    expect(because([made(), reviewed('2026-09-07')], '2026-09-08')).toEqual([]);
  });

  it('is one of a child whose placement has changed since, until it is looked at again', () => {
    const told = [made(), excluded('2026-03-02')];
    expect(because(told, '2026-03-01')).toEqual([]);
    expect(because(told, '2026-03-02')).toEqual(['plan placementChanged 2026-03-02']);
    expect(because([...told, reviewed('2026-04-20')], '2026-04-20')).toEqual([]);
    expect(because([made(), excluded('2026-03-02', { overturned: true })], '2026-04-20')).toEqual([]);
  });

  it('is one of a young person whose rights have passed, and of whom nobody says who acts', () => {
    const born = { dateOfBirth: '2010-03-04' };
    expect(because([made('2025-09-08', born)], '2026-06-25')).toEqual([]);
    expect(because([made('2025-09-08', born)], '2026-06-26')).toEqual(['plan rightsPassed 2026-06-26']);
    const acts = tell(
      'education.acts-for-child',
      born,
    )({
      ...{ from: '2026-07-01', as: 'youngPerson', mayBeTold: 'all', basis: 'Said so', contact: undefined },
    });
    expect(because([made('2025-09-08', born), acts], '2026-07-01')).toEqual([]);
  });

  it('is none once the plan has ceased', () => {
    const ceased = tell('education.ehc-plan-ceased')({ ceasedOn: '2026-10-01', planReference });
    expect(because([made(), ceased], '2026-09-30')).toEqual(['plan reviewOverdue 2026-09-07']);
    expect(because([made(), ceased], '2026-10-01')).toEqual([]);
  });
});

describe('a stale package of education elsewhere', () => {
  it('is one that nobody reviews, or in which nobody sees the child', () =>
    expect(because([agreed], '2026-06-01')).toEqual([
      'package childNotSeen 2026-02-23',
      'package packageNotReviewed 2026-04-12',
    ]));

  it('makes the plan of a child stale that was made before it', () =>
    expect(because([made(), agreed], '2026-01-12')).toEqual(['plan placementChanged 2026-01-12']));
});

describe('the figures of stale plans', () => {
  const area = (who = officer) => areaTold([made(), agreed]).for(who);

  it('count each once, and each reason', () => {
    const { figures } = stalePlans(area(), officer, '2026-06-01');
    expect(figures).toMatchObject({ plansInForce: 1, packagesInForce: 1, stalePlans: 1, stalePackages: 1 });
    expect(figures.figures.filter(({ plans, packages }) => plans + packages > 0)).toMatchObject([
      { because: 'placementChanged', plans: 1, packages: 0 },
      { because: 'packageNotReviewed', plans: 0, packages: 1 },
      { because: 'childNotSeen', plans: 0, packages: 1 },
    ]);
  });

  it('are all that an analyst is shown, and cases only those whom one may open', () => {
    const shown = stalePlans(area(analyst), analyst, '2026-06-01');
    expect([shown.figures.stalePlans, shown.stale]).toEqual([1, []]);
    const nursery = viewerAs('senco', 'river-lane-nursery');
    expect(stalePlans(area(nursery), nursery, '2026-06-01').figures.plansInForce).toBe(0);
  });
});
