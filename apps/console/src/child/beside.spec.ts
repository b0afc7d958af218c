import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { startConsole, Visitor } from '../../test/console-under-test';
import { FakeApi } from '../../test/fake-api';
import { sampleLookBack, samplePrefill } from '../../test/sample-beside';
import { CHILD_ID, sampleChild } from '../../test/sample-child';

let api: FakeApi;
let app: NestFastifyApplication | undefined;
let visitor: Visitor;
const child = `/children/${CHILD_ID}`;

beforeAll(async () => {
  api = await FakeApi.start();
  app = await startConsole(api.url);
});
beforeEach(async () => {
  api.next = undefined;
  visitor = new Visitor(app!);
  await visitor.signIn();
});
afterAll(async () => {
  await app?.close();
  await api.stop();
});

test('a form says what is known, by whom and how old, and what is left to ask', async () => {
  const { html, text } = await visitor.get(`${child}/prefill`);
  expect(text).toContain('Of 3 things that this form asks for, 1 is known, as at 28 May 2026.');
  expect(text).toMatch(
    /What is worrying What is known Joins two words\. Who said it River Lane Nursery How old it is 86 days 3 March 2026/,
  );
  expect(text).toMatch(/To be asked What is asked What has been tried Wishes and aspirations/);
  expect(html).toContain(`href="${child}/facts/fact-nursery-first"`);
  expect(text).toContain(samplePrefill.notShown);
  await visitor.get(`${child}/prefill?form=pathway-referral`);
  expect(api.asked.at(-1)!.query.get('form')).toBe('pathway-referral');
});

test('the year before says what was known, that nobody was asked, and what was waited for', async () => {
  const { text } = await visitor.get(`${child}/look-back`);
  expect(text).toContain('From 28 May 2025 to 28 May 2026, as it was known on 28 May 2026.');
  expect(text).toContain('3 March 2025 Before the year began');
  expect(text).toContain('Nobody was asked for advice, by what was told.');
  expect(text).toMatch(
    /Autism assessment started .* Overdue Last day 1 December 2025 Days of the year 269 Days late 178/,
  );
});

test('a day that cannot be looked back from is said at its box, and today is shown', async () => {
  api.next = ({ path, query }) => {
    if (!path.endsWith('/look-back')) return undefined;
    return query.has('on')
      ? { status: 400, json: { errors: [{ pointer: '/on', code: 'day', message: 'on must be a day' }] } }
      : { json: sampleLookBack };
  };
  const { status, text } = await visitor.get(`${child}/look-back?on=never`);
  expect(status).toBe(400);
  expect(text).toContain('There is a problem');
  expect(text).toContain('From 28 May 2025');
});

test('who has seen a fact is one link from the fact', async () => {
  const fact = await visitor.get(`${child}/facts/fact-health`);
  expect(fact.html).toContain(`href="${child}/facts/fact-health/seen"`);
  const { text } = await visitor.get(`${child}/facts/fact-health/seen`);
  expect(text).toContain('Early health notification, told on 4 March 2026 at 09:12');
  expect(text).toMatch(/2 May 2026 at 11:00 Who SEN case officer, Northbank Council officer-7 How Opened the record/);
});

test('a plan is shown beside what was contributed to it, with the words that differ marked on both sides', async () => {
  const { html, text } = await visitor.get(`${child}/plan`);
  expect(text).toMatch(/Final of 28 May 2026: what to look at .* An outcome is not in section E\./);
  expect(html).toContain('Wears her aid <del>all day</del>.');
  expect(html).toContain('Wears her aid <ins>at times</ins>.');
  expect(text).toMatch(/What differs from the version before it .* E2 As it was Sleeps through\..* Left out/);
});

test('what is late says who had it in hand on each of its days, and the days sum to all', async () => {
  const { text } = await visitor.get(`${child}/delays`);
  expect(text).toMatch(
    /Final EHC plan, EHC-1: Northbank Council, from 1 December 2025, last day in time 20 April 2026, not done/,
  );
  expect(text).toMatch(
    /80 days Who had it in hand Northbank Psychology Why it was theirs Its last day had passed Advice of the educational psychologist/,
  );
  expect(text).toMatch(/98 days .* 80 days .* 178 days Who had it in hand All of them/);
  await visitor.get(`${child}/delays?asAt=2026-05-01`);
  expect(api.asked.at(-1)!.query.get('asAt')).toBe('2026-05-01');
});

test('a document is one link from the fact that names it, and is saved under its name', async () => {
  const digest = 'a'.repeat(64);
  const named = { type: 'health.document-attached.v1', content: { name: 'Audiogram', digest } };
  const facts = sampleChild.facts.map((fact) => (fact.factId === 'fact-health' ? { ...fact, ...named } : fact));
  api.next = ({ path }) => {
    if (path === `/v1/children/${CHILD_ID}`) return { json: { ...sampleChild, facts } };
    const headers = {
      'content-type': 'application/octet-stream',
      'content-disposition': "attachment; filename*=UTF-8''Audiogram.pdf",
    };
    return path.endsWith(`/documents/${digest}`) ? { text: '%PDF-1.7', headers } : undefined;
  };
  const { html } = await visitor.get(`${child}/facts/fact-health`);
  expect(html).toContain(`href="${child}/documents/${digest}">Save the document`);
  const saved = await visitor.get(`${child}/documents/${digest}`);
  expect([saved.status, saved.html]).toEqual([200, '%PDF-1.7']);
  expect(saved.headers['content-disposition']).toBe("attachment; filename*=UTF-8''Audiogram.pdf");
});

test('equipment says where it is, and warns before a second is bought', async () => {
  const { text } = await visitor.get(`${child}/equipment`);
  expect(text).toContain('EQ-1, Ferry Road Primary School');
  expect(text).toContain('EQ-9 at Northbank Community Health since 12 January 2026');
  expect(text).toMatch(/Standing frame EQ-1, Northbank Community Health Requested 5 January 2025 Came 2 February 2025/);
});

test('who acts says whose the rights are and until when, whom one may tell what, and how that is known', async () => {
  const { html, text } = await visitor.get(`${child}/who-acts`);
  expect(text).toContain('as at 28 May 2026, those of: the child’s parents.');
  expect(text).toMatch(
    /Parent From 6 May 2026 May be told Not where the child lives By what Order of the Family Court seen/,
  );
  expect(text).toMatch(/Carer From 7 May 2026 Until 31 August 2026 May be told Nothing was said of it/);
  expect(text).toMatch(/14 September 2022 They pass on 24 June 2039/);
  expect(html).toContain(`href="${child}/facts/fact-parent"`);
  await visitor.get(`${child}/who-acts?asAt=2026-05-01`);
  expect(api.asked.at(-1)!.query.get('asAt')).toBe('2026-05-01');
});

test('the way to them is shown to who may go there', async () => {
  const hrefs = async (persona: string) => {
    const reader = new Visitor(app!);
    await reader.signIn(persona);
    const { html } = await reader.get(child);
    return ['prefill', 'look-back', 'who-acts', 'delays', 'equipment'].filter((page) =>
      html.includes(`href="${child}/${page}"`),
    );
  };
  expect(await hrefs('sen-case-officer')).toEqual(['prefill', 'look-back', 'who-acts', 'delays', 'equipment']);
  expect(await hrefs('senco')).toEqual(['prefill']);
});
