import { existsSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, chromiumPath, openBrowser, openPage, overflows } from '../../apps/console/test/browser';
import { Area } from '../journeys/area';

const canRun = existsSync(chromiumPath) || process.env.CI === 'true';

(canRun ? describe : describe.skip)('the page of the API, for whoever connects a system', () => {
  let area: Area;
  let browser: Browser;

  beforeAll(async () => {
    area = await Area.together();
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await area?.end();
  });

  const open = async (page: Page, tag: string, operation: string) => {
    await page.click(`#operations-tag-${tag}`);
    await page.click(`[id="operations-${tag}-${operation}"] .opblock-summary-control`);
    await page.waitForSelector(`[id="operations-${tag}-${operation}"] .responses-table`);
  };

  test.each([
    1280, 320,
  ])('has no fault that axe finds at %i pixels, closed and with what is asked and what is told opened, and nothing is too wide', async (width) => {
    const page = await openPage(browser, { width, scripts: true });
    await page.goto(`${area.url}/api`);
    await page.waitForSelector('.opblock-tag');
    const faults = async () => ({ faults: await accessibilityFaults(page), tooWide: await overflows(page) });
    expect(await faults()).toEqual({ faults: [], tooWide: false });
    await open(page, 'Children', 'openChild');
    await open(page, 'Facts_of_education', 'tellEarlyYearsNotificationV1');
    expect(await faults()).toEqual({ faults: [], tooWide: false });
  }, 240_000);
});
