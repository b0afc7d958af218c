import { builderOf, unusedNhsNumber } from '@lib/testing';
import { overHttp, Visitor } from '../../apps/console/test/console-under-test';
import type { ChildClocks } from '../../apps/projection/src/record/child.http';
import type { LookBack } from '../../apps/projection/src/record/look-back';
import type { EarlyIdentifications } from '../../apps/projection/src/views/early-identification/read-early-identification.handler';
import type { Equipment, EquipmentOfChild } from '../../apps/projection/src/views/equipment/equipment';
import type { Prefill } from '../../apps/projection/src/views/retelling/prefill';
import type { Retelling } from '../../apps/projection/src/views/retelling/retelling';
import type { Silences } from '../../apps/projection/src/views/silence/read-silence.handler';
import type { Waits } from '../../apps/projection/src/views/waits/waits';
import { Area } from './area';

const who = (serial: number, dateOfBirth: string, givenName: string) => ({
  ...{ givenName, familyName: 'Marlstone', dateOfBirth },
  nhsNumber: unusedNhsNumber(serial),
});

type FieldsTold = Readonly<Record<string, unknown>>;

/** What a body's system tells of one child: it has its own number for the child, and no name where it is not said again. */
const tells =
  (source: string, subject: string, child: FieldsTold) =>
  (type: string, data: FieldsTold, more: object = {}) =>
    builderOf(`${type}.v1`)({ source: `/agencies/${source}`, subject, child, data, ...more });

describe('what agencies notice, once, and everybody sees', () => {
  let area: Area;
  const tell = async (event: ReturnType<ReturnType<typeof tells>>) => (await area.tell(event)).child;
  const ask = async <T>(path: string, role: 'sen-case-officer' | 'social-worker' = 'sen-case-officer') =>
    (await (await area.as(role)).ask<T>(path)).body;
  const clocksOf = async (id: string, asAt: string, role: 'sen-case-officer' | 'social-worker' = 'sen-case-officer') =>
    Object.fromEntries(
      (await ask<ChildClocks>(`/v1/children/${id}/clocks?asAt=${asAt}`, role)).clocks.map(
        ({ standard, dueOn, status }) => [standard, `${dueOn} ${status}`],
      ),
    );

  beforeAll(async () => {
    area = await Area.start({ from: '2026-11-20T09:00:00.000Z' });
  });
  afterAll(() => area?.end());

  it('a baby is notified under section 23 and has a plan asked for at four, and nobody asks the family again for what is known', async () => {
    const child = who(9_101, '2022-03-07', 'Sorrel');
    const trust = tells('northbank-nhs-trust', 'EPR-9101', child);
    const council = tells('northbank-council', 'EHC-9101', child);
    await tell(
      trust('health.early-health-notification', {
        ...{ notifiedOn: '2022-04-11', opinionFormedOn: '2022-04-01', parentInformedOn: '2022-04-04' },
        ...{ discussedWithParentOn: '2022-04-06', opinion: 'has', concerning: 'both' },
        ...{ clinicalSummary: 'Feeds through a tube.', notificationReference: 'S23-9101' },
      }),
    );
    const { id } = await tell(
      tells(
        'family',
        'FAM-9101',
        child,
      )('family.contact-details', {
        ...{ since: '2022-05-02', whose: 'parent', telephone: '01632 960075', language: 'Polish', interpreter: true },
      }),
    );
    const form = await ask<Prefill>(`/v1/children/${id}/prefill?form=ehc-request&asAt=2026-03-02`);
    const known = form.items.filter((item) => item.known.length > 0).map(({ item }) => item);
    expect(known).toEqual(
      expect.arrayContaining([
        'givenName',
        'familyName',
        'dateOfBirth',
        'nhsNumber',
        'areasOfNeed',
        'concern',
        'telephone',
      ]),
    );
    expect(form.items.find(({ item }) => item === 'telephone')!.known).toMatchObject([
      { value: '01632 960075', organisation: 'family', daysOld: 1400 },
    ]);
    // The council fills the form from what is known, and asks for nothing but what is new.
    const { cases } = await tell(
      council('education.ehc-assessment-requested', {
        ...{ receivedOn: '2026-03-02', requestedBy: 'parent', assessmentReference: 'EHC-9101' },
        ...{ settingName: undefined, reason: undefined },
      }),
    );
    await tell(council('education.ehc-plan-issued', { assessmentReference: 'EHC-9101', sentOn: '2026-07-06' }));
    expect(cases.map(({ kind }) => kind)).toContain('ehcAssessment');
    const { figures } = await ask<Retelling>('/v1/retelling?by=form,afterNotification');
    const request = figures.find(({ form: named }) => named === 'education.ehc-assessment-requested.v1')!;
    // It carries who the child is, which was held, and nothing of the story again.
    expect(request).toMatchObject({ afterNotification: true, carried: 4, held: 4 });
    // What the family itself told was all new but for who the child is: it has said nothing twice.
    const { figures: byForm } = await ask<Retelling>('/v1/retelling?by=form,afterNotification&agency=family');
    expect(byForm).toMatchObject([{ form: 'family.contact-details.v1', submissions: 1, carried: 6, held: 4 }]);
    const visitor = new Visitor(overHttp(area.url));
    await visitor.signIn('sen-case-officer');
    const page = await visitor.get(`/children/${id}/prefill`);
    expect(page.text).toContain('01632 960075');
  });

  it('an ADHD wait that moves between trusts keeps its start; risk is overdue, it is escalated, and the family is told an honest wait', async () => {
    const child = who(9_102, '2016-05-03', 'Linden');
    const first = tells('northbank-nhs-trust', 'EPR-9102', child);
    const next = tells('northbank-community-health', 'NCH-9102', child);
    await tell(
      first('health.pathway-referral', { receivedOn: '2025-11-03', referralReference: 'ADHD-1', pathway: 'adhd' }),
    );
    const { id } = await tell(
      first('health.referral-moved', { movedOn: '2026-05-01', referralReference: 'ADHD-1', familyTold: undefined }),
    );
    await tell(
      next('health.pathway-referral', {
        ...{ receivedOn: '2026-05-04', referralReference: 'N-77', pathway: 'adhd', waitingSince: '2025-11-03' },
        movedFrom: 'northbank-nhs-trust',
      }),
    );
    // 3 November + 126 days = 9 March; 4 May + 42 days = 15 June.
    const { clocks } = await ask<ChildClocks>(`/v1/children/${id}/clocks?asAt=2026-06-16`);
    expect(clocks.filter(({ body }) => body === 'northbank-community-health')).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ standard: 'adhd-begun', dueOn: '2026-03-09', status: 'overdue' }),
        expect.objectContaining({ standard: 'clinical-risk-assessed', dueOn: '2026-06-15', status: 'overdue' }),
      ]),
    );
    await tell(
      next('health.clinical-risk-assessed', { assessedOn: '2026-06-22', referralReference: 'N-77', risk: 'high' }),
    );
    await tell(
      next('health.referral-reprioritised', { changedOn: '2026-06-23', referralReference: 'N-77', priority: 'urgent' }),
    );
    const { cases } = await tell(
      next('health.expected-wait', {
        ...{ workedOutOn: '2026-06-23', familyToldOn: '2026-06-23', referralReference: 'N-77', weeksAtMost: 60 },
      }),
    );
    expect(cases.find(({ reference }) => reference === 'N-77')?.details).toEqual(
      expect.arrayContaining([{ name: 'priority', label: 'Priority', value: 'urgent' }]),
    );
    const { pathways } = await ask<Waits>('/v1/waits?asAt=2026-06-30');
    expect(pathways).toMatchObject([{ pathway: 'adhd', waiting: 1, over18Weeks: 1, told: { families: 1 } }]);
    const { families } = await ask<Silences>('/v1/silence?agency=health&asAt=2026-06-30');
    expect(families.find((each) => each.child.name?.startsWith('Linden'))).toMatchObject({
      days: 7,
      last: { on: '2026-06-23' },
    });
  });

  it('equipment follows a child from nursery to school, and a second one is warned of before it is bought', async () => {
    const child = who(9_103, '2021-09-04', 'Sedge');
    const health = tells('northbank-community-health', 'NCH-9103', child);
    const step = (fact: string, data: FieldsTold) =>
      health(`health.equipment-${fact}`, { equipmentReference: 'EQ-1', ...data });
    await tell(step('requested', { requestedOn: '2026-01-05', equipment: 'Standing frame' }));
    await tell(step('delivered', { deliveredOn: '2026-02-02', whereItIs: 'River Lane Nursery' }));
    const { id } = await tell(step('moved', { movedOn: '2026-09-07', whereItIs: 'Ferry Road Primary School' }));
    await tell(
      step('requested', { requestedOn: '2026-10-05', equipment: 'standing frame', equipmentReference: 'EQ-2' }),
    );
    const { secondPurchases } = await ask<Equipment>('/v1/equipment');
    expect(secondPurchases).toMatchObject([
      { child: id, reference: 'EQ-2', withTheChild: [{ reference: 'EQ-1', whereItIs: 'Ferry Road Primary School' }] },
    ]);
    const here = await ask<EquipmentOfChild>(`/v1/children/${id}/equipment`);
    expect(here.pieces).toMatchObject([
      { reference: 'EQ-1', hasSince: '2026-02-02', whereItIs: 'Ferry Road Primary School' },
      { reference: 'EQ-2', requestedOn: '2026-10-05' },
    ]);
    expect(here.secondPurchases).toEqual(secondPurchases);
    const before = await ask<EquipmentOfChild>(`/v1/children/${id}/equipment?asAt=2026-02-01`);
    expect(before.pieces).toEqual([
      {
        ...{ reference: 'EQ-1', organisation: 'northbank-community-health', equipment: 'Standing frame' },
        requestedOn: '2026-01-05',
      },
    ]);
    const visitor = new Visitor(overHttp(area.url));
    await visitor.signIn('sen-case-officer');
    expect((await visitor.get(`/children/${id}/equipment`)).text).toContain('EQ-1, Ferry Road Primary School');
  });

  it('a child protection plan is compared with the EHC plan and brought into line, seen by those alone who may', async () => {
    const care = tells('northbank-social-care', 'LCS-9104', who(9_104, '2015-02-02', 'Alder'));
    await tell(care('social-care.involvement-status', { from: '2026-01-12', status: 'childInNeed' }));
    const { id } = await tell(
      care('social-care.plan-alignment', { lookedAtOn: '2026-03-02', beside: 'childProtection', together: 'conflict' }),
    );
    const seen = async (asAt: string) => clocksOf(id, asAt, 'social-worker');
    // 2 March + 42 days = 13 April.
    expect((await seen('2026-04-14'))['plans-brought-into-line']).toBe('2026-04-13 overdue');
    expect(Object.keys(await clocksOf(id, '2026-04-14'))).not.toContain('plans-brought-into-line');
    await tell(
      care('social-care.plan-alignment', { lookedAtOn: '2026-04-20', beside: 'childProtection', together: 'agree' }),
    );
    expect((await seen('2026-04-21'))['plans-brought-into-line']).toBe('2026-04-13 metLate');
  });

  it('a school’s concern reaches the coordinator with what is already known', async () => {
    const child = who(9_105, '2014-10-10', 'Rowan');
    await tell(
      tells(
        'northbank-nhs-trust',
        'EPR-9105',
        child,
      )('health.pathway-referral', {
        ...{ receivedOn: '2026-02-02', referralReference: 'CAM-1', pathway: 'camhs', ledBy: 'consultant' },
      }),
    );
    const { id } = await tell(
      tells('quarry-bank-school', 'QBS-9105', child)('education.permanent-exclusion', { excludedOn: '2026-10-05' }),
    );
    const back = await ask<LookBack>(`/v1/children/${id}/look-back`);
    expect(back.known.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Referral to a pathway', 'Permanent exclusion']),
    );
    // 2 February + 126 days = 8 June.
    expect(back.waitedFor.find(({ standard }) => standard === 'consultant-led-treatment')).toMatchObject({
      dueOn: '2026-06-08',
      status: 'overdue',
    });
    const { children } = await ask<EarlyIdentifications>('/v1/early-identification');
    expect(children.find((each) => each.child.id === id)?.notices).toMatchObject([{ title: 'Permanent exclusion' }]);
  });

  it('a check missed at two is found by the nursery’s progress check', async () => {
    const child = who(9_106, '2024-03-04', 'Bracken');
    const visitors = tells('northbank-community-health', 'NCH-9106', child);
    await tell(visitors('health.child-on-caseload', { from: '2024-03-04', because: 'birth', team: 'Northbank east' }));
    const { id } = await tell(
      visitors('health.child-health-check', {
        ...{ checkedOn: '2026-08-10', check: 'twoYearReview', outcome: 'missed', areasOfNeed: undefined },
        ...{ communication: undefined, grossMotor: undefined, fineMotor: undefined, problemSolving: undefined },
        ...{ personalSocial: undefined, withProgressCheck: undefined, seen: undefined },
      }),
    );
    await tell(
      tells(
        'river-lane-nursery',
        'RLN-9106',
        child,
      )('education.progress-check-at-two', {
        ...{ checkedOn: '2026-09-14', communicationAndLanguage: 'needsSupport', withHealthReview: undefined },
      }),
    );
    // 4 March 2024 + 30 months = 4 September 2026.
    expect(await clocksOf(id, '2026-09-14')).toMatchObject({ 'two-year-review': '2026-09-04 overdue' });
    const { children } = await ask<EarlyIdentifications>('/v1/early-identification?team=Northbank%20east');
    expect(children).toMatchObject([
      { team: 'Northbank east', notices: [{ title: 'Progress check at two', needs: ['SLCN'] }] },
    ]);
  });

  it('a hub takes one contact for three services, and each answers for itself', async () => {
    const child = who(9_107, '2019-01-21', 'Teasel');
    const hub = tells('northbank-community-health', 'NCH-9107', child);
    const goesTo = ['northbank-nhs-trust', 'northbank-social-care', 'northbank-community-health'];
    const { id } = await tell(
      hub('health.front-door-contact', {
        receivedOn: '2026-03-09',
        contactReference: 'HUB-1',
        door: 'familyHub',
        goesTo,
      }),
    );
    await tell(
      tells(
        'northbank-nhs-trust',
        'EPR-9107',
        child,
      )('health.front-door-answer', {
        ...{ answeredOn: '2026-03-20', contactReference: 'HUB-1', contactOf: 'northbank-community-health' },
        askerToldOn: '2026-03-20',
      }),
    );
    const { clocks } = await ask<ChildClocks>(`/v1/children/${id}/clocks?asAt=2026-03-24`);
    const answered = clocks.filter(({ standard }) => standard === 'hub-contact-answered');
    // Ten working days after 9 March are over on 23 March.
    expect(answered.map(({ body, dueOn, status }) => `${body} ${dueOn} ${status}`).sort()).toEqual([
      'northbank-community-health 2026-03-23 overdue',
      'northbank-nhs-trust 2026-03-23 metInTime',
      'northbank-social-care 2026-03-23 overdue',
    ]);
  });

  it('whom to ask is said on the child’s page, and not who it was before', async () => {
    const child = who(9_108, '2020-02-02', 'Yarrow');
    const council = tells('northbank-council', 'EY-9108', child);
    await tell(
      council('education.named-contact', {
        from: '2025-09-01',
        until: '2026-07-31',
        as: 'keyWorker',
        name: 'R. Flint',
      }),
    );
    const { id } = await tell(
      council('education.named-contact', { from: '2026-09-01', as: 'namedForSend', name: 'J. Okafor' }),
    );
    const visitor = new Visitor(overHttp(area.url));
    await visitor.signIn('sen-case-officer');
    const { text } = await visitor.get(`/children/${id}`);
    const [, contacts = ''] = text.split('Whom to ask').slice(-2);
    expect(text).toContain('Named person for SEND, J. Okafor');
    expect(contacts.slice(0, 200)).not.toContain('R. Flint');
  });
});
