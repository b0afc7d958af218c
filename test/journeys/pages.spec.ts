import { contracts } from '@lib/contracts';
import type { EventToTell } from '@lib/testing';
import { overHttp, Visitor } from '../../apps/console/test/console-under-test';
import type { ChildClocks } from '../../apps/projection/src/record/child.http';
import { Area } from './area';
import { until } from './until';

/** Later than any day in the contracts' examples. */
const inNovember = '2026-11-20T09:00:00.000Z';

let area: Area;
let id: string;

/** Everything that can be told of Bryony is told, as its contract says it. */
beforeAll(async () => {
  area = await Area.start({ from: inNovember });
  const examples = contracts
    .filter(({ accepted, aboutOrganisation }) => accepted && !aboutOrganisation)
    .map(({ example }) => example as unknown as EventToTell);
  // What a trust noticed is told last, so that it is what a coordinator sees first.
  const last = examples.find(({ type }) => type === 'health.early-health-notification.v1')!;
  const before = examples.filter((example) => example !== last);
  const answers = await Promise.all(before.map((example) => area.answerTo(example)));
  expect(before.filter((_, index) => answers[index]!.status !== 202).map(({ type }) => type)).toEqual([]);
  id = (await area.tell(last)).child.id;
  const ofBryony = examples.filter(
    ({ data }) => (data as { child: { givenName: string } }).child.givenName === 'Bryony',
  );
  await until(
    () => area.record(id),
    (record) => record.facts.filter(({ kind }) => kind !== 'delivery').length >= ofBryony.length,
  );
}, 120_000);
afterAll(() => area.end());

const signedIn = async (persona: string) => {
  const visitor = new Visitor(overHttp(area.url));
  await visitor.signIn(persona);
  return visitor;
};

/** The pages know the API by its documentation alone: here they meet what it really answers. */
describe('the pages, in front of the real API', () => {
  test.each([
    ['sen-case-officer', '/', ['Overdue', 'Told last', 'Northbank NHS Trust']],
    ['sen-case-officer', '/worklist', ['Worklist:', 'to do']],
    ['sen-case-officer', '/worklist?group=overdue&body=nobody', ['fits all of these']],
    ['sen-case-officer', '/whats-new', ['20 November 2026', 'Bryony Limestone']],
    ['sen-case-officer', '/whats-new?agency=family&since=2026-11-01&kind=views', ['Views, wishes and aspirations']],
    ['analyst', '/timeliness', ['Timeliness: Decide whether to assess', '1 in all', 'May 2026']],
    ['analyst', '/timeliness?by=month,body&basis=ended&from=2026-01&to=2026-06', ['Northbank Council', '1 of 1']],
    ['analyst', '/timeliness?asAt=2026-05-01', ['You are looking at figures as at 1 May 2026', '1 running']],
    ['sen-case-officer', '/timeliness/cases?standard=decide-to-assess', ['1 case', 'See the record']],
    ['analyst', '/timeliness/cases?standard=decide-to-assess', ['1 case', 'Not for your role']],
    ['system:health', '/our-messages', ['Early health notification', 'In a record']],
    ['system:health', '/our-messages?since=2026-11-19', ['Early health notification']],
    ['senco', '/contracts', ['Early-years notification', 'The family']],
    ['analyst', '/standards', ['SEND Regulations 2014, regulation 5(1)', 'The council']],
  ])('%s at %s', async (persona, page, expected) => {
    const { status, text } = await (await signedIn(persona)).get(page);
    expect(status).toBe(200);
    for (const words of expected) expect(text).toContain(words);
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  });

  test('one child: what was noticed, where it stands, what is due, and what somebody says is wrong', async () => {
    const officer = await signedIn('sen-case-officer');
    const { text } = await officer.get(`/children/${id}`);
    const { body } = await (await area.as('sen-case-officer')).ask<ChildClocks>(`/v1/children/${id}/clocks`);
    const ended = body.clocks.filter(({ status }) => !['running', 'overdue'].includes(status)).length;
    expect(ended).toBeGreaterThan(50);
    for (const words of [
      'Referral (autism)',
      'Education, health and care needs assessment',
      'Officer: Petra Marlstone',
      'The family says that this is not right',
      'Withdrawn',
      `See ${ended} time limits that have ended`,
    ]) {
      expect(text).toContain(words);
    }
    expect((await officer.get(`/children/${id}/clocks`)).text).toContain('so the last day in time is 11 May 2026');
  });

  test('every link of one child’s pages leads somewhere, the child as it was then included', async () => {
    const officer = await signedIn('sen-case-officer');
    for (const page of ['', '/timeline', '/clocks']) {
      const { html } = await officer.get(`/children/${id}${page}`);
      const links = [...html.matchAll(/href="(\/[^"#]*)/g)].map(([, href]) => href!.replaceAll('&amp;', '&'));
      for (const link of new Set(links)) {
        if (!link.startsWith('/assets/')) expect([link, (await officer.get(link)).status]).toEqual([link, 200]);
      }
    }
  }, 60_000);

  test('every contract has its page', async () => {
    const visitor = new Visitor(overHttp(area.url));
    for (const { type, title } of contracts) {
      expect((await visitor.get(`/contracts/${type}`)).title).toBe(`${title}: what can be told – Tell It Once`);
    }
  });

  test('each count of a figure opens as many cases', async () => {
    const analyst = await signedIn('analyst');
    const { html } = await analyst.get('/timeliness?standard=final-plan');
    const counts = [...html.matchAll(/href="(\/timeliness\/cases[^"]*)">(\d+)</g)];
    expect(counts.length).toBeGreaterThan(0);
    for (const [, href, count] of counts) {
      const page = await analyst.get(href!.replaceAll('&amp;', '&'));
      expect(page.title).toMatch(new RegExp(`^${count} cases?: `));
    }
  });
});
