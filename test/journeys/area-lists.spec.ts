import type { Role } from '@lib/access';
import {
  adviceRequest,
  correctionAsked,
  type EventToTell,
  earlyHealthNotification,
  earlyYearsNotification,
  ehcAssessmentDecided,
  ehcAssessmentRequested,
  safeguardingInvolvement,
  unusedNhsNumber,
} from '@lib/testing';
import type { Timeline } from '../../apps/projection/src/record/child.http';
import type { TimelinessCases } from '../../apps/projection/src/views/timeliness/cases';
import type { Timeliness } from '../../apps/projection/src/views/timeliness/timeliness';
import type { WhatsNew } from '../../apps/projection/src/views/whats-new/read-whats-new.handler';
import type { Worklist } from '../../apps/projection/src/views/worklist/read-worklist.handler';
import { Area } from './area';
import type { HttpAnswer, Who } from './client';

const child = (serial: number, givenName: string) => ({
  givenName,
  familyName: 'Marsh',
  dateOfBirth: '2020-02-29',
  nhsNumber: unusedNhsNumber(7_000 + serial),
});
const [dov, lark, wren] = [child(1, 'Dov'), child(2, 'Lark'), child(3, 'Wren')];
const assessment = (reference: string) => ({ assessmentReference: reference, caseOfficer: 'Petra Marlstone' });

/** It is 1 June 2026. Dov’s decision came late, Lark’s is due on 8 June, Wren’s parent was not told. */
const told: readonly EventToTell[] = [
  earlyYearsNotification({ subject: 'RLN-1', child: dov, data: { raisedOn: '2026-03-02' } }),
  ehcAssessmentRequested({
    subject: 'EHC-1',
    child: dov,
    data: { receivedOn: '2026-04-06', ...assessment('EHC-1'), requestedBy: 'parent', setting: 'river-lane-nursery' },
  }),
  ehcAssessmentDecided({
    subject: 'EHC-1',
    child: dov,
    data: { notifiedOn: '2026-05-20', assessmentReference: 'EHC-1', decision: 'assess' },
  }),
  ehcAssessmentRequested({
    subject: 'EHC-2',
    child: lark,
    data: { receivedOn: '2026-04-27', ...assessment('EHC-2'), requestedBy: 'parent', setting: 'quarry-bank-school' },
  }),
  adviceRequest({
    subject: 'EHC-2',
    child: lark,
    data: {
      askedOn: '2026-04-01',
      requestReference: 'EHC-2/SC',
      assessmentReference: 'EHC-2',
      adviceFrom: 'social-care',
    },
  }),
  earlyHealthNotification({
    subject: 'EPR-3',
    child: wren,
    data: { notifiedOn: '2026-05-01', opinionFormedOn: '2026-04-30', parentInformedOn: undefined },
  }),
];

describe('the area’s figures and lists', () => {
  let area: Area;
  const children: Record<string, string> = {};
  const ask = async <T>(path: string, role: Role, who?: Who): Promise<HttpAnswer<T>> =>
    (await area.as(role, who)).ask<T>(path);
  const worklist = async (query = '', role: Role = 'sen-case-officer', who?: Who) =>
    (await ask<Worklist>(`/v1/worklist${query}`, role, who)).body;
  const rowsIn = ({ groups }: Worklist) =>
    groups.flatMap(({ group, rows }) =>
      rows.map(({ child, standard = '-', days }) => `${group} ${child.name} ${standard} ${days ?? '-'}`),
    );

  beforeAll(async () => {
    area = await Area.start();
    for (const event of told) {
      const { child: record } = await area.tell(JSON.parse(JSON.stringify(event)));
      children[(event.data.child as { givenName: string }).givenName] = record.id;
    }
  }, 60_000);
  afterAll(() => area.end());

  it('a figure says how many were due, in time, late and running, and opens as many cases', async () => {
    const path = '/v1/timeliness?standard=decide-to-assess&by=month,body&from=2026-05&to=2026-06';
    const { body, headers } = await ask<Timeliness>(path, 'analyst');
    expect(headers.get('projection-lag')).toBe('0');
    expect(body.asAt).toBe('2026-06-01');
    expect(body.figures).toMatchObject([
      { month: '2026-05', body: 'northbank-council', due: 1, late: 1, running: 0, withExceptions: { percent: 0 } },
      { month: '2026-06', body: 'northbank-council', due: 1, late: 0, running: 1, withExceptions: { percent: null } },
    ]);
    for (const { cases, due } of body.figures)
      expect((await ask<TimelinessCases>(cases, 'analyst')).body.total).toBe(due);
  });

  it('known earlier, the same figure is what was known then', async () => {
    const path = '/v1/timeliness?standard=decide-to-assess&knownAt=2026-05-31T23:00:00Z';
    const { body } = await ask<Timeliness>(path, 'analyst');
    expect(body.figures).toMatchObject([{ due: 0, late: 0, running: 0 }]);
  });

  it('an analyst has the cases without the children, a case officer may open them, and both were written down', async () => {
    const path = '/v1/timeliness/cases?standard=decide-to-assess&month=2026-05&status=late';
    const forAnalyst = (await ask<TimelinessCases>(path, 'analyst')).body;
    const forOfficer = (await ask<TimelinessCases>(path, 'sen-case-officer')).body;
    expect(forAnalyst.cases).toMatchObject([
      {
        standard: 'decide-to-assess',
        startedOn: '2026-04-06',
        dueOn: '2026-05-18',
        metOn: '2026-05-20',
        status: 'late',
        statusOnRecord: 'metLate',
        days: 44,
        weeks: 6.3,
      },
    ]);
    expect(forAnalyst.cases[0]).not.toHaveProperty('child');
    expect(JSON.stringify(forAnalyst)).not.toContain(children.Dov);
    expect(forOfficer.cases[0]).toMatchObject({ child: children.Dov, case: forAnalyst.cases[0]?.case });
    const saw = (await area.ports.audit.ofChild([children.Dov!], 100)).filter(({ action }) => action === 'listCases');
    expect(saw.map(({ role }) => role)).toEqual(['sen-case-officer']);
  });

  it('is a table for a spreadsheet, at its own address or when a table is asked for', async () => {
    const analyst = await area.as('analyst');
    const own = await analyst.ask('/v1/timeliness.csv?standard=decide-to-assess');
    const asked = await analyst.ask('/v1/timeliness?standard=decide-to-assess', { headers: { accept: 'text/csv' } });
    expect(own.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
    expect(own.text).toMatch(/^standard,title,kind,month,body,/);
    const withoutMoment = (text: string) => text.replace(/2026-06-01T[\d:.%3A]+Z/g, '');
    expect(withoutMoment(asked.text)).toBe(withoutMoment(own.text));
  });

  it('the worklist has what is overdue, due soon, waited for and to be told, each with the child’s name', async () => {
    const list = await worklist();
    expect(rowsIn(list)).toEqual([
      'overdue Lark Marsh advice-own-social-care -19',
      'dueSoon Lark Marsh decide-to-assess 7',
      ...rowsIn(list).filter((row) => row.startsWith('yours')),
      ...rowsIn(list).filter((row) => row.startsWith('waitingOnOthers')),
      ...rowsIn(list).filter((row) => row.startsWith('toTellFamily')),
    ]);
    expect(rowsIn(list)).toContain('toTellFamily Wren Marsh - -');
    const counted = Object.fromEntries(list.groups.map(({ group, rows }) => [group, rows.length]));
    expect(list.counts).toMatchObject(counted);
    const saw = await area.ports.audit.ofChild([children.Wren!], 100);
    expect(saw[0]).toMatchObject({ action: 'listWorklist', role: 'sen-case-officer' });
  });

  it('the worklist is of one officer, of one setting, of one body', async () => {
    expect((await worklist('?officer=Petra%20Marlstone&group=dueSoon')).groups[0]?.rows).toMatchObject([
      {
        child: { name: 'Lark Marsh' },
        officer: 'Petra Marlstone',
        setting: 'quarry-bank-school',
        whoMust: 'northbank-council',
      },
    ]);
    expect(rowsIn(await worklist('?setting=quarry-bank-school&group=overdue'))).toHaveLength(1);
    expect(rowsIn(await worklist('?body=northbank-nhs-trust'))).toEqual(['toTellFamily Wren Marsh - -']);
  });

  it('the worklist is whole as a file, in the order that was asked for, and the audit names every child of it', async () => {
    const officer = await area.as('sen-case-officer');
    const { headers, text } = await officer.ask('/v1/worklist.csv?sort=-due&group=overdue');
    expect(headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
    expect(headers.get('content-disposition')).toBe('attachment; filename="worklist-2026-06-01.csv"');
    const [names, row, ...rest] = text.trimEnd().split(/\r?\n/);
    expect(names).toMatch(
      /^group,child_id,child_name,date_of_birth,what,standard,who_must,due_on,days_left,days_late,/,
    );
    expect(row).toMatch(
      /^overdue,[\w-]+,Lark Marsh,.*,advice-own-social-care,northbank-social-care,2026-05-13,,19,no,/,
    );
    expect(rest).toEqual([]);
    const [saw] = await area.ports.audit.ofChild([children.Lark!], 1);
    expect(saw).toMatchObject({ action: 'listWorklist', outcome: 'shown' });
    expect((await officer.ask('/v1/worklist.csv?after=x')).status).toBe(400);
  });

  it('the worklist is in the order of the children’s names when that is asked, and says what it can be narrowed to', async () => {
    const names = ({ groups }: Worklist) => groups.flatMap(({ rows }) => rows.map(({ child }) => child.name));
    const upwards = names(await worklist('?sort=child&group=waitingOnOthers'));
    expect(upwards).toEqual([...upwards].sort());
    const few = await worklist('?body=northbank-nhs-trust&sort=-child');
    expect(few.choices.officers).toContain('Petra Marlstone');
    expect(few.choices.bodies).toEqual(expect.arrayContaining(['northbank-council', 'northbank-nhs-trust']));
    expect(few.choices.settings).toContain('quarry-bank-school');
  });

  it('a SENCO finds their own children there and no other child is counted', async () => {
    const own = await worklist('', 'senco', { organisation: 'river-lane-nursery' });
    expect(new Set(own.groups.flatMap(({ rows }) => rows.map(({ child }) => child.name)))).toEqual(
      new Set(['Dov Marsh']),
    );
    const none = await worklist('', 'senco', { organisation: 'another-nursery' });
    expect(none).toMatchObject({ groups: [], counts: { overdue: 0, dueSoon: 0, waitingOnOthers: 0, toTellFamily: 0 } });
  });

  it('what is new is what was told, newest first, and can be cut by agency', async () => {
    const { body } = await ask<WhatsNew>('/v1/whats-new', 'sen-case-officer');
    expect(body.items.map(({ child, type }) => `${child.name} ${type}`).slice(0, 2)).toEqual(
      expect.arrayContaining(['Wren Marsh health.early-health-notification.v1']),
    );
    const moments = body.items.map(({ recordedAt }) => recordedAt);
    expect(moments).toEqual([...moments].sort().reverse());
    const few = await ask<WhatsNew>('/v1/whats-new?limit=1', 'sen-case-officer');
    expect([few.body.items, few.body.next !== undefined]).toEqual([body.items.slice(0, 1), true]);
    const ofHealth = (await ask<WhatsNew>('/v1/whats-new?agency=health', 'sen-case-officer')).body;
    expect(ofHealth.items.map(({ agency }) => agency)).toEqual(['health']);
    const since = body.items[0]!.recordedAt;
    expect((await ask<WhatsNew>(`/v1/whats-new?since=${since}`, 'sen-case-officer')).body.items).toEqual([]);
  });

  it('what only some may know is new for nobody else, and moves no list', async () => {
    const before = await worklist();
    await area.tell(
      safeguardingInvolvement({
        subject: 'LCS-1',
        child: lark,
        data: { status: 'childProtectionPlan', from: '2026-05-04' },
      }),
    );
    const newFor = async (role: 'sen-case-officer' | 'social-worker') =>
      (await ask<WhatsNew>('/v1/whats-new?agency=social-care', role)).body.items.map(({ type }) => type);
    expect(await newFor('social-worker')).toContain('social-care.safeguarding-involvement.v1');
    expect(await newFor('sen-case-officer')).not.toContain('social-care.safeguarding-involvement.v1');
    // The child's id may be another: a source record more is theirs.
    const after = await worklist();
    expect([rowsIn(after), after.counts]).toEqual([rowsIn(before), before.counts]);
  });

  it('a family that says something is wrong is waited for until they have an answer', async () => {
    const [notification] = told as [EventToTell];
    await area.tell(
      correctionAsked({
        subject: 'FAM-1',
        child: dov,
        data: { about: { organisation: 'river-lane-nursery', eventId: notification.id, agency: 'education' } },
      }),
    );
    const waiting = (await worklist('?group=waitingOnOthers&body=river-lane-nursery')).groups[0]?.rows.filter(
      ({ what }) => what.startsWith('Answer the family'),
    );
    expect(waiting).toMatchObject([{ child: { name: 'Dov Marsh' }, whoMust: 'river-lane-nursery' }]);
    const hers = await worklist('?group=yours', 'senco', { organisation: 'river-lane-nursery' });
    expect(hers.groups[0]?.rows).toMatchObject([{ child: { name: 'Dov Marsh' }, whoMust: 'river-lane-nursery' }]);
  });

  it.each([
    ['/v1/timeliness', 'senco'],
    ['/v1/timeliness/cases', 'parent'],
    ['/v1/timeliness/cases.csv', 'senco'],
    ['/v1/timeliness/falling-due', 'system:health'],
    ['/v1/timeliness/differences?knownBefore=2026-01-01T00:00:00Z', 'senco'],
    ['/v1/timeliness/not-counted', 'parent'],
    ['/v1/worklist', 'analyst'],
    ['/v1/worklist', 'system:health'],
    ['/v1/whats-new', 'analyst'],
    ['/v1/whats-new', 'parent'],
  ] as const)('%s is not for a %s', async (path, role) => {
    expect((await ask(path, role)).status).toBe(403);
  });

  it.each([
    ['/v1/timeliness?standard=x&by=week', ['/standard', '/by']],
    ['/v1/timeliness/cases?status=x&after=x', ['/status', '/after']],
    ['/v1/timeliness?by=month,month&need=XYZ&age=old&pathway=moon', ['/by', '/need', '/age', '/pathway']],
    ['/v1/timeliness/cases.csv?waited=long&dueFrom=2026-02-30&after=MQ', ['/waited', '/dueFrom', '/after']],
    ['/v1/timeliness/falling-due?by=month&from=2026-01', ['/by', '/from']],
    ['/v1/timeliness/differences', ['/knownBefore']],
    ['/v1/timeliness/not-counted?reason=lost&basis=due', ['/reason', '/basis']],
    ['/v1/worklist?group=mine&sort=name', ['/group', '/sort']],
    ['/v1/whats-new?agency=police&kind=x&since=yesterday&limit=51', ['/agency', '/kind', '/since', '/limit']],
  ])('%s is refused for everything that is wrong with it', async (path, pointers) => {
    const { status, body } = await ask<{ errors: { pointer: string }[] }>(path, 'sen-case-officer');
    expect([status, body.errors.map(({ pointer }) => pointer)]).toEqual([400, pointers]);
  });

  it('a long list goes on where it stopped', async () => {
    const officer = await area.as('sen-case-officer');
    for (let serial = 10; serial < 62; serial++)
      await area.answerTo(
        earlyHealthNotification({
          subject: `EPR-${serial}`,
          child: child(serial, `Sorrel${serial}`),
          data: { notifiedOn: '2026-05-02', parentInformedOn: '2026-04-30' },
        }),
      );
    await area.tell(earlyYearsNotification({ subject: 'RLN-9', child: child(99, 'Last') }));
    const first = await officer.ask<WhatsNew>('/v1/whats-new?kind=notification');
    const next = /^<(.*)>; rel="next"$/.exec(first.headers.get('link') ?? '')?.[1];
    const second = await officer.ask<WhatsNew>(next!);
    const all = [...first.body.items, ...second.body.items].map(({ factId }) => factId);
    expect([first.body.items.length, new Set(all).size, all.length]).toEqual([50, 55, 55]);
    expect(second.body.next).toBeUndefined();
  }, 60_000);

  it('a long timeline goes on where it stopped, whatever is told meanwhile', async () => {
    const officer = await area.as('sen-case-officer');
    const own = { subject: 'RLN-8', child: child(98, 'Much') };
    for (let count = 0; count < 109; count++) await area.answerTo(earlyYearsNotification(own));
    const { id } = (await area.tell(earlyYearsNotification(own))).child;
    const first = await officer.ask<Timeline>(`/v1/children/${id}/timeline`);
    await area.tell(earlyYearsNotification(own));
    const next = /^<(.*)>; rel="next"$/.exec(first.headers.get('link') ?? '')?.[1];
    const second = await officer.ask<Timeline>(next!);
    const all = [...first.body.items, ...second.body.items].map(({ factId }) => factId);
    expect([first.body.items.length, new Set(all).size, all.length]).toEqual([100, 110, 110]);
  }, 60_000);
});
