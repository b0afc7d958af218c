import { mkdirSync } from 'node:fs';
import { accessibilityFaults, openBrowser, openPage, overflows, signIn } from '/work/main/apps/console/test/browser';
import { startConsole } from '/work/main/apps/console/test/console-under-test';
import { FakeApi } from '/work/main/apps/console/test/fake-api';
import { CHILD_ID } from '/work/main/apps/console/test/sample-child';

async function main() {
  mkdirSync('/tmp/shots', { recursive: true });
  const api = await FakeApi.start();
  const app = await startConsole(api.url);
  await app.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${(app.getHttpServer().address() as any).port}`;
  const browser = await openBrowser();
  for (const width of [1280, 320]) {
    const page = await openPage(browser, width);
    const shot = async (name: string) => {
      await page.screenshot({ path: `/tmp/shots/${name}-${width}.png`, fullPage: true });
      const faults = await accessibilityFaults(page);
      console.log(name, width, await page.title(), (await overflows(page)) ? 'OVERFLOWS' : '', faults);
    };
    await page.goto(`${url}/search`);
    await shot('sign-in');
    await page.click('main button[type=submit]');
    await shot('sign-in-error');
    await signIn(page, url);
    await shot('search');
    await page.fill('#nhsNumber', '123'); await page.fill('#upn', '');
    await page.click('main button[type=submit]');
    await shot('search-error');
    await page.fill('#nhsNumber', ''); await page.fill('#name', 'Limestone'); await page.fill('#dateOfBirth-day', '14'); await page.fill('#dateOfBirth-month', '9'); await page.fill('#dateOfBirth-year', '2022');
    await page.click('main button[type=submit]');
    await shot('results');
    await page.goto(`${url}/search`);
    await page.fill('#nhsNumber', '9990000019');
    await page.click('main button[type=submit]');
    await shot('results-none');
    await page.goto(`${url}/children/${CHILD_ID}`);
    await shot('child');
    if (width === 1280) await page.pdf({ path: '/tmp/shots/child.pdf', preferCSSPageSize: true, printBackground: true });
    await page.goto(`${url}/children/${CHILD_ID}?knownAt=2026-05-01&asAt=2026-05-01`);
    await shot('child-back');
    await page.goto(`${url}/children/${CHILD_ID}?knownAt=never`);
    await shot('look-back');
    await page.goto(`${url}/children/${CHILD_ID}/facts/fact-nursery`);
    await shot('fact');
    await page.goto(`${url}/children/nobody`);
    await shot('not-told');
    api.next = (a) => (a.path.startsWith('/v1/children/') ? { status: 500, json: {} } : undefined);
    await page.goto(`${url}/children/${CHILD_ID}`);
    await shot('down');
    api.next = undefined;
  }
  await browser.close(); await app.close(); await api.stop();
}
main().catch((e) => { console.error(e); process.exit(1); });
