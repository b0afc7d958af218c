import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { startConsole, Visitor } from '../test/console-under-test';
import { FakeApi } from '../test/fake-api';
import { equipment, sampleCaseKinds } from '../test/sample-case-kinds';
import { CHILD_ID, sampleChild } from '../test/sample-child';

let api: FakeApi;
let app: NestFastifyApplication | undefined;
let visitor: Visitor;

beforeAll(async () => {
  api = await FakeApi.start();
  app = await startConsole(api.url);
});
beforeEach(() => {
  api.next = undefined;
  api.asked.length = 0;
  visitor = new Visitor(app!);
});
afterAll(async () => {
  await app?.close();
  await api.stop();
});

const child = `/children/${CHILD_ID}`;
const born = { 'dateOfBirth-day': '14', 'dateOfBirth-month': '9', 'dateOfBirth-year': '2022' };
/** Answers a read of a child in the API's place. */
const instead = (answer: { status?: number; headers?: Record<string, string>; json: unknown }) => {
  api.next = ({ path }) => (path.startsWith('/v1/children') ? answer : undefined);
};

describe('signing in', () => {
  test('whoever is not signed in is asked to, and is taken to the page they wanted', async () => {
    expect(await visitor.get(child)).toMatchObject({ status: 303, headers: { location: '/sign-in' } });
    const page = await visitor.get('/sign-in');
    expect(page.text).toContain('Sign in to see that page. You will be taken to it.');
    expect(await visitor.send('/sign-in', { persona: 'sen-case-officer' })).toMatchObject({
      status: 303,
      headers: { location: child },
    });
  });

  test('whoever connects a system signs in as it, apart from people, and is taken to its messages', async () => {
    const page = await visitor.get('/sign-in');
    expect(page.html).toMatch(
      /<h2[^>]*>As a person<\/h2>[\s\S]*<h2[^>]*>As a system, to see what became of its messages<\/h2>[\s\S]*Education system/,
    );
    expect(page.html).not.toContain('govuk-radios__divider');
    await visitor.send('/sign-in', { persona: 'system:education' });
    expect((await visitor.get('/')).headers.location).toBe('/our-messages');
  });

  test('somebody who is nobody is asked again', async () => {
    await visitor.get('/sign-in');
    const refused = await visitor.send('/sign-in', { persona: 'nobody' });
    expect([refused.status, refused.title]).toEqual([400, 'Error: Sign in – Tell It Once']);
  });

  test('a parent says whose', async () => {
    await visitor.get('/sign-in');
    expect((await visitor.send('/sign-in', { persona: 'parent' })).text).toContain('Enter the id of the child');
    await visitor.send('/sign-in', { persona: 'parent', child: CHILD_ID });
    const wanted = api.asked.filter(({ path }) => path === '/issuer/token').at(-1);
    expect(wanted?.body).toEqual({ persona: 'parent', child: CHILD_ID });
  });

  test('a parent who mistypes the id of their child is told so, and stays where it can be put right', async () => {
    await visitor.get('/sign-in');
    const page = await visitor.send('/sign-in', { persona: 'parent', child: 'mistyped' });
    expect([page.status, page.title]).toEqual([400, 'Error: Sign in – Tell It Once']);
    expect(page.text).toContain('We have no child under this id. Check it');
    expect(page.html).toContain('href="#child"');
    expect(page.html).toContain('value="mistyped"');
    expect((await visitor.get('/')).headers.location).toBe('/sign-in');
  });

  test.each([
    ['river lane nursery', 'senco', ''],
    ['n'.repeat(64), 'senco', ''],
    ['', 'senco', 'c3a1'],
  ])('a code that is none (%s) is said at its box, in words', async (organisation, persona, child) => {
    await visitor.get('/sign-in');
    const page = await visitor.send('/sign-in', { persona, organisation, child });
    expect(page.status).toBe(400);
    expect(page.text).toContain(
      child
        ? 'Clear this box, or choose Parent: only a parent names a child'
        : 'Code of your organisation must be small letters, digits and hyphens, 63 characters or fewer',
    );
  });

  test('an organisation that the issuer does not know is said at its box', async () => {
    await visitor.get('/sign-in');
    const page = await visitor.send('/sign-in', { persona: 'senco', organisation: 'nowhere' });
    expect(page.html).toContain('href="#organisation"');
    expect(page.text).toContain('No organisation has the code nowhere.');
  });

  test('a token that has ended leads back to signing in, and then back to the page', async () => {
    await visitor.signIn();
    instead({ status: 401, json: {} });
    expect(await visitor.get(child)).toMatchObject({ status: 303, headers: { location: '/sign-in' } });
    expect((await visitor.get('/sign-in')).text).toContain('Your sign-in has ended.');
    expect((await visitor.send('/sign-in', { persona: 'senco' })).headers.location).toBe(child);
  });

  test('signing out forgets the reader and what they searched for', async () => {
    await visitor.signIn();
    await visitor.get('/search');
    const results = String((await visitor.send('/search', { nhsNumber: '9990000018' })).headers.location);
    await visitor.send('/sign-out', {});
    expect((await visitor.get('/sign-in')).text).toContain('You have signed out.');
    await visitor.signIn();
    expect(await visitor.get(results)).toMatchObject({ status: 404 });
  });

  test('going back after signing out takes nobody else to the page of the reader before', async () => {
    await visitor.signIn();
    await visitor.get(child);
    await visitor.send('/sign-out', {});
    expect(await visitor.get(child)).toMatchObject({ status: 303, headers: { location: '/sign-in' } });
    expect((await visitor.get('/sign-in')).text).toContain('You have signed out.');
    expect((await visitor.send('/sign-in', { persona: 'senco' })).headers.location).toBe('/');
  });

  test('a form of another site does nothing', async () => {
    await visitor.signIn();
    const page = await visitor.send('/search', { _csrf: 'forged', nhsNumber: '9990000018' });
    expect(page.status).toBe(403);
    expect(page.text).toContain('This form can no longer be used');
  });
});

describe('a kind of case that the pages have not met', () => {
  const unknown = {
    ...sampleChild,
    cases: [
      {
        kind: 'specialistEquipment',
        reference: 'EQ-1',
        organisation: 'northbank-nhs-trust',
        state: 'waitingForDelivery',
        inWords: 'Waiting for delivery',
        since: '2026-04-01',
        details: [{ name: 'itemKind', label: 'What it is', value: 'standingFrame' }],
        steps: [{ step: 'equipmentRequested', on: '2026-04-01', factId: 'fact-health' }],
      },
    ],
  };
  const catalogueReads = () => api.asked.filter(({ path }) => path === '/v1/case-kinds').length;
  beforeEach(() => visitor.signIn());

  test('is looked up in the catalogue again, once, and then shown in its words', async () => {
    await visitor.get(child);
    await visitor.get(child);
    api.asked.length = 0;
    await visitor.get(child);
    expect(catalogueReads()).toBe(0);

    api.next = ({ path }) =>
      path === '/v1/case-kinds'
        ? { json: { version: 'later', caseKinds: [...sampleCaseKinds, equipment] } }
        : path.startsWith('/v1/children')
          ? { json: unknown }
          : undefined;
    for (let visits = 0; visits < 2; visits++) {
      expect((await visitor.get(child)).text).toContain('Specialist equipment: Waiting for delivery');
    }
    expect(catalogueReads()).toBe(1);
  });

  test.each([
    '',
    '/clocks',
    '/timeline',
    '/facts/fact-health',
  ])('without any catalogue no code is printed as it is spelled: %s', async (page) => {
    const fresh = await startConsole(api.url);
    try {
      api.next = ({ path }) =>
        /contracts|case-kinds/.test(path)
          ? { status: 503, json: {} }
          : path.startsWith('/v1/children')
            ? { json: unknown }
            : undefined;
      const reader = new Visitor(fresh);
      await reader.signIn();
      const { status, text } = await reader.get(`${child}${page}`);
      expect(status).toBe(200);
      expect(text).toContain('We cannot show the usual labels');
      expect(text.match(/\b[a-z]+[A-Z][a-z]\w*/g) ?? []).toEqual([]);
      if (page === '') expect(text).toContain('Equipment requested');
    } finally {
      await fresh.close();
    }
  });
});

describe('a parent', () => {
  const asParent = async () => {
    await visitor.get('/sign-in');
    await visitor.send('/sign-in', { persona: 'parent', child: CHILD_ID });
  };

  test('is led by no page to a search that would refuse them, and one that is typed says so before they type', async () => {
    await asParent();
    for (const page of ['/', child, `${child}/timeline`, `${child}/clocks`, `${child}/facts/fact-health`, '/nonsense'])
      expect((await visitor.get(page)).html).not.toContain('href="/search');
    const { status, text } = await visitor.get('/search');
    expect(status).toBe(403);
    expect(text).toContain('This page is not for your role');
    visitor = new Visitor(app!);
    await visitor.signIn();
    expect((await visitor.get(child)).html).toContain('href="/search"');
  });

  test('reads first where things are and who must do what by when, then what came of what they said is wrong', async () => {
    await asParent();
    const { text, html } = await visitor.get('/');
    expect(text).toContain(
      'Education, health and care needs assessment Northbank Council Requested: not decided yet whether to assess.',
    );
    expect(text).toContain('Decide whether to assess: Northbank Council must do this by 9 June 2026. In 12 days.');
    expect(text).toContain(
      'Early health notification, told by Northbank NHS Trust. You or your family said, 20 May 2026: We were never told of a group. Not answered yet.',
    );
    expect(html).toContain(`href="${child}/facts/fact-health"`);
  });

  test('is told that a record could not be had, and never that there is nothing in it', async () => {
    await asParent();
    instead({ status: 503, json: {} });
    const { status, text } = await visitor.get('/');
    expect(status).toBe(200);
    expect(text).toContain('We cannot show where things are right now.');
  });
});

describe('the address of a record', () => {
  test('that another of its ids has is no matter for a reader: the page says nothing of it', async () => {
    await visitor.signIn();
    const { status, text } = await visitor.get(`/children/${sampleChild.sourceRecords[0]!.id}`);
    expect(status).toBe(200);
    expect(text).not.toMatch(/address has changed|keeps working/);
    expect(text).toBe((await visitor.get(child)).text);
  });
});

describe('sentences', () => {
  test.each([
    'It was so.',
    'Was it so?',
    'It was so',
  ])('that end in what somebody told end once: “%s”', async (told) => {
    await visitor.signIn();
    const text = (value: string) =>
      /^(says|shouldSay|explanation|account|because|inWords|contact|question|caseOfficer)$/.test(value)
        ? told
        : undefined;
    const json = JSON.parse(JSON.stringify(sampleChild), (name, value) => text(name) ?? value);
    json.facts[3].followedUp = [
      { factId: 'f', organisation: 'northbank-council', on: '2026-05-01', action: 'visit', account: told },
    ];
    json.facts[3].acknowledged = [{ factId: 'f', organisation: 'northbank-council', on: '2026-05-01', contact: told }];
    instead({ json });
    for (const page of [
      '',
      '/clocks',
      '/timeline',
      '/facts/fact-health',
      '/facts/fact-nursery-first',
      '/facts/fact-withdrawn',
    ]) {
      const { text: read } = await visitor.get(`${child}${page}`);
      expect([page, read.match(/.{30}[.?!] ?\.(?=\s|$)/g)]).toEqual([page, null]);
    }
    expect((await visitor.get(child)).text).toContain(
      `The family says that this is not right, 2 May 2026: ${told}${/[.?]$/.test(told) ? '' : '.'}`,
    );
  });
});

describe('searching', () => {
  beforeEach(() => visitor.signIn());
  const search = async (fields: Record<string, string>) => {
    await visitor.get('/search');
    const answer = await visitor.send('/search', fields);
    return answer.status === 303 ? visitor.get(String(answer.headers.location)) : answer;
  };

  test('each child says how it matched, who said which name, and who has told', async () => {
    const { text, html } = await search({ nhsNumber: '999 000 0018' });
    expect(text).toContain('1 child found');
    expect(text).toContain('Bryony Limestone said by River Lane Nursery and Northbank Council');
    expect(text).toContain('Matched by NHS number');
    expect(html).toContain(`href="${child}"`);
    expect(api.asked.at(-1)).toMatchObject({ method: 'POST', body: { nhsNumber: '9990000018' } });
  });

  test('neither the address nor the title says who was searched for', async () => {
    await visitor.get('/search');
    const answer = await visitor.send('/search', { name: 'Limestone', ...born });
    const location = String(answer.headers.location);
    expect(location).toMatch(/^\/search\/[\w-]{16}$/);
    expect((await visitor.get(location)).title).toBe('Search: 2 children on this page – Tell It Once');
  });

  test('further pages are links', async () => {
    const first = await search({ name: 'Limestone', ...born });
    const next = /href="(\/search\/[^"]*after=page2)#results"/.exec(first.html)?.[1];
    expect((await visitor.get(String(next))).text).toContain('Back to the first page');
    expect(api.asked.at(-1)?.body).toMatchObject({ name: 'Limestone', after: 'page2' });
  });

  test('not told and not for you are one wording', async () => {
    const { text } = await search({ nhsNumber: '9990000026' });
    expect(text).toContain('Not told, or you may not see it');
  });

  test('a mistake is said at the top and at its box, and what was typed stays', async () => {
    const page = await search({ name: 'Limestone', 'dateOfBirth-day': '14' });
    expect(page).toMatchObject({ status: 400, title: 'Error: Search for a child – Tell It Once' });
    expect(page.html).toContain('href="#dateOfBirth-month"');
    expect(page.html).toContain('value="Limestone"');
    expect(page.text).toContain('Date of birth must include a month and year');
  });

  test('a search can be changed', async () => {
    await visitor.get('/search');
    const { headers } = await visitor.send('/search', { name: 'Limestone', ...born });
    expect((await visitor.get(`${headers.location}/change`)).html).toContain('value="Limestone"');
  });
});

describe('one child', () => {
  beforeEach(() => visitor.signIn());

  test('shows who said what, what is due and what is not known', async () => {
    const { status, text } = await visitor.get(child);
    expect(status).toBe(200);
    for (const words of [
      'Bryony Limestone also told as Briony Limestone',
      '25 May 2026 3 days late, no exception',
      'Social care Asked, not yet told',
      'The family Told Says that something told here is not right',
      'You may not see all of it',
      'Told by Northbank NHS Trust, happened 20 Mar 2026, told 9 Apr 2026',
      'The same NHS number and date of birth.',
      'As at 28 May 2026',
      'Known at 28 May 2026 at 10:41',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('says who the child is nowhere but on the page', async () => {
    const { title, html } = await visitor.get(child);
    expect(title).toBe('One child: what has been told – Tell It Once');
    const addresses = [...html.matchAll(/(?:href|action)="([^"]*)"/g)].map(([, address]) => address).join(' ');
    expect(addresses).not.toMatch(/limestone|br[iy]ony|999|2022-09-14|ZZ99/i);
  });

  test('never says that there is nothing more to know', async () => {
    const pages = [await visitor.get(child), await visitor.get(`${child}/facts/fact-health`)];
    for (const { text } of pages) expect(text).not.toMatch(/complete|no concerns|all clear/i);
  });

  test('marks disagreeing values with who said which', async () => {
    const { html, text } = await visitor.get(child);
    expect(html).toContain('<mark>Bryony</mark>');
    expect(text).toContain('Nobody has picked one.');
  });

  test('strikes through what was corrected and leads to the correction', async () => {
    const { html } = await visitor.get(child);
    expect(html).toContain('<s>Uses single words.</s>');
    expect(html).toContain(`href="${child}/facts/fact-nursery">See the correction`);
  });

  test('is never stored, framed or scripted', async () => {
    const { headers, html } = await visitor.get(child);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-frame-options': 'DENY' });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script| style="| on\w+="/);
    expect(html).toContain('<html lang="en-GB"');
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  test('what agencies told is text, never markup', async () => {
    const facts = [{ ...sampleChild.facts[0]!, content: { question: '<img src=x onerror=alert(1)>' } }];
    instead({ json: { ...sampleChild, facts } });
    expect((await visitor.get(child)).html).not.toContain('<img');
  });

  test('looks back: asks for that moment and says so', async () => {
    const { text } = await visitor.get(`${child}?asAt=2026-05-01&knownAt=2026-05-02`);
    const asked = api.asked.find(({ path }) => path.startsWith('/v1/children'));
    expect(Object.fromEntries(asked!.query)).toEqual({ asAt: '2026-05-01', knownAt: '2026-05-02T22:59:59.999Z' });
    expect(text).toContain('You are looking at what was known on 2 May 2026 of how things stood on 1 May 2026.');
    expect(text).toContain('See now');
  });

  test('a day that is none is said at its box', async () => {
    const page = await visitor.get(`${child}?asAt=2026-02-30`);
    expect(page).toMatchObject({ status: 400, title: 'Error: Look back – Tell It Once' });
    expect(page.html).toContain('href="#asAt"');
  });

  test('what the API refuses about a day is said the same way', async () => {
    instead({
      status: 400,
      json: { errors: [{ pointer: '/asAt', code: 'notInFuture', message: 'asAt has not come yet' }] },
    });
    const page = await visitor.get(`${child}?asAt=2099-01-01`);
    expect(page.text).toContain('How things stood on must be today or earlier');
    expect(page.html).toContain('href="#asAt"');
  });

  test('who chooses today means now, although the end of today has not come', async () => {
    api.next = ({ query }) => (query.has('knownAt') ? { status: 400, json: { errors: [] } } : undefined);
    expect((await visitor.get(`${child}?knownAt=2026-05-28`)).status).toBe(200);
    expect((await visitor.get(`${child}?knownAt=2026-05-29`)).status).toBe(400);
  });

  test('a record that is behind says so', async () => {
    instead({ headers: { 'projection-lag': '125' }, json: sampleChild });
    expect((await visitor.get(child)).text).toContain('This record is 2 minutes behind what agencies have told us.');
  });

  test('without its labels the record is still shown', async () => {
    const own = await startConsole(api.url);
    const stranger = new Visitor(own);
    await stranger.signIn();
    api.next = ({ path }) => (path === '/v1/contracts' ? { status: 500, json: {} } : undefined);
    const { status, text } = await stranger.get(child);
    await own.close();
    expect(status).toBe(200);
    expect(text).toContain('We cannot show the usual labels right now.');
    expect(text).toContain('Areas of need');
  });
});

describe('what one agency said', () => {
  beforeEach(() => visitor.signIn());

  test('who, when so, when told, and under which id', async () => {
    const { text, title } = await visitor.get(`${child}/facts/fact-health`);
    expect(title).toBe('What was said: Early health notification – Tell It Once');
    expect(text).toContain('When it was so 20 March 2026');
    expect(text).toContain('When it was told 9 April 2026 at 15:00. The teller gave this time itself');
    expect(text).toContain('Their id of this message event-fact-health');
    expect(text).toContain('What health knows Moderate hearing loss');
  });

  test('a correction is beside what it replaced', async () => {
    const { text } = await visitor.get(`${child}/facts/fact-nursery-first`);
    expect(text).toContain('This was corrected. It stays here as it was told.');
    expect(text).toContain('Parent knows of this notification Changed First No Corrected Yes');
  });

  test('a fact that is not in the record is not told', async () => {
    expect(await visitor.get(`${child}/facts/none`)).toMatchObject({ status: 404 });
  });
});

describe('when it does not work', () => {
  beforeEach(() => visitor.signIn());

  test.each([403, 404])('%s: not told and not for you are one wording', async (status) => {
    instead({ status, json: {} });
    const page = await visitor.get(child);
    expect(page.status).toBe(404);
    expect(page.text).toContain('Not told, or you may not see it');
  });

  test.each([500, 502])('%s: never an empty record', async (status) => {
    instead({ status, json: {} });
    const page = await visitor.get(child);
    expect(page.status).toBe(503);
    expect(page.text).toContain('We cannot show this child’s record right now');
    expect(page.text).toContain('Try again');
    expect(page.text).not.toContain('Who has told us');
  });

  test.each([
    [429, '30', 'Try again in 30 seconds.'],
    [503, '600', 'Try again in 10 minutes.'],
  ])('%s: says when to try again', async (status, seconds, words) => {
    instead({ status, headers: { 'retry-after': seconds }, json: {} });
    const page = await visitor.get(child);
    expect(page).toMatchObject({ status, headers: { 'retry-after': seconds } });
    expect(page.text).toContain(words);
  });

  test('an API that is away is said, not hidden', async () => {
    const alone = await startConsole('http://127.0.0.1:9');
    const page = await new Visitor(alone).get('/sign-in');
    await alone.close();
    expect(page.status).toBe(503);
    expect(page.text).toContain('We cannot show who you can sign in as right now');
  });

  test('an address that is no page is a page for people and left to the API for everybody else', async () => {
    expect((await visitor.get('/nonsense')).text).toContain('There is no such page');
    expect((await visitor.get('/nonsense', { accept: '*/*' })).headers['content-type']).toContain('json');
    expect((await visitor.get('/v1/nonsense')).headers['content-type']).toContain('json');
  });
});

describe('what pages are made of', () => {
  test.each(['console.css', 'govuk-frontend.min.css', 'favicon.svg'])('%s is served', async (file) => {
    expect(await visitor.get(`/assets/${file}`)).toMatchObject({ status: 200 });
  });

  test.each(['all.bundle.js', 'assets/images/govuk-icon-180.png', '../package.json'])('%s is not', async (file) => {
    expect((await visitor.get(`/assets/${file}`)).status).toBe(404);
  });
});
