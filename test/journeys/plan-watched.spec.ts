import type { LookBack } from '../../apps/projection/src/record/look-back';
import type { WhoActsForChild } from '../../apps/projection/src/record/who-acts.http';
import type { Exclusions } from '../../apps/projection/src/views/exclusions/exclusions.http';
import type { PlanSample } from '../../apps/projection/src/views/plan-making/plan-sample';
import type { StalePlans } from '../../apps/projection/src/views/stale-plans/stale-plans.http';
import type { Worklist } from '../../apps/projection/src/views/worklist/read-worklist.handler';
import { Area } from './area';
import { childWithPlan } from './child-with-plan';
import { until } from './until';

describe('what an area watches over when a plan is made, through the API', () => {
  let area: Area;
  beforeAll(async () => {
    area = await Area.start({ from: '2026-11-20T09:00:00.000Z' });
  });
  afterAll(() => area.end());

  it('a young person takes over their rights on the last Friday of June, and not on a birthday', async () => {
    const { ids, tell, ask } = childWithPlan(area, '2010-03-04');
    const { planReference, reviewReference } = ids;
    const { id } = await tell('education.ehc-plan-in-force', { madeOn: '2026-01-12', planReference });
    const acting = (from: string, as: string) =>
      tell('education.acts-for-child', {
        from,
        as,
        mayBeTold: 'all',
        basis: 'Seen by the officer',
        contact: undefined,
      });
    await acting('2020-09-01', 'parent');
    const whoActs = async (asAt: string) => {
      const { rightsOf, acting, rightsPass } = await ask<WhoActsForChild>(`/v1/children/${id}/who-acts?asAt=${asAt}`);
      return [rightsOf, acting.map(({ as }) => as).join(), rightsPass[0]!.on];
    };
    expect(await whoActs('2026-03-04')).toEqual(['parents', 'parent', '2026-06-26']);
    expect(await whoActs('2026-06-25')).toEqual(['parents', 'parent', '2026-06-26']);
    expect(await whoActs('2026-06-26')).toEqual(['youngPerson', 'parent', '2026-06-26']);

    // Nobody has asked the young person yet: it is on the list of what went stale.
    const because = async (asAt: string) =>
      (await ask<StalePlans>(`/v1/stale-plans?because=rightsPassed&asAt=${asAt}`)).stale.map(({ child }) => child);
    expect(await because('2026-06-25')).not.toContain(id);
    expect(await because('2026-06-26')).toContain(id);

    // A parent asks as before: it is told, it counts, and whoever reads it is warned.
    const early = { planReference, reviewReference, askedBy: 'parent' };
    const { facts } = await tell('education.early-review-asked', { ...early, askedOn: '2026-09-07' });
    expect(facts.flatMap(({ flags }) => flags.map(({ code }) => code))).toContain('rightsHadPassed');

    await acting('2026-09-14', 'youngPerson');
    expect(await whoActs('2026-09-14')).toEqual(['youngPerson', 'parent,youngPerson', '2026-06-26']);
    expect(await because('2026-09-14')).not.toContain(id);
  });

  it('a stale package of education elsewhere is found: who oversees it, and since when nobody did', async () => {
    const { ids, number, tell, ask, clocks } = childWithPlan(area);
    const packageReference = `EO-${number}`;
    await tell('education.ehc-plan-in-force', { madeOn: '2026-02-02', planReference: ids.planReference });
    const { id } = await tell('education.elsewhere-agreed', { agreedOn: '2026-01-12', packageReference });
    expect(await clocks(id, '2026-06-01')).toMatchObject({
      'elsewhere-reviewed': '2026-04-12 overdue',
      'elsewhere-visited': '2026-02-23 overdue',
    });
    const listed = async (asAt: string) => {
      const list = await ask<StalePlans>(`/v1/stale-plans?asAt=${asAt}`);
      return list.stale.filter(({ child }) => child === id).map((each) => `${each.kind} ${each.because} ${each.since}`);
    };
    expect(await listed('2026-06-01')).toEqual([
      'package childNotSeen 2026-02-23',
      'package packageNotReviewed 2026-04-12',
    ]);
    const analyst = await area.as('analyst');
    const { body } = await analyst.ask<StalePlans>('/v1/stale-plans?asAt=2026-06-01');
    expect([body.packagesInForce, body.stalePackages, body.stale]).toEqual([1, 1, []]);

    await tell('education.elsewhere-visited', { visitedOn: '2026-06-02', packageReference, childWasSeen: 'yes' });
    await tell('education.elsewhere-reviewed', { reviewedOn: '2026-06-03', packageReference, decided: 'change' });
    // Looked after again; and another provider is a reason to look at the plan.
    expect(await listed('2026-06-03')).toEqual(['plan providerChanged 2026-06-03']);
  });

  it('a permanent exclusion of a child who waits leads to a request, and is counted as one that did', async () => {
    const { number, tell, ask } = childWithPlan(area);
    const school = '/agencies/quarry-bank-school';
    await tell(
      'health.pathway-referral',
      { receivedOn: '2025-10-06', pathway: 'autism', referralReference: `R-${number}` },
      '/agencies/northbank-nhs-trust',
    );
    const { id } = await tell('education.permanent-exclusion', { excludedOn: '2026-03-02' }, school);
    const figures = async (asAt: string) => {
      const { bySchool: _, ...found } = await ask<Exclusions>(`/v1/exclusions?from=2026-03-01&weeks=12&asAt=${asAt}`);
      return found;
    };
    expect(await figures('2026-04-01')).toMatchObject({ exclusions: 1, whileWaiting: 1, weeksNotOver: 1 });
    expect(await figures('2026-05-26')).toMatchObject({ exclusions: 1, notRequested: 1 });

    await tell('education.ehc-assessment-requested', {
      ...{ receivedOn: '2026-04-13', assessmentReference: `EHC-${number}`, requestedBy: 'schoolOrCollege' },
    });
    expect(await figures('2026-05-26')).toMatchObject({ exclusions: 1, whileWaiting: 1, requestedInTime: 1 });
    // What was known and waited for, for whoever asks whether it could have been seen to come.
    const { waitedFor } = await ask<LookBack>(`/v1/children/${id}/look-back`);
    expect(waitedFor.map(({ standard }) => standard)).toContain('autism-assessment-started');
  });

  it('a notification of a health body waits until the council says that it became responsible, and only then its time runs', async () => {
    const { number, tell, ask, clocks } = childWithPlan(area, '2023-09-04');
    const notificationReference = `S23-${number}`;
    const { id } = await tell(
      'health.early-health-notification',
      { notifiedOn: '2026-03-20', notificationReference },
      '/agencies/northbank-nhs-trust',
    );
    // The record that was told first need not stay the one by which the child is known.
    const ids = new Set([id]);
    const waits = async (asAt: string) =>
      (await ask<Worklist>(`/v1/worklist?asAt=${asAt}`)).groups
        .filter(({ rows }) => rows.some(({ child, what }) => ids.has(child.id) && /became responsible/.test(what)))
        .map(({ group }) => group);
    // The list follows the record a moment later.
    const waitsAt = (asAt: string, groups: readonly string[]) =>
      until(
        () => waits(asAt),
        (found) => `${found}` === `${groups}`,
      );
    await waitsAt('2026-04-01', ['yours']);
    expect(await clocks(id, '2026-04-01')).toEqual({});

    const assumed = await tell('education.ehc-responsibility-assumed', {
      ...{ becameResponsibleOn: '2026-04-02', assessmentReference: `EHC-${number}`, because: 'healthBodyNotified' },
      ...{ notificationReference, notifiedBy: 'northbank-nhs-trust' },
    });
    ids.add(assumed.id);
    await waitsAt('2026-04-02', []);
    await waitsAt('2026-04-01', ['yours']);
    // 2 April 2026 + 42 days, and not from the day of the notification.
    expect(await clocks(assumed.id, '2026-04-02')).toMatchObject({
      'decide-to-assess-without-request': '2026-05-14 running',
    });
  });

  it('a sample of plans is drawn by its name, the same for everybody, and knows which have been audited', async () => {
    const { ids, tell, ask } = childWithPlan(area);
    const { planReference } = ids;
    const { id } = await tell('education.ehc-plan-in-force', { madeOn: '2026-02-02', planReference });
    const draw = async () => ask<PlanSample>('/v1/plan-making/sample?sample=Autumn%202026&size=200&asAt=2026-10-01');
    const drawn = await draw();
    expect(drawn.plans).toHaveLength(drawn.outOf);
    expect((await draw()).plans).toEqual(drawn.plans);
    const mine = async () => (await draw()).plans.find(({ child }) => child === id);
    expect(await mine()).toEqual({ child: id, reference: `northbank-council/${planReference}`, since: '2026-02-02' });
    await tell('education.plan-quality-audited', { auditedOn: '2026-09-21', planReference, sample: 'Autumn 2026' });
    expect(await mine()).toMatchObject({ auditedOn: '2026-09-21' });
  });
});
