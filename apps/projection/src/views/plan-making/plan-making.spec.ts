import { builderOf, type EventToTell, unusedNhsNumber } from '@lib/testing';
import { analyst, areaTold, viewerAs } from '../../../test/area-told';
import { planMakingFigures } from './plan-making';

const child = { dateOfBirth: '2012-05-05', nhsNumber: unusedNhsNumber(780) };
let ids = 0;
const tell = (type: string, data: Readonly<Record<string, unknown>>, source = '/agencies/northbank-council') => {
  ids += 1;
  return builderOf(`${type}.v1`)({ id: `told-${ids}`, source, subject: `${source.slice(-4)}-1`, child, data });
};
const figures = (told: readonly EventToTell[], asked = {}, who = analyst) =>
  Object.fromEntries(
    planMakingFigures(areaTold(told).for(who), who, { asAt: '2026-10-01', ...asked })
      .filter(({ count }) => count > 0)
      .map(({ of, rows }) => [of, rows.map(({ by, count }) => `${by} ${count}`).join()]),
  );
const trust = '/agencies/northbank-nhs-trust';
const advice = (outcomes: readonly string[]) =>
  tell(
    'health.health-advice',
    { givenOn: '2026-05-20', requestReference: undefined, askedBy: undefined, outcomes },
    trust,
  );
const content = (writtenOn: string, ...texts: readonly string[]) =>
  tell('education.ehc-plan-content', {
    ...{ writtenOn, planReference: 'P-1' },
    outcomes: texts.map((text, index) => ({ reference: `E${index}`, text, from: ['K1'] })),
  });

describe('the figures of how plans are made', () => {
  it('have the reasons for delay, and who was invited, was there and contributed', () =>
    expect(
      figures([
        tell('education.delay-reason-recorded', { recordedOn: '2026-08-03', reason: 'noPsychologist' }),
        tell('education.delay-reason-recorded', { recordedOn: '2026-08-10', reason: 'noPlace' }),
        tell('education.delay-reason-recorded', { recordedOn: '2026-08-17', reason: 'noPlace' }),
        tell('education.panel-held', { invited: ['a', 'b'], present: ['a'], contributed: ['b'], heldOn: '2026-06-29' }),
      ]),
    ).toEqual({
      delayReason: 'noPlace 2,noPsychologist 1',
      panelInvited: 'a 1,b 1',
      panelPresent: 'a 1',
      panelContributed: 'b 1',
    }));

  it('hold what each body contributed beside the newest version of the plan', () => {
    const told = [advice(['Wears her aid all day.', 'Sleeps through the night.']), content('2026-06-15', 'Plays.')];
    expect(figures(told)).toMatchObject({
      contribution: 'northbank-nhs-trust 1',
      outcomeMissing: 'northbank-nhs-trust 2',
    });
    const mended = figures([...told, content('2026-06-22', 'Wears her aid all day.')]);
    expect(mended).toMatchObject({ outcomeKept: 'northbank-nhs-trust 1', outcomeMissing: 'northbank-nhs-trust 1' });
  });

  it('count what was said last of one sign-off and of one outcome', () => {
    const signOff = (saidOn: string, said: string, saidBy = 'dco') =>
      tell('education.plan-sign-off', { saidOn, planReference: 'P-1', saidBy, body: 'northbank-nhs-trust', said });
    const achieved = (lookedAtOn: string, is: string) =>
      tell('education.outcome-achieved', { lookedAtOn, caseReference: 'P-1', outcomeReference: 'E1', achieved: is });
    const told = [
      ...[
        signOff('2026-06-01', 'contested'),
        signOff('2026-06-08', 'signedOff'),
        signOff('2026-06-08', 'signedOff', 'contributor'),
      ],
      ...[achieved('2026-03-02', 'notYet'), achieved('2026-07-06', 'yes')],
    ];
    expect(figures(told)).toEqual({
      signOff: 'contributor signedOff 1,dco signedOff 1',
      outcomeAchieved: 'yes 1',
    });
    expect(figures(told, { asAt: '2026-06-01' })).toEqual({ signOff: 'dco contested 1', outcomeAchieved: 'notYet 1' });
    expect(figures(told, { from: '2026-09-01' })).toEqual({});
  });

  it('know plans by kind, and which are no longer in force', () => {
    const statement = tell('education.ehc-plan-in-force', {
      ...{ madeOn: '2012-05-01', planReference: 'S-1', planKind: 'statement', endedOn: '2016-03-31' },
    });
    const plan = tell('education.ehc-plan-in-force', {
      madeOn: '2016-04-01',
      planReference: 'P-1',
      planKind: undefined,
    });
    expect(figures([statement, plan])).toEqual({ plan: 'ehcPlan 1,ended 1' });
    expect(figures([statement, plan], { asAt: '2016-03-30' })).toEqual({ plan: 'statement 1' });
  });

  it('know which plans ceased, and why, and which came from or went to another authority', () => {
    const made = (planReference: string) =>
      tell('education.ehc-plan-in-force', { madeOn: '2025-04-01', planReference, planKind: undefined });
    const told = [
      ...[made('P-1'), made('P-2'), made('P-3')],
      tell('education.ehc-plan-ceased', { ceasedOn: '2026-03-02', planReference: 'P-1', because: '2' }),
      tell('education.plan-transferred', { transferredOn: '2026-05-04', planReference: 'P-2' }),
      tell('education.plan-received', { transferredOn: '2026-06-01', planReference: 'P-4' }),
    ];
    expect(figures(told)).toEqual({
      plan: 'ehcPlan 2,ended 2',
      planCeased: '2 1',
      planMoved: 'received 1,transferred 1',
    });
    expect(figures(told, { asAt: '2026-03-01' })).toEqual({ plan: 'ehcPlan 3' });
    const kept = tell('education.ehc-plan-kept', { keptFrom: '2026-07-06', planReference: 'P-1' });
    expect(figures([...told, kept])).toMatchObject({ plan: 'ehcPlan 3,ended 1' });
  });

  it('count money that follows a plan, education elsewhere and detention while they last', () => {
    const told = [
      tell('education.personal-budget-agreed', {
        ...{ agreedOn: '2026-01-05', caseReference: 'P-1', kind: 'directPayment' },
        ...{ from: '2026-02-02', until: '2026-06-30' },
      }),
      tell('education.elsewhere-agreed', { agreedOn: '2026-01-12', packageReference: 'EO-1', kind: 'eotas' }),
      tell('education.elsewhere-ended', { endedOn: '2026-06-01', packageReference: 'EO-1' }),
      tell('education.detained', { detainedOn: '2026-05-11', detentionReference: 'D-1', hasPlan: 'yes' }),
      tell('education.released', { releasedOn: '2026-09-14', detentionReference: 'D-1' }),
    ];
    expect(figures(told, { asAt: '2026-02-01' })).toEqual({ elsewhere: 'eotas 1' });
    expect(figures(told, { asAt: '2026-05-31' })).toEqual({
      ...{ budget: 'directPayment 1', elsewhere: 'eotas 1' },
      detained: 'yes 1',
    });
    expect(figures(told, { asAt: '2026-06-30' })).toEqual({ budget: 'directPayment 1', detained: 'yes 1' });
    expect(figures(told, { asAt: '2026-09-14' })).toEqual({});
  });

  it('count notifications of health bodies after which nobody said that an authority became responsible', () => {
    const notified = tell(
      'health.early-health-notification',
      { notifiedOn: '2026-03-20', notificationReference: undefined },
      trust,
    );
    const responsible = tell('education.ehc-responsibility-assumed', {
      ...{ becameResponsibleOn: '2026-04-01', assessmentReference: 'EHC-1', because: 'healthBodyNotified' },
    });
    const alone = { healthNotified: 'northbank-nhs-trust 1', healthNotifiedAlone: 'northbank-nhs-trust 1' };
    expect(figures([notified])).toEqual(alone);
    expect(figures([notified, responsible], { asAt: '2026-03-31' })).toEqual(alone);
    expect(figures([notified, responsible])).toEqual({
      ...{ healthNotified: 'northbank-nhs-trust 1', request: 'responsibleWithout 1' },
    });
  });

  it('count who asked, what was decided and ordered, and what settings answered', () =>
    expect(
      figures([
        tell('education.ehc-assessment-requested', { receivedOn: '2026-01-05', assessmentReference: 'EHC-1' }),
        tell('education.ehc-assessment-decided', { assessmentReference: 'EHC-1', decision: 'doNotAssess' }),
        tell('education.tribunal-order-made', { orderedOn: '2026-07-06', action: 'assess' }),
        tell('education.placement-consulted', { consultedOn: '2026-06-24', consultationReference: 'PC-1' }),
        tell('education.placement-consulted', { consultedOn: '2026-06-24', consultationReference: 'PC-2' }),
        tell('education.placement-answered', {
          ...{ answeredOn: '2026-07-06', consultationReference: 'PC-1', answer: 'full' },
        }),
      ]),
    ).toEqual({
      request: 'parent 1',
      assessmentDecision: 'doNotAssess 1',
      order: 'assess 1',
      placementConsulted: 'answered 1,notAnswered 1',
      placementAnswer: 'full 1',
    }));

  it('say by body how complete, timely and usable its contributions are, as two auditors agreed', () => {
    const score = (question: string, first: number, second: number, moderated: number) => ({
      ...{ body: 'northbank-nhs-trust', question },
      ...{ firstScore: first, secondScore: second, moderatedScore: moderated },
    });
    const audited = tell('education.plan-quality-audited', {
      ...{ auditedOn: '2026-09-21', planReference: 'P-1', sample: 'Autumn 2026' },
      scores: [score('needsDescribed', 4, 4, 4), score('provisionSpecified', 1, 3, 2), score('plainWords', 3, 3, 3)],
    });
    expect(figures([audited])).toEqual({
      auditedPlan: 'Autumn 2026 1',
      auditedComplete: 'northbank-nhs-trust 2',
      goodComplete: 'northbank-nhs-trust 1',
      auditedUsable: 'northbank-nhs-trust 1',
      goodUsable: 'northbank-nhs-trust 1',
      scoresApart: 'northbank-nhs-trust 1',
    });
  });

  it('are of the children whom one may open', () =>
    expect(
      figures([content('2026-06-15', 'Plays.'), advice(['Plays.'])], {}, viewerAs('senco', 'hill-top-nursery')),
    ).toEqual({}));
});
