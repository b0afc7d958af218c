import type { AdviceHeld } from '../../apps/projection/src/record/advice-held.http';
import type { PlanVersion } from '../../apps/projection/src/record/plan-content';
import type { LateCase } from '../../apps/projection/src/views/delays/delays';
import { Area } from './area';
import { childWithPlan } from './child-with-plan';

describe('the life of a plan, through the API', () => {
  let area: Area;
  beforeAll(async () => {
    area = await Area.start({ from: '2026-11-20T09:00:00.000Z' });
  });
  afterAll(() => area.end());

  it('a review runs four and eight weeks, and its decision begins the next year', async () => {
    const { ids, tell, clocks } = childWithPlan(area);
    const { planReference, reviewReference } = ids;
    const { id } = await tell('education.ehc-plan-in-force', { madeOn: '2025-07-06', planReference });
    await tell('education.review-meeting-held', { heldOn: '2026-06-01', reviewReference, planReference });
    await tell('education.annual-review-decided', {
      ...{ notifiedOn: '2026-06-29', reviewReference, planReference },
      ...{ decision: 'amend', proposedAmendments: 'sentWithIt' },
    });
    expect(await clocks(id, '2026-07-01')).toMatchObject({
      'review-decision': '2026-06-29 metInTime',
      'final-amended-plan': '2026-08-24 running',
      'final-amended-plan-after-meeting': '2026-08-24 running',
    });
    await tell('education.ehc-plan-amended', { sentOn: '2026-08-24', planReference, reviewReference });
    expect(await clocks(id, '2026-09-01')).toMatchObject({
      'final-amended-plan': '2026-08-24 metInTime',
      'final-amended-plan-after-meeting': '2026-08-24 metInTime',
      'annual-review': '2027-06-28 running',
    });
  });

  it('a review whose meeting was held and whose decision was never sent is overdue, and its days are the council’s', async () => {
    const { ids, tell, ask, clocks } = childWithPlan(area);
    const { planReference, reviewReference } = ids;
    const { id } = await tell('education.review-meeting-held', {
      heldOn: '2026-06-01',
      reviewReference,
      planReference,
    });
    expect(await clocks(id, '2026-07-01')).toMatchObject({ 'review-decision': '2026-06-29 overdue' });
    const { late } = await ask<{ late: LateCase[] }>(`/v1/children/${id}/delays?asAt=2026-07-01`);
    const decision = late.find(({ standard }) => standard === 'review-decision')!;
    // No notice of the meeting was told of either: its last day had passed before.
    expect(decision.held.map(({ holder, standard, days }) => `${holder} ${standard} ${days}`)).toEqual([
      'northbank-council review-advice-circulated 30',
    ]);
    expect(decision.days).toBe(30);
  });

  it('a phase transfer is missed by a day', async () => {
    const { ids, tell, clocks } = childWithPlan(area);
    const { planReference, transferReference } = ids;
    const { id } = await tell('education.phase-transfer-due', {
      ...{ knownOn: '2025-09-08', transferReference, planReference },
      ...{ transfer: 'primaryToSecondary', yearOfTransfer: '2026' },
    });
    await tell('education.ehc-plan-amended', {
      sentOn: '2026-02-15',
      planReference,
      transferReference,
      reviewReference: undefined,
    });
    expect(await clocks(id, '2026-03-01')).toMatchObject({ 'phase-transfer': '2026-02-14 metLate' });
  });

  it('an outcome of health that is lost in the draft is found, contested and put back before the final plan', async () => {
    const { ids, tell, ask } = childWithPlan(area);
    const { planReference } = ids;
    const outcome = 'Wears her aid all day, in school and at home.';
    await tell(
      'health.health-advice',
      { givenOn: '2026-05-20', requestReference: undefined, askedBy: undefined, outcomes: [outcome] },
      '/agencies/northbank-nhs-trust',
    );
    const content = (writtenOn: string, version: string, text: string) => ({
      ...{ writtenOn, version, planReference },
      outcomes: [{ reference: 'E1', text, from: ['K1'] }],
    });
    const { id } = await tell(
      'education.ehc-plan-content',
      content('2026-06-15', 'draft', 'Plays with friends by July 2027.'),
    );
    const newest = async () =>
      (await ask<{ versions: PlanVersion[] }>(`/v1/children/${id}/plan-versions`)).versions[0]!;
    expect((await newest()).fidelity.map(({ became }) => became)).toEqual(['missing']);
    expect((await newest()).findings.map(({ code }) => code)).toContain('outcomeMissing');
    const dco = { planReference, saidBy: 'dco', body: 'northbank-nhs-trust' };
    await tell('education.plan-sign-off', { ...dco, saidOn: '2026-06-16', said: 'contested', about: 'E1' });
    await tell('education.ehc-plan-content', content('2026-06-22', 'final', outcome));
    await tell('education.plan-contest-answered', {
      answeredOn: '2026-06-22',
      planReference,
      body: dco.body,
      answer: 'changed',
    });
    expect((await newest()).fidelity.map(({ became }) => became)).toEqual(['kept']);
    const { facts } = await tell('education.ehc-plan-in-force', { madeOn: '2026-06-25', planReference });
    expect(facts.flatMap(({ flags }) => flags.map(({ code }) => code))).not.toContain('sentOverContest');
  });

  it('a refusal that the Tribunal overturns: two weeks to say so, fourteen to the plan', async () => {
    const { number, tell, clocks } = childWithPlan(area);
    const disagreementReference = `DIS-${number}`;
    const assessmentReference = `EHC-${number}`;
    const { id } = await tell('education.decision-notice-sent', {
      sentOn: '2026-01-05',
      disagreementReference,
      decision: 'notToAssess',
    });
    await tell('education.appeal-received', { receivedOn: '2026-03-05', disagreementReference });
    await tell('education.tribunal-order-made', { orderedOn: '2026-06-01', disagreementReference, action: 'assess' });
    await tell('education.ehc-assessment-decided', {
      ...{ notifiedOn: '2026-06-15', assessmentReference, decision: 'assess', disagreementReference },
    });
    expect(await clocks(id, '2026-06-20')).toMatchObject({
      appeal: '2026-03-05 metInTime',
      'order-to-assess-told': '2026-06-15 metInTime',
      'order-to-assess-final-plan': '2026-09-07 running',
    });
  });

  it('a plan that moves in from another area: six weeks to tell the family, three months to review it', async () => {
    const { ids, tell, clocks } = childWithPlan(area);
    const { id } = await tell('education.plan-received', {
      ...{ transferredOn: '2026-06-01', planReference: ids.planReference, lastReviewedOn: '2025-07-01' },
    });
    expect(await clocks(id, '2026-06-02')).toEqual({
      'move-told-to-family': '2026-07-13 running',
      'first-review-after-move': '2026-08-31 running',
    });
  });

  it('advice that suffices is found, and is not asked for twice by our own route', async () => {
    const { number, ids, child, tell, ask } = childWithPlan(area);
    const requestReference = `${ids.planReference}/H`;
    const { id } = await tell(
      'health.health-advice',
      { givenOn: '2025-11-03', requestReference: undefined, askedBy: undefined },
      '/agencies/northbank-nhs-trust',
    );
    const { held } = await ask<AdviceHeld>(`/v1/children/${id}/advice-held?adviceFrom=health`);
    expect(held.map(({ givenBy, givenOn }) => `${givenBy} ${givenOn}`)).toEqual(['northbank-nhs-trust 2025-11-03']);
    const officer = await area.as('sen-case-officer');
    const askForIt = (key: string) =>
      officer.ask<{ detail: string }>('/v1/education/advice-requests', {
        method: 'POST',
        headers: { 'idempotency-key': `${key}-${number}` },
        json: {
          ...{ subject: `cil-${number}`, child, requestReference, askedOn: '2026-04-13' },
          ...{ adviceFrom: 'health', asked: 'northbank-nhs-trust' },
        },
      });
    for (const saidBy of ['author', 'authority', 'family']) {
      await tell('education.advice-sufficiency', {
        ...{ saidOn: '2026-04-09', requestReference, adviceFrom: 'health', saidBy, isSufficient: 'yes' },
      });
    }
    const { status, body } = await askForIt('ask');
    expect(status).toBe(409);
    expect(body.detail).toContain('must not be asked for again');
    // The family thinks otherwise: then it may be asked for.
    await tell('education.advice-sufficiency', {
      ...{ saidOn: '2026-04-10', requestReference, adviceFrom: 'health', saidBy: 'family', isSufficient: 'no' },
    });
    expect((await askForIt('ask-again')).status).toBe(202);
  });
});
