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
      counts: { overdue: 0, dueSoon: 0, waitingOnOthers: 0, toTellFamily: 0 },
      groups: [],
    };
    api.next = ({ path }) =>
      path === '/v1/worklist' ? { headers: { 'projection-lag': '240' }, json: worklist } : undefined;
    const { text } = await visitor.get('/');
    expect(text).toContain('This page is 4 minutes behind what agencies have told us.');
    expect(text).toContain('Nothing is due, by what was told.');
  });

  test.each([
    ['sen-case-officer', ['/', '/worklist', '/whats-new', '/search', '/early-identification', '/timeliness']],
    ['senco', ['/', '/worklist', '/whats-new', '/search', '/early-identification']],
    ['analyst', ['/', '/timeliness', '/waits']],
    ['system:education', ['/', '/search', '/our-messages']],
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
    expect(Object.fromEntries(api.asked[0]!.query)).toEqual({ officer: 'Fern Marl', group: 'dueSoon' });
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

describe('what is new', () => {
  test('is by the day it was told, and says when it happened where that is another day', async () => {
    const { text } = await visitor.get('/whats-new');
    expect(text).toContain('28 April 2026 Assessment asked for Bryony Limestone. Told by Northbank Council at 11:00');
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
        ? { status: 400, json: { errors: [{ pointer: '/asAt', message: 'asAt has not come yet' }] } }
        : undefined;
    const page = await visitor.get('/timeliness?asAt=2099-01-01');
    expect(page.text).toContain('How things stood on has not come yet');
    expect(page.html).toContain('href="#asAt"');
  });

  test('a figure’s cases are counted in the heading, and go on', async () => {
    const { html, title } = await visitor.get('/timeliness/cases?standard=decide-to-assess&status=late&month=2026-03');
    expect(title).toBe('3 cases: Decide whether to assess, March 2026, Late – Tell It Once');
    expect(html).toContain('after=page2#cases');
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
  ['/worklist', 'asAt', '/v1/worklist', 'sen-case-officer'],
  ['/whats-new', 'since', '/v1/whats-new', 'sen-case-officer'],
  ['/our-messages', 'since', '/v1/receipts', 'system:education'],
])('%s with a day that does not exist says what is wrong, and opens the page without it', async (page, name, path, persona) => {
  await visitor.signIn(persona);
  const message = `${name} must be a day that exists, as YYYY-MM-DD`;
  const json = { errors: [{ pointer: `/${name}`, code: 'day', message }] };
  api.next = (asked) => (asked.path === path ? { status: 400, json } : undefined);
  const { status, text, html } = await visitor.get(`${page}?${name}=2026-02-30`);
  expect(status).toBe(400);
  expect(text).toContain(message);
  expect(html).toContain(`href="${page}"`);
  expect(html).not.toContain('Try again');
});

test.each([
  ['/', 'sen-case-officer'],
  ['/worklist', 'sen-case-officer'],
  ['/whats-new', 'sen-case-officer'],
  ['/timeliness', 'analyst'],
  ['/timeliness/cases?standard=decide-to-assess', 'analyst'],
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

describe('a day that is none, in the filter of a list', () => {
  const refused = (field: string) => {
    api.next = ({ query, path }) =>
      path.startsWith('/v1/') && query.get(field)
        ? {
            status: 400,
            json: {
              errors: [{ pointer: `/${field}`, message: `${field} must be a moment with its offset, as RFC 3339.` }],
            },
          }
        : undefined;
  };

  test.each([
    ['sen-case-officer', '/whats-new?agency=health&since=soon', 'since', 'Told since'],
    ['sen-case-officer', '/worklist?officer=Rowan+Chert&asAt=soon', 'asAt', 'As at'],
    ['system:education', '/our-messages?since=soon', 'since', 'Accepted since'],
  ])('%s at %s is told so in words, at the box, which keeps what was typed', async (persona, page, field, label) => {
    visitor = new Visitor(app!);
    await visitor.signIn(persona);
    refused(field);
    const { status, html, text } = await visitor.get(page);
    expect(status).toBe(400);
    expect(text).toContain(`There is a problem ${label} must be a real date, like 2026-03-04`);
    expect(text).not.toMatch(/RFC|offset/);
    expect(html).toMatch(new RegExp(`type="text" id="${field}" name="${field}" value="soon"`));
    expect(html).toContain(`href="#${field}"`);
  });
});
