import { readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

export const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Debian's chromium, quiet. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** A window of a certain width; 320 px is a phone, and 1280 px at 400%. Only axe itself needs scripts. */
export async function openPage(browser: Browser, { width = 1280, scripts = false } = {}): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: scripts, viewport: { width, height: 900 } });
  // Beside other work a page of hundreds of operations takes a while; one that hangs is still found.
  context.setDefaultTimeout(120_000);
  return context.newPage();
}

interface SigningIn {
  readonly persona?: string;
  /** For a parent: the id of their child. */
  readonly child?: string;
}

export async function signIn(
  page: Page,
  url: string,
  { persona = 'sen-case-officer', child }: SigningIn = {},
): Promise<void> {
  await page.goto(`${url}/sign-in`);
  await page.check(`input[value="${persona}"]`);
  if (child) {
    await page.click('main details summary');
    await page.fill('#child', child);
  }
  await page.click('main button[type=submit]');
}

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Level A and AA of WCAG 2.2, and what axe calls best practice. */
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong, one line each. The page must have been opened with scripts; one that is looked at again, wider or in print, has axe already. */
export async function accessibilityFaults(page: Page, rules: object = {}): Promise<string[]> {
  if (await page.evaluate('typeof axe === "undefined"')) await page.evaluate(axe);
  const options = { resultTypes: ['violations'], preload: false, runOnly: WCAG, rules };
  const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as AxeResults;
  return violations.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id}: ${help}: ${node.html.slice(0, 120)}`));
}

/** The same of the page as it is printed: nobody presses what is on paper. */
export async function faultsInPrint(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const faults = await accessibilityFaults(page, { 'target-size': { enabled: false } });
  await page.emulateMedia({ media: null });
  return faults;
}

/** WCAG 1.4.10: nothing is wider than the window. */
export const overflows = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
