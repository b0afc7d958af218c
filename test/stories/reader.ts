import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Role } from '@lib/access';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { accessibilityFaults, openBrowser, overflows, signIn } from '../../apps/console/test/browser';

/** Where pictures of the pages go; none are kept when it is unset. `npm run stories` keeps those of docs/stories. */
const pictures = process.env.PICTURES;

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

  async signIn(persona: Role): Promise<Reader> {
    const plain = await this.browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    const page = await plain.newPage();
    await signIn(page, this.url, persona);
    const judged = await this.browser.newContext({ storageState: await plain.storageState() });
    return new Reader(page, judged, this.url, this.story);
  }

  close(): Promise<void> {
    return this.browser.close();
  }
}

/** Somebody at a screen, with scripts off. Every page they come to is judged: axe finds nothing, nothing is wider than a phone. */
export class Reader {
  private judge: Page | undefined;

  constructor(
    private readonly page: Page,
    private readonly judged: BrowserContext,
    private readonly url: string,
    private readonly story: string,
  ) {}

  /** Opens an address of the console; resolves to what is read there. `name` is what its picture is called. */
  async opens(address: string, name?: string): Promise<string> {
    await this.page.goto(`${this.url}${address}`);
    return this.reads(name);
  }

  /** Follows a link or presses a button by its words. */
  async follows(words: string, name?: string): Promise<string> {
    await this.page.click(`main >> text=${words}`);
    return this.reads(name);
  }

  /** Looks for a child as the search page asks. */
  async findsByNhsNumber(nhsNumber: string): Promise<string> {
    await this.page.goto(`${this.url}/search`);
    await this.page.fill('#nhsNumber', nhsNumber);
    await this.page.click('main button');
    return this.reads();
  }

  get address(): string {
    return this.page.url().slice(this.url.length);
  }

  private async reads(name?: string): Promise<string> {
    if (pictures && name) {
      await this.page.screenshot({
        path: join(pictures, `${this.story}-${name}.jpg`),
        type: 'jpeg',
        quality: 60,
        fullPage: true,
      });
    }
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
  }
}
