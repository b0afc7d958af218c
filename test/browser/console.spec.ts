import { existsSync } from 'node:fs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Browser, Page } from 'playwright-core';
import {
  accessibilityFaults,
  chromiumPath,
  faultsInPrint,
  openBrowser,
  openPage,
  overflows,
  signIn,
} from '../../apps/console/test/browser';
import { startConsole } from '../../apps/console/test/console-under-test';
import { FakeApi } from '../../apps/console/test/fake-api';
import { CHILD_ID, sampleChild } from '../../apps/console/test/sample-child';

const canRun = existsSync(chromiumPath) || process.env.CI === 'true';

(canRun ? describe : describe.skip)(`the pages in a browser (${chromiumPath})`, () => {
  let api: FakeApi;
  let app: NestFastifyApplication;
  let browser: Browser;
  let url: string;
  /** Of each reader one window, signed in. */
  const windows = new Map<string, Page>();

  beforeAll(async () => {
    api = await FakeApi.start();
    app = await startConsole(api.url);
    await app.listen(0, '127.0.0.1');
    url = `http://127.0.0.1:${(app.getHttpServer().address() as { port: number }).port}`;
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await app?.close();
    await api?.stop();
  });

  const officer = 'sen-case-officer';
  const windowOf = async (persona: string): Promise<Page> => {
    const known = windows.get(persona);
    if (known) return known;
    const page = await openPage(browser, { scripts: true });
    if (persona !== 'nobody')
      await signIn(page, url, persona === 'parent' ? { persona, child: CHILD_ID } : { persona });
    windows.set(persona, page);
    return page;
  };

  /** What is so of the page at 1280 and at 320 pixels: no script of ours asks how wide it is, so that it need not be opened for each. */
  const atEachWidth = async (page: Page, look: () => Promise<void>) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await look();
    }
  };

  const child = `/children/${CHILD_ID}`;
  const search = async (page: Page, nhsNumber: string) => {
    await page.goto(`${url}/search`);
    await page.fill('#nhsNumber', nhsNumber);
    await page.click('main button');
  };

  test('the whole way from sign-in to what one agency said works with scripts off', async () => {
    const page = await openPage(browser);
    await page.goto(`${url}${child}`);
    await signIn(page, url);
    expect(page.url()).toBe(`${url}${child}`);
    await search(page, '999 000 0018');
    await page.click('text=See the record');
    await page.click('text=See the whole timeline');
    await page.click('.timeline >> text=See the correction');
    expect(await page.innerText('h1')).toBe('Early-years notification');
    await page.click('text=Back to the record');
    await page.fill('#knownAt', '2026-05-01');
    await page.click('.look-back button');
    expect(await page.innerText('.banner--back')).toContain('You are looking at what was known on 1 May 2026.');
    await page.click('text=See now');
    await page.click('text=Worklist');
    await page.click('text=Filter this list');
    await page.selectOption('#officer', 'Rowan Chert');
    await page.click('text=Apply');
    expect(await page.innerText('h1')).toBe('Worklist: 1 thing to do, filtered');
    await page.click('text=By when');
    expect(await page.getAttribute('th:nth-child(4)', 'aria-sort')).toBe('ascending');
    await page.click('header >> text=Timeliness');
    await page.selectOption('#by', 'body');
    await page.click('text=Show figures');
    await page.waitForLoadState('load');
    expect(await page.evaluate('document.querySelector("img.chart").naturalWidth')).toBe(960);
    await page.click('table >> text=15 late');
    expect(await page.innerText('h1')).toBe('3 cases');
    await page.click('text=Sign out');
    expect(await page.innerText('main')).toContain('You have signed out.');
  }, 60_000);

  test('after the skip link the reader is in the page', async () => {
    const page = await openPage(browser);
    await signIn(page, url);
    await page.goto(`${url}/search`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.type('999 000 0018');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/./);
    expect(await page.innerText('h1')).toBe('1 child found');
  }, 60_000);

  test('after a mistake the reader is at what says so', async () => {
    const page = await windowOf(officer);
    const heads = 'document.activeElement.textContent';
    await search(page, '123');
    expect(await page.evaluate(heads)).toContain('There is a problem');
    for (const mistaken of ['/worklist?asAt=never', '/timeliness?from=May', `${child}?asAt=never`]) {
      api.next = refusing('asAt', 'day');
      await page.goto(`${url}${mistaken}`);
      expect([mistaken, await page.evaluate(heads)]).toEqual([mistaken, expect.stringContaining('There is a problem')]);
    }
    api.next = undefined;
  }, 60_000);

  const refusing =
    (field: string, code: string) =>
    ({ path, query }: { path: string; query: URLSearchParams }) =>
      path.startsWith('/v1/') && query.has(field)
        ? { status: 400, json: { errors: [{ pointer: `/${field}`, code, message: 'refused' }] } }
        : undefined;

  type Answering = typeof api.next;
  const during = async (next: Answering, open: () => Promise<unknown>) => {
    api.next = next;
    await open();
    api.next = undefined;
  };
  const without = (path: string, open: () => Promise<unknown>) =>
    during((asked) => (asked.path === path ? { status: 503, json: {} } : undefined), open);
  const answering =
    (json: object): Answering =>
    ({ path }) =>
      path === `/v1${child}` ? { json } : undefined;
  const sixty = {
    ...sampleChild,
    facts: Array.from({ length: 60 }, (_, index) => ({ ...sampleChild.facts[3]!, factId: `fact-${index}` })),
  };
  const signingInAs = async (page: Page, persona: string, typed: Readonly<Record<string, string>> = {}) => {
    await page.goto(`${url}/sign-in`);
    if (persona !== '') await page.check(`input[value="${persona}"]`);
    await page.click('main details summary');
    for (const [field, value] of Object.entries(typed)) await page.fill(`#${field}`, value);
    await page.click('main button[type=submit]');
  };
  const at = (address: string) => (page: Page) => page.goto(`${url}${address}`);

  const states: readonly [name: string, persona: string, open: (page: Page) => Promise<unknown>][] = [
    ['the search', officer, at('/search')],
    ['the search with a mistake', officer, (page) => search(page, '123')],
    ['what was found', officer, (page) => search(page, '9990000018')],
    ['nothing found', officer, (page) => search(page, '9990000026')],
    ['a search that is kept no more', officer, at('/search/forgotten')],
    ['one child', officer, at(child)],
    ['one child on an earlier day', officer, at(`${child}?asAt=2026-05-01`)],
    ['one child of whom much was told', officer, (page) => during(answering(sixty), () => at(child)(page))],
    [
      'its timeline, on a page in the middle',
      officer,
      (page) => during(answering(sixty), () => at(`${child}/timeline?page=2`)(page)),
    ],
    [
      'one child of whom nothing may be seen',
      officer,
      (page) =>
        during(answering({ ...sampleChild, facts: [], cases: [], clocks: [], advice: [] }), () => at(child)(page)),
    ],
    ['one child without the labels', officer, (page) => without('/v1/case-kinds', () => at(child)(page))],
    ['one child as a SENCO is asked about them', 'senco', at(child)],
    ['one child’s record that is away', officer, (page) => without(`/v1${child}`, () => at(child)(page))],
    ['a day that is none', officer, at(`${child}?asAt=never`)],
    ['a corrected fact', officer, at(`${child}/facts/fact-nursery-first`)],
    ['its timeline', officer, at(`${child}/timeline`)],
    ['its timeline, of one agency', officer, at(`${child}/timeline?agency=health`)],
    ['its time limits', officer, at(`${child}/clocks`)],
    ['a challenged fact', officer, at(`${child}/facts/fact-health`)],
    ['a withdrawn fact', officer, at(`${child}/facts/fact-withdrawn`)],
    ['today', officer, at('/')],
    ['today, when the worklist is away', officer, (page) => without('/v1/worklist', () => at('/')(page))],
    ['today, for who reads figures', 'analyst', at('/')],
    ['today, for a family', 'parent', at('/')],
    ['today, for a family whose record is away', 'parent', (page) => without(`/v1${child}`, () => at('/')(page))],
    ['their child’s record', 'parent', at(child)],
    ['what they said is not right', 'parent', at(`${child}/facts/fact-health`)],
    ['a page that is not for them', 'parent', at('/search')],
    ['the worklist', officer, at('/worklist')],
    ['the worklist, filtered and sorted', officer, at('/worklist?officer=Rowan+Chert&sort=-due')],
    ['the worklist with nothing that fits', officer, at('/worklist?officer=Nobody')],
    ['the worklist of a SENCO', 'senco', at('/worklist')],
    [
      'a mistake in the worklist',
      officer,
      (page) => during(refusing('body', 'text'), () => at('/worklist?body=long')(page)),
    ],
    ['what is asked of us', 'senco', at('/asked-of-us')],
    ['what is new', officer, at('/whats-new')],
    ['nothing new', officer, at('/whats-new?agency=family')],
    [
      'a mistake in what is new',
      officer,
      (page) => during(refusing('since', 'instant'), () => at('/whats-new?since=soon')(page)),
    ],
    ['timeliness', officer, at('/timeliness')],
    ['timeliness by month and body', officer, at('/timeliness?by=month,body&sort=-late')],
    ['timeliness with a mistake', officer, at('/timeliness?from=May&asAt=never')],
    ['cases of a figure', officer, at('/timeliness/cases?standard=decide-to-assess&status=late')],
    ['timeliness by need', 'analyst', at('/timeliness?by=need&need=SLCN')],
    ['what is not counted', 'analyst', at('/timeliness/not-counted')],
    ['what came between', officer, at('/timeliness/differences?knownBefore=2026-04-01')],
    ['what came between, with a mistake', 'analyst', at('/timeliness/differences?knownBefore=never')],
    ['what was noticed early', officer, at('/early-identification')],
    ['who heard nothing', officer, at('/silence')],
    ['what was told again', officer, at('/retelling')],
    ['who waits', officer, at('/waits')],
    ['what was told, counted', officer, at('/counts?by=setting')],
    ['what a form need not ask', officer, at(`${child}/prefill`)],
    ['the year before', officer, at(`${child}/look-back`)],
    [
      'the year before a day that is none',
      officer,
      (page) => during(refusing('on', 'day'), () => at(`${child}/look-back?on=never`)(page)),
    ],
    ['who has seen a fact', officer, at(`${child}/facts/fact-health/seen`)],
    ['the plan of a child', officer, at(`${child}/plan`)],
    ['whose days what is late of a child was', officer, at(`${child}/delays`)],
    ['equipment of a child', officer, at(`${child}/equipment`)],
    ['our messages', 'system:education', at('/our-messages')],
    ['no messages since a day', 'system:education', at('/our-messages?since=2027-01-01')],
    ['what can be told', officer, at('/contracts')],
    ['one contract', officer, at('/contracts/education.early-years-notification.v1')],
    ['a contract that there is not', officer, at('/contracts/nonsense.v1')],
    ['the standards', officer, at('/standards')],
    ['not told', officer, at('/children/nobody')],
    ['no such page', officer, at('/nonsense')],
    ['signing in', 'nobody', at('/sign-in')],
    ['signing in as nobody', 'nobody', (page) => signingInAs(page, '')],
    [
      'signing in with a child’s id that is mistyped',
      'nobody',
      (page) => signingInAs(page, 'parent', { child: 'mistyped' }),
    ],
    [
      'signing in with a code that is none',
      'nobody',
      (page) => signingInAs(page, 'senco', { organisation: 'No Code' }),
    ],
  ];
  test.each(states)(
    '%s has no fault that axe finds, at 1280 and at 320 pixels, where nothing is too wide, and in print',
    async (_, persona, open) => {
      const page = await windowOf(persona);
      await open(page);
      await atEachWidth(page, async () => {
        expect(await accessibilityFaults(page)).toEqual([]);
        expect(await overflows(page)).toBe(false);
      });
      expect(await faultsInPrint(page)).toEqual([]);
    },
    60_000,
  );

  test('words without end are broken, at 1280 and at 320 pixels, so that nothing is too wide', async () => {
    const endless = 'Llanfairpwllgwyngyll'.repeat(10);
    const inTheirWords = new Set([
      'value',
      'givenName',
      'subject',
      'reference',
      'eventId',
      'settingName',
      'concern',
      'because',
    ]);
    const told = JSON.stringify(sampleChild).replaceAll('northbank-nhs-trust', 'n'.repeat(63));
    const json = JSON.parse(told, (name, value) =>
      inTheirWords.has(name) && !/^\d{4}-/.test(value) ? endless : value,
    );
    api.next = ({ path }) => (path === `/v1${child}` ? { json } : undefined);
    try {
      const page = await windowOf(officer);
      const pages = ['', '/timeline', '/clocks', '/facts/fact-nursery-first', '/facts/fact-health'];
      for (const address of pages.map((one) => `${child}${one}`)) {
        await page.goto(`${url}${address}`);
        expect(await page.innerText('main')).toContain('Llanfair');
        await atEachWidth(page, async () => expect([address, await overflows(page)]).toEqual([address, false]));
      }
    } finally {
      api.next = undefined;
    }
  }, 60_000);

  test('what is folded on the screen is printed, card after card within its topic, as at when it is before all that', async () => {
    const page = await windowOf(officer);
    await during(answering(sixty), () => at(child)(page));
    const isShown = (selector: string) => page.locator(selector).first().isVisible();
    expect(await isShown('.topic .card')).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await isShown('.topic .card')).toBe(true);
    expect(await isShown('.printed-only')).toBe(true);
    expect(await page.innerText('.printed-only')).toBe('As at 28 May 2026, as known at 28 May 2026 at 10:41.');
    const split = 'getComputedStyle(document.querySelector(".topic .card")).breakInside';
    expect(await page.evaluate(split)).toBe('avoid');
    await page.emulateMedia({ media: null });
    expect(await isShown('.printed-only')).toBe(false);
  }, 60_000);

  test('the name of a field is not broken in the middle of a word', async () => {
    const page = await windowOf(officer);
    await at('/contracts/education.early-years-notification.v1')(page);
    const isOneLine =
      '[...document.querySelectorAll(".fields tbody th")].every((th) => { const range = document.createRange(); range.selectNodeContents(th); return range.getClientRects().length === 1; })';
    expect(await page.evaluate(isOneLine)).toBe(true);
  }, 60_000);

  test('one child prints on two sides of A4', async () => {
    const page = await openPage(browser);
    await signIn(page, url);
    await page.goto(`${url}${child}`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(2);
  }, 60_000);
});
