import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '@lib/access';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { accessibilityFaults, faultsInPrint, openBrowser, overflows, signIn } from '../../apps/console/test/browser';

/** Where pictures of the pages go; none are kept when it is unset. `npm run stories` keeps those of docs/stories. */
const pictures = process.env.PICTURES;

/** What a picture is called, and of how many pixels from the top it is where it is not of the whole page. */
type Picture = string | { readonly name: string; readonly most: number };

/** Three quarters of the size: readable, and small enough to be kept beside the code. */
const window = { viewport: { width: 1280, height: 900 }, deviceScaleFactor: 0.75 } as const;

async function take(page: Page, story: string, picture: Picture | undefined): Promise<void> {
  if (!pictures || !picture) return;
  const { name, most } = typeof picture === 'string' ? { name: picture, most: Number.POSITIVE_INFINITY } : picture;
  const { width, height } = await sizeOf(page);
  await page.screenshot({
    path: join(pictures, `${story}-${name}.jpg`),
    type: 'jpeg',
    quality: 50,
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, most) },
  });
}

const sizeOf = (page: Page): Promise<{ readonly width: number; readonly height: number }> =>
  page.evaluate('({ width: document.documentElement.clientWidth, height: document.documentElement.scrollHeight })');

/** A browser without scripts, and beside it one with them, in which axe looks at the same page. */
export class Screens {
  private constructor(
    private readonly browser: Browser,
    private readonly url: string,
    private readonly story: string,
  ) {}

  static async open(url: string, story: string): Promise<Screens> {
    if (pictures) mkdirSync(pictures, { recursive: true });
    return new Screens(await openBrowser(), url, story);
  }

  async signIn(persona: Role, child?: string): Promise<Reader> {
    const plain = await this.browser.newContext({ ...window, javaScriptEnabled: false });
    const page = await plain.newPage();
    await signIn(page, this.url, { persona, ...(child && { child }) });
    const judged = await this.browser.newContext({ storageState: await plain.storageState() });
    return new Reader(page, judged, this.url, this.story);
  }

  /** Somebody types what is not so, is told, and stays. */
  async signsInBadly(persona: Role, child: string, words: string, picture: Picture): Promise<void> {
    const page = await (await this.browser.newContext(window)).newPage();
    await signIn(page, this.url, { persona, child });
    expect(await page.innerText('main')).toContain(words);
    await take(page, this.story, picture);
    expect(await accessibilityFaults(page)).toEqual([]);
  }

  /** A page that needs no sign-in, as whoever lets scripts run sees it, once `selector` is there. */
  async opensWithScripts(address: string, selector: string, picture: Picture): Promise<void> {
    const page = await (await this.browser.newContext(window)).newPage();
    await page.goto(`${this.url}${address}`);
    await page.waitForSelector(selector, { timeout: 120_000 });
    await take(page, this.story, picture);
    expect(await accessibilityFaults(page)).toEqual([]);
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

/** Somebody at a screen, with scripts off. Every page they come to is judged: axe finds nothing, nothing is wider than a phone. */
export class Reader {
  private judge: Page | undefined;
  /** Of the page that was opened last, in pixels. */
  height = 0;

  constructor(
    private readonly page: Page,
    private readonly judged: BrowserContext,
    private readonly url: string,
    private readonly story: string,
  ) {}

  /** Opens an address of the console; resolves to what is read there. */
  async opens(address: string, picture?: Picture): Promise<string> {
    await this.page.goto(`${this.url}${address}`);
    return this.reads(picture);
  }

  /** Follows a link or presses a button by its words. */
  async follows(words: string, picture?: Picture): Promise<string> {
    await this.page.click(`main >> text=${words}`);
    return this.reads(picture);
  }

  /** Looks for a child as the search page asks. */
  async findsByNhsNumber(nhsNumber: string): Promise<string> {
    await this.page.goto(`${this.url}/search`);
    await this.page.fill('#nhsNumber', nhsNumber);
    await this.page.click('main button');
    return this.reads();
  }

  /** As it comes out of a printer, on paper as wide as A4. */
  async prints(address: string, name: string): Promise<void> {
    await this.page.goto(`${this.url}${address}`);
    await this.page.emulateMedia({ media: 'print' });
    await this.page.setViewportSize({ width: 700, height: 900 });
    await take(this.page, this.story, name);
    await this.page.setViewportSize(window.viewport);
    await this.page.emulateMedia({ media: null });
  }

  get address(): string {
    return this.page.url().slice(this.url.length);
  }

  private async reads(picture?: Picture): Promise<string> {
    this.height = (await sizeOf(this.page)).height;
    await take(this.page, this.story, picture);
    await this.isJudged();
    return (await this.page.innerText('main')).replace(/\s+/g, ' ');
  }

  private async isJudged(): Promise<void> {
    this.judge ??= await this.judged.newPage();
    for (const width of [1280, 320]) {
      await this.judge.setViewportSize({ width, height: 900 });
      if (width === 1280) await this.judge.goto(this.page.url());
      const faults = await accessibilityFaults(this.judge);
      expect({ at: this.address, width, faults, tooWide: await overflows(this.judge) }).toEqual({
        at: this.address,
        width,
        faults: [],
        tooWide: false,
      });
    }
    expect([this.address, await faultsInPrint(this.judge)]).toEqual([this.address, []]);
  }
}
