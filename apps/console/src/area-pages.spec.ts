import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { startConsole, Visitor } from '../test/console-under-test';
import { FakeApi } from '../test/fake-api';
import { CHILD_ID } from '../test/sample-child';

let api: FakeApi;
let app: NestFastifyApplication | undefined;
let visitor: Visitor;

beforeAll(async () => {
  api = await FakeApi.start();
  app = await startConsole(api.url);
});
beforeEach(async () => {
  api.next = undefined;
  visitor = new Visitor(app!);
  await visitor.signIn();
  api.asked.length = 0;
});
afterAll(async () => {
  await app?.close();
  await api.stop();
});

const away = (path: string) => {
  api.next = (asked) => (asked.path === path ? { status: 503, json: {} } : undefined);
};
const navigation = (html: string) =>
  [...(/<nav class="console-header__nav"[\s\S]*?<\/nav>/.exec(html)?.[0] ?? '').matchAll(/href="([^"]+)"/g)].map(
    ([, href]) => href,
  );

describe('today', () => {
  test('counts open their lists, and each agency’s last word is said', async () => {
    const { html, text } = await visitor.get('/');
    expect(text).toContain('2 Overdue');
    expect(html).toContain('href="/worklist?group=overdue"');
    expect(text).toContain('Health 9 April 2026 at 15:00, Northbank NHS Trust. 49 days ago');
    expect(text).toContain('Social care Nothing that you may see in the last 3 months');
  });

  test('a few of the newest are asked for, and more only where those are what our own services passed on', async () => {
    await visitor.get('/');
    const limits = () =>
      api.asked.filter(({ path }) => path === '/v1/whats-new').map(({ query }) => Object.fromEntries(query).limit);
    expect(limits()).toEqual(['10', '10', '10', '10', '10']);
    api.asked.length = 0;
    api.next = ({ path }) => (path === '/v1/whats-new' ? { json: { since: '', items: [], next: 'more' } } : undefined);
    await visitor.get('/');
    expect(limits().filter((limit) => limit === undefined)).toHaveLength(5);
  });

  test('a list that did not come is said, and is never a count of nothing', async () => {
    away('/v1/worklist');
    const { status, text } = await visitor.get('/');
    expect(status).toBe(200);
    expect(text).toContain('We cannot show the worklist right now. This says nothing about what is due.');
    expect(text).not.toContain('0 Overdue');
  });

  test('what is behind says so', async () => {
    const worklist = {
      asAt: '2026-05-28',
      counts: { overdue: 0, dueSoon: 0, yours: 0, waitingOnOthers: 0, toTellFamily: 0 },
      groups: [],
    };
    api.next = ({ path }) =>
      path === '/v1/worklist' ? { headers: { 'projection-lag': '240' }, json: worklist } : undefined;
    const { text } = await visitor.get('/');
    expect(text).toContain('This page is 4 minutes behind what agencies have told us.');
    expect(text).toContain('Nothing is due, by what was told.');
  });

  test.each([
    [
      'sen-case-officer',
      ['/', '/worklist', '/asked-of-us', '/whats-new', '/search', '/early-identification', '/timeliness'],
    ],
    ['senco', ['/', '/worklist', '/asked-of-us', '/whats-new', '/search', '/early-identification']],
    ['analyst', ['/', '/timeliness', '/waits']],
    ['system:education', ['/', '/asked-of-us', '/search', '/our-messages']],
  ])('%s is shown the way to what they have a use for, and every way leads somewhere', async (persona, pages) => {
    await visitor.signIn(persona);
    const { html } = await visitor.get('/search');
    expect(navigation(html)).toEqual(pages);
    for (const page of pages) expect((await visitor.get(page)).status).toBeLessThan(304);
  });

  test('a parent is led to their own child', async () => {
    await visitor.get('/sign-in');
    await visitor.send('/sign-in', { persona: 'parent', child: CHILD_ID });
    expect((await visitor.get('/')).html).toContain(`href="/children/${CHILD_ID}"`);
  });

  test('an analyst chooses a time limit', async () => {
    await visitor.signIn('analyst');
    expect((await visitor.get('/')).html).toContain('href="/timeliness?standard=decide-to-assess"');
  });
});

describe('the worklist', () => {
  test('counts are in the heading and the title, and nobody’s name is', async () => {
    const { title, text } = await visitor.get('/worklist');
    expect(title).toBe('Worklist: 6 things to do – Tell It Once');
    expect(text).toContain('Bryony Limestone');
  });

  test('asks for what its address says', async () => {
    await visitor.get('/worklist?officer=Fern+Marl&group=dueSoon&sort=due&nonsense=1');
    const asked = api.asked.find(({ path }) => path === '/v1/worklist')!;
    expect(Object.fromEntries(asked.query)).toEqual({ officer: 'Fern Marl', group: 'dueSoon', sort: 'due' });
  });

  test('is a file', async () => {
    const file = await visitor.get('/worklist.csv?officer=Fern+Marl&sort=child');
    expect(file.headers['content-type']).toContain('text/csv');
    expect(file.headers['cache-control']).toBe('no-store');
    expect(file.headers['content-disposition']).toContain('worklist.csv');
    expect(Object.fromEntries(api.asked.at(-1)!.query)).toEqual({ officer: 'Fern Marl', sort: 'child' });
    expect((await visitor.get('/worklist?officer=Fern+Marl')).html).toContain('href="/worklist.csv?officer=Fern+Marl"');
  });

  test('offers the area’s officers, also those who are on no row', async () => {
    const { html } = await visitor.get('/worklist?group=overdue');
    for (const officer of ['Fern Marl', 'Rowan Chert', 'Sorrel Chalk', 'Tansy Gault'])
      expect(html).toContain(`<option value="${officer}"`);
    away('/v1/directory/teams');
    expect((await visitor.get('/worklist')).html).toContain('<option value="Sorrel Chalk"');
  });

  test('tells a SENCO what is asked of her setting, and only her: others have it in the records', async () => {
    expect((await visitor.get('/worklist')).text).not.toContain('asked of your organisation');
    visitor = new Visitor(app!);
    await visitor.signIn('senco');
    const { html, text } = await visitor.get('/worklist');
    expect(text).toContain('More than 2 things are asked of your organisation. See what is asked');
    expect(html).toContain('href="/asked-of-us"');
  });

  test('filters that leave nothing say which to drop', async () => {
    const { html, text } = await visitor.get('/worklist?officer=Nobody&body=northbank-council');
    expect(text).toContain('Nothing that you may see fits all of these. You could drop one:');
    expect(html).toContain(
      '<a class="govuk-link" href="/worklist?body=northbank-council">Show it without Officer: Nobody</a>',
    );
  });

  test('a row opens the record, and how its date is worked out', async () => {
    const { html } = await visitor.get('/worklist');
    expect(html).toContain(`href="/children/${CHILD_ID}/clocks#advice-own-social-care:4f1e2d"`);
    expect((await visitor.get(`/children/${CHILD_ID}/clocks`)).html).toContain('id="advice-own-social-care:4f1e2d"');
  });
});

describe('what is asked of the reader’s own organisation', () => {
  beforeEach(async () => {
    visitor = new Visitor(app!);
    await visitor.signIn('senco');
  });

  test('is a list of its own, with who asks, about whom and since when', async () => {
    const { status, text } = await visitor.get('/asked-of-us');
    expect(status).toBe(200);
    expect(text).toContain(
      'Bryony Limestone Born 14 Sep 2022 What is asked Answer: something that you told is said to be wrong They say: She puts two words together at home Asked by The family Asked on 21 May 2026',
    );
    expect(text).toContain('Asked on 22 May 2026 Reached you on 26 May 2026');
  });

  test('leads to the child’s record by a search whose address says nothing of the child', async () => {
    const { html } = await visitor.get('/asked-of-us');
    expect(html).toContain('name="nhsNumber" value="9990000026"');
    const { headers } = await visitor.send('/search', { nhsNumber: '9990000026' });
    expect(headers.location).toMatch(/^\/search\/[\w-]{16}$/);
  });

  test('stands on the child’s own page, with the fact that is doubted', async () => {
    const { html, text } = await visitor.get(`/children/${CHILD_ID}`);
    expect(text).toContain('Asked of River Lane Nursery Answer: something that you told is said to be wrong.');
    expect(text).toContain('They say: She puts two words together at home.');
    expect(html).toContain(`href="/children/${CHILD_ID}/facts/fact-nursery">See what it is about`);
    away('/v1/education/requests');
    expect((await visitor.get(`/children/${CHILD_ID}`)).status).toBe(200);
  });

  test('is for nobody of whom nothing can be asked', async () => {
    visitor = new Visitor(app!);
    await visitor.signIn('analyst');
    expect((await visitor.get('/asked-of-us')).status).toBe(404);
  });
});

describe('what is new', () => {
  test('is by the day it was told, and says when it happened where that is another day', async () => {
    const { text } = await visitor.get('/whats-new');
    expect(text).toContain('28 April 2026 Assessment asked for Bryony Limestone, told by Northbank Council at 11:00');
    expect(text).toContain('at 15:00; happened 20 March 2026');
  });

  test('a day means from its beginning, in London', async () => {
    const { text } = await visitor.get('/whats-new?since=2026-05-01&agency=health');
    expect(Object.fromEntries(api.asked.find(({ path }) => path === '/v1/whats-new')!.query)).toEqual({
      since: '2026-04-30T22:59:59.999Z',
      agency: 'health',
    });
    expect(text).toContain('Show it without Told since: 1 May 2026');
  });
});

describe('the pages of one child', () => {
  test('the timeline opens each thing as it was then', async () => {
    const { html, text } = await visitor.get(`/children/${CHILD_ID}/timeline`);
    expect(html).toContain('<ol class="timeline">');
    expect(text).toContain('Step of an early health notification Withdrawn');
    const then = /href="(\/children\/[^"]*fact-nursery-first\?knownAt=[^"]*)"/.exec(html)?.[1];
    expect((await visitor.get(String(then))).text).toContain(
      'You are looking at what was known on 4 March 2026 at 09:30',
    );
  });

  test('a time limit says its arithmetic in sentences', async () => {
    const { text } = await visitor.get(`/children/${CHILD_ID}/clocks`);
    expect(text).toContain('the last day in time is 25 May 2026 (13 April 2026 + 42 days).');
    expect(text).toContain('Overdue. Northbank Social Care must act');
  });

  test('what the family says is not right stands beside what was said', async () => {
    const { text } = await visitor.get(`/children/${CHILD_ID}/facts/fact-health`);
    expect(text).toContain('The family says that this is not right, 2 May 2026: It is the right ear, not the left.');
    expect(text).toContain('Answered on 12 May 2026: it stands.');
  });

  test('what was withdrawn stays, and no longer counts', async () => {
    const { text } = await visitor.get(`/children/${CHILD_ID}/facts/fact-withdrawn`);
    expect(text).toContain('This was withdrawn. It stays here as it was told and no longer counts.');
  });

  test.each(['timeline', 'clocks'])('a day that is none on the %s is said at its box', async (page) => {
    const answer = await visitor.get(`/children/${CHILD_ID}/${page}?asAt=2026-02-30`);
    expect([answer.status, answer.title]).toEqual([400, 'Error: Look back – Tell It Once']);
    expect(answer.html).toContain(`action="/children/${CHILD_ID}/${page}"`);
  });
});

describe('timeliness', () => {
  test('without months it is the last year and what is still to come', async () => {
    const { html } = await visitor.get('/timeliness');
    const asked = api.asked.filter(({ path }) => path === '/v1/timeliness').at(-1)!;
    expect(Object.fromEntries(asked.query)).toEqual({
      standard: 'decide-to-assess',
      by: 'month',
      from: '2025-06',
      to: '2026-06',
    });
    expect(html).toContain('value="2025-06"');
  });

  test('the picture has its figures in words, and is drawn of the same moment', async () => {
    const { html } = await visitor.get('/timeliness');
    expect(html).toContain('alt="Bars of the counts in the table below. December 2025 to June 2026: 94 in all');
    const src = /<img class="chart" src="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(src).toContain('knownAt=2026-05-28T09%3A41%3A00.000Z');
    const picture = await visitor.get(src);
    expect(picture.headers['content-type']).toBe('image/svg+xml');
    expect(picture.html).toContain('<svg');
  });

  test('the same figures are a file', async () => {
    const file = await visitor.get('/timeliness.csv?standard=decide-to-assess');
    expect(file.headers['cache-control']).toBe('no-store');
    expect(file.headers['content-type']).toContain('text/csv');
    expect(file.html).toMatch(/^standard,month/);
  });

  test('a mistake is said at its box, and the form keeps what was typed', async () => {
    const page = await visitor.get('/timeliness?from=May&to=2026-06');
    expect(page).toMatchObject({ status: 400, title: 'Error: Timeliness – Tell It Once' });
    expect(page.html).toContain('href="#from"');
    expect(page.html).toContain('value="2026-06"');
  });

  test('what the API refuses is said at the box that it is about', async () => {
    api.next = ({ path, query }) =>
      path === '/v1/timeliness' && query.has('asAt')
        ? {
            status: 400,
            json: { errors: [{ pointer: '/asAt', code: 'notInFuture', message: 'asAt has not come yet' }] },
          }
        : undefined;
    const page = await visitor.get('/timeliness?asAt=2099-01-01');
    expect(page.text).toContain('How things stood on must be today or earlier');
    expect(page.html).toContain('href="#asAt"');
  });

  test('a figure’s cases are counted in the heading, and go on', async () => {
    const { html, title } = await visitor.get('/timeliness/cases?standard=decide-to-assess&status=late&month=2026-03');
    expect(title).toBe('3 cases: Decide whether to assess, March 2026, Late – Tell It Once');
    expect(html).toContain('after=page2#cases');
  });

  test('what falls due and what is not counted stand beside the figures, of the same cases and the same moment', async () => {
    const { text } = await visitor.get('/timeliness?by=need&body=northbank-council&asAt=2026-05-28');
    expect(text).toContain('Week 1 Last day in time 28 May 2026 to 3 June 2026 Cases 2');
    expect(text).toContain('2 not counted: see the cases: Nobody has told when the body received the request.');
    const asked = api.asked.filter(({ path }) => path === '/v1/timeliness/falling-due').at(-1)!;
    expect(Object.fromEntries(asked.query)).toEqual({
      standard: 'decide-to-assess',
      body: 'northbank-council',
      asAt: '2026-05-28',
      knownAt: '2026-05-28T09:41:00.000Z',
    });
  });

  test('what came between two moments is asked for by a day, which means its end', async () => {
    const page = await visitor.get('/timeliness/differences?standard=decide-to-assess&knownBefore=2026-04-01');
    expect(page.title).toBe('2 cases differ: Decide whether to assess – Tell It Once');
    expect(page.text).toContain('Known at 1 April 2026 at 23:59: 1 due. Known at 28 May 2026 at 10:41: 2 due.');
    const asked = api.asked.filter(({ path }) => path === '/v1/timeliness/differences').at(-1)!;
    expect(asked.query.get('knownBefore')).toBe('2026-04-01T22:59:59.999Z');
  });

  test.each([
    '',
    'soon',
    '2026-06-30',
  ])('a day before that is none, or no earlier one, is said at its box: %j', async (day) => {
    const page = await visitor.get(`/timeliness/differences?standard=decide-to-assess&knownBefore=${day}`);
    expect(page.status).toBe(400);
    expect(page.html).toContain('href="#knownBefore"');
    expect(page.html).toContain(`value="decide-to-assess"`);
  });

  test('cases that are not counted are listed with their reason', async () => {
    const { title, text } = await visitor.get('/timeliness/not-counted?reason=noReceiptTold');
    expect(title).toBe('2 cases not counted – Tell It Once');
    expect(text).toContain('Asked on 13 April 2026');
    expect((await visitor.get('/timeliness/not-counted?reason=twoNhsNumbers')).text).toContain('None.');
  });
});

describe('our messages', () => {
  beforeEach(() => visitor.signIn('system:education'));

  test('what became of each, and why', async () => {
    const { text } = await visitor.get('/our-messages');
    expect(text).toContain('What River Lane Nursery told');
    expect(text).toContain('rln-2 What was told Early-years notification');
    expect(text).toContain('Parked It is kept, and could not be read into a record. Why: Its date of birth is no day.');
  });

  test('the newest first, with what is odd about one', async () => {
    const { text } = await visitor.get('/our-messages');
    expect(text).toContain('the newest first');
    expect(
      api.asked
        .filter(({ path }) => path === '/v1/receipts')
        .at(-1)
        ?.query.get('order'),
    ).toBe('newest');
    expect(text).toContain('Look at it: The last digit of the NHS number does not agree with the others.');
  });

  test('one by its id; and of an id that nobody told, that there is none', async () => {
    const { text, html } = await visitor.get('/our-messages?id=rln-1');
    expect(text).toContain('rln-1 What was told Early-years notification');
    expect(text).not.toContain('rln-2');
    expect(html).toContain('name="id" value="rln-1"');
    expect((await visitor.get('/our-messages?id=rln-99')).text).toContain('Show it without Your id: rln-99');
  });

  test('one that is parked, or looked up by its id, can be sent to the records again', async () => {
    const { text } = await visitor.get('/our-messages');
    expect(text.match(/Send to the records again: \S+/g)).toEqual(['Send to the records again: rln-2']);
    const { status, headers } = await visitor.send('/our-messages/replay', { id: 'rln-1' });
    expect([status, headers.location]).toEqual([303, '/our-messages?id=rln-1#messages']);
    expect(api.asked.at(-1)).toMatchObject({ path: '/v1/receipts/replay', body: { id: 'rln-1' } });
  });

  test('none since a day says which filter to drop', async () => {
    expect((await visitor.get('/our-messages?since=2027-01-01')).text).toContain(
      'Show it without Accepted since: 1 January 2027',
    );
  });
});

describe('the catalogues', () => {
  test('are open to whoever is not signed in', async () => {
    const stranger = new Visitor(app!);
    for (const page of ['/contracts', '/contracts/education.early-years-notification.v1', '/standards']) {
      expect([page, (await stranger.get(page)).status]).toEqual([page, 200]);
    }
  });

  test('a contract says its fields, who tells it and where, and has a whole message', async () => {
    const { text } = await visitor.get('/contracts/education.early-years-notification.v1');
    expect(text).toContain(
      'raisedOn Means Raised on The day the setting formed its view. Needed May be left out Is Day',
    );
    expect(text).toContain('POST /v1/education/events');
    expect(text).toContain('"specversion": "1.0"');
  });

  test('a contract that there is not says where to look', async () => {
    const page = await visitor.get('/contracts/nonsense.v1');
    expect(page.status).toBe(404);
    expect(page.html).toContain('href="/contracts"');
  });

  test('a standard says how it is counted, from when, and whether its source was read', async () => {
    const { html, text } = await visitor.get('/standards');
    expect(text).toContain(
      'Within 6 weeks of the day the council received the request: that day is not counted, so the last day is the corresponding day, 42 days after it.',
    );
    expect(text).toContain('At least 15 days beginning with the day the draft was served: that day is day 1.');
    expect(text).toContain('From 1 April 2015 to 31 August 2029');
    expect(text).toContain('We have not checked this limit against the cited text yet.');
    expect(html).toContain('id="decide-to-assess"');
  });
});

test.each([
  ['/', 'sen-case-officer'],
  ['/worklist', 'sen-case-officer'],
  ['/whats-new', 'sen-case-officer'],
  ['/asked-of-us', 'senco'],
  ['/timeliness', 'analyst'],
  ['/timeliness/cases?standard=decide-to-assess', 'analyst'],
  ['/timeliness/not-counted', 'analyst'],
  ['/timeliness/differences?knownBefore=2026-04-01', 'analyst'],
  ['/our-messages', 'system:education'],
  [`/children/${CHILD_ID}/timeline`, 'sen-case-officer'],
  [`/children/${CHILD_ID}/clocks`, 'sen-case-officer'],
])('%s is never stored or scripted, has one heading, and has nobody in its title or addresses', async (page, persona) => {
  await visitor.signIn(persona);
  const { headers, html, title } = await visitor.get(page);
  expect(headers['cache-control']).toBe('no-store');
  expect(html).not.toMatch(/<script| style="| on\w+="/);
  expect(html.match(/<h1/g)).toHaveLength(1);
  const addresses = [...html.matchAll(/(?:href|action|src)="([^"]*)"/g)].map(([, address]) => address).join(' ');
  expect(`${title} ${addresses}`).not.toMatch(/limestone|br[iy]ony|slate|999|2022-09-14|ZZ99/i);
});

describe('a mistake in what a list is asked for', () => {
  const refused = (field: string, code: string) => {
    const message = `${field} must be a moment with its offset, as RFC 3339`;
    api.next = ({ query, path }) =>
      path.startsWith('/v1/') && query.get(field)
        ? { status: 400, json: { errors: [{ pointer: `/${field}`, code, message }] } }
        : undefined;
  };
  const [officer, system] = ['sen-case-officer', 'system:education'];

  test.each([
    [
      officer,
      '/whats-new?agency=health&since=soon',
      'since',
      'instant',
      'Told since must be a real date, like 2026-03-04',
    ],
    [
      officer,
      '/worklist?officer=Rowan+Chert&asAt=2026-02-30',
      'asAt',
      'day',
      'As at must be a real date, like 2026-03-04',
    ],
    [officer, '/worklist?asAt=2099-01-01', 'asAt', 'notInFuture', 'As at must be today or earlier'],
    [system, '/our-messages?since=soon', 'since', 'instant', 'Accepted since must be a real date, like 2026-03-04'],
    [officer, `/worklist?officer=${'x'.repeat(250)}`, 'officer', 'text', 'Officer must be 200 characters or fewer'],
    [officer, '/whats-new?agency=police', 'agency', 'oneOf', 'Agency must be one of those in the list'],
  ])('%s at %s is told in words, at the box, which keeps what was typed', async (persona, page, field, code, words) => {
    visitor = new Visitor(app!);
    await visitor.signIn(persona);
    refused(field, code);
    const { status, title, html, text } = await visitor.get(page);
    const typed = new URL(page, 'http://console').searchParams.get(field)!;
    expect(status).toBe(400);
    expect(title).toMatch(/^Error: /);
    expect(text).toContain(`There is a problem ${words}`);
    expect(text).not.toMatch(/RFC|offset/);
    expect(html).toContain(`value="${typed}"`);
    expect(html).toContain(`href="#${field}"`);
    expect(html).toContain(`id="${field}"`);
  });

  test('where there is no box for it, is told at the head of the list, which is then the first page', async () => {
    refused('after', 'cursor');
    const { status, html, text } = await visitor.get('/worklist?after=gone');
    expect(status).toBe(400);
    expect(text).toContain('That page of the list is no longer there: begin again with the first');
    expect(text).toContain('Bryony Limestone');
    expect(html).toContain('href="#list"');
  });
});
