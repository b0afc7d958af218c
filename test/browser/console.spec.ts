import { existsSync } from 'node:fs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Browser, Page } from 'playwright-core';
import {
  accessibilityFaults,
  chromiumPath,
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
  /** Signed in, a wide and a narrow one. */
  const windows: Page[] = [];

  beforeAll(async () => {
    api = await FakeApi.start();
    app = await startConsole(api.url);
    await app.listen(0, '127.0.0.1');
    url = `http://127.0.0.1:${(app.getHttpServer().address() as { port: number }).port}`;
    browser = await openBrowser();
    for (const width of [1280, 320]) {
      const page = await openPage(browser, { width, scripts: true });
      await signIn(page, url);
      windows.push(page);
    }
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await app?.close();
    await api?.stop();
  });

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
    const [page] = windows;
    await search(page!, '123');
    expect(await page!.evaluate('document.activeElement.textContent')).toContain('There is a problem');
  }, 60_000);

  const without = async (path: string, open: () => Promise<unknown>) => {
    api.next = (asked) => (asked.path === path ? { status: 503, json: {} } : undefined);
    await open();
    api.next = undefined;
  };

  const states: readonly [name: string, open: (page: Page) => Promise<unknown>][] = [
    ['the search', (page) => page.goto(`${url}/search`)],
    ['the search with a mistake', (page) => search(page, '123')],
    ['what was found', (page) => search(page, '9990000018')],
    ['nothing found', (page) => search(page, '9990000026')],
    ['one child', (page) => page.goto(`${url}${child}`)],
    ['one child on an earlier day', (page) => page.goto(`${url}${child}?asAt=2026-05-01`)],
    ['a day that is none', (page) => page.goto(`${url}${child}?asAt=never`)],
    ['a corrected fact', (page) => page.goto(`${url}${child}/facts/fact-nursery-first`)],
    ['its timeline', (page) => page.goto(`${url}${child}/timeline`)],
    ['its time limits', (page) => page.goto(`${url}${child}/clocks`)],
    ['a challenged fact', (page) => page.goto(`${url}${child}/facts/fact-health`)],
    ['a withdrawn fact', (page) => page.goto(`${url}${child}/facts/fact-withdrawn`)],
    ['today', (page) => page.goto(`${url}/`)],
    ['today, when the worklist is away', (page) => without('/v1/worklist', () => page.goto(`${url}/`))],
    ['the worklist', (page) => page.goto(`${url}/worklist`)],
    ['the worklist, filtered and sorted', (page) => page.goto(`${url}/worklist?officer=Rowan+Chert&sort=-due`)],
    ['the worklist with nothing that fits', (page) => page.goto(`${url}/worklist?officer=Nobody`)],
    ['what is new', (page) => page.goto(`${url}/whats-new`)],
    ['nothing new', (page) => page.goto(`${url}/whats-new?agency=family`)],
    ['timeliness', (page) => page.goto(`${url}/timeliness`)],
    ['timeliness by month and body', (page) => page.goto(`${url}/timeliness?by=month,body&sort=-late`)],
    ['timeliness with a mistake', (page) => page.goto(`${url}/timeliness?from=May&asAt=never`)],
    ['cases of a figure', (page) => page.goto(`${url}/timeliness/cases?standard=decide-to-assess&status=late`)],
    ['our messages', (page) => page.goto(`${url}/our-messages`)],
    ['what can be told', (page) => page.goto(`${url}/contracts`)],
    ['one contract', (page) => page.goto(`${url}/contracts/education.early-years-notification.v1`)],
    ['the standards', (page) => page.goto(`${url}/standards`)],
    ['not told', (page) => page.goto(`${url}/children/nobody`)],
    ['signing in', (page) => page.goto(`${url}/sign-in`)],
  ];
  test.each(states)(
    '%s has no fault that axe finds, at 1280 and at 320 pixels, where nothing is too wide',
    async (_, open) => {
      for (const page of windows) {
        await open(page);
        expect(await accessibilityFaults(page)).toEqual([]);
        expect(await overflows(page)).toBe(false);
      }
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
      for (const page of windows) {
        const pages = ['', '/timeline', '/clocks', '/facts/fact-nursery-first', '/facts/fact-health'];
        for (const address of pages.map((one) => `${child}${one}`)) {
          await page.goto(`${url}${address}`);
          expect(await page.innerText('main')).toContain('Llanfair');
          expect([address, await overflows(page)]).toEqual([address, false]);
        }
      }
    } finally {
      api.next = undefined;
    }
  }, 60_000);

  test('one child prints on two sides of A4', async () => {
    const page = await openPage(browser);
    await signIn(page, url);
    await page.goto(`${url}${child}`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(2);
  }, 60_000);
});
