import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { earlyYearsNotification, freePort } from '@lib/testing';
import { tokensFrom } from '../../apps/area-simulator/src/issuer-tokens';
import { scripts } from '../../package.json';
import { until } from '../journeys/until';

const house = join(__dirname, '../..');

// A service is started twice, on a machine that is busy with other tests.
jest.setTimeout(180_000);
const patience = 80_000;

describe('`npm run dev`', () => {
  const copy = mkdtempSync(join(tmpdir(), 'dev-'));
  const told = earlyYearsNotification();
  let dev: ChildProcess;
  let url: string;
  let printed = '';

  /** As an editor saves: the new text is put in the old one's place. */
  function change(file: string, from: string, to: string): void {
    const path = join(copy, file);
    const text = readFileSync(path, 'utf8');
    expect(text).toContain(from);
    writeFileSync(`${path}.saving`, text.replace(from, to));
    renameSync(`${path}.saving`, path);
  }
  const read = async (path: string): Promise<string> => {
    try {
      return await (await fetch(`${url}${path}`)).text();
    } catch {
      return '';
    }
  };
  const tell = async () => {
    const answer = await fetch(`${url}/v1/education/events`, {
      method: 'POST',
      headers: {
        'content-type': 'application/cloudevents+json',
        authorization: `Bearer ${await tokensFrom(url)('system:education', 'river-lane-nursery')}`,
      },
      body: JSON.stringify(told),
    });
    return (await answer.json()).outcome;
  };

  beforeAll(async () => {
    for (const folder of ['apps', 'libs'])
      cpSync(join(house, folder), join(copy, folder), { recursive: true, filter: (path) => !/\.spec\.ts$/.test(path) });
    for (const file of ['scripts/dev.js', 'tsconfig.json', 'package.json', 'docs/openapi.yaml'])
      cpSync(join(house, file), join(copy, file));
    symlinkSync(join(house, 'node_modules'), join(copy, 'node_modules'));
    const port = await freePort();
    url = `http://localhost:${port}`;
    const [command, ...words] = scripts.dev.split(' ');
    dev = spawn(command!, [...words, '--port', String(port), '--data', join(copy, 'data'), '--empty'], {
      cwd: copy,
      env: { ...process.env, SWC_NODE_PROJECT: join(copy, 'tsconfig.json') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [dev.stdout!, dev.stderr!])
      stream.on('data', (chunk: Buffer) => {
        printed += chunk;
      });
    await until(
      () => read('/health/ready'),
      (text) => text !== '',
      patience,
    );
  });
  afterAll(async () => {
    const ended = once(dev, 'exit');
    dev.kill('SIGINT');
    await ended;
    rmSync(copy, { recursive: true });
  });

  it('serves a page and a service as they are changed, on the data that was there, and says what changed', async () => {
    expect(await tell()).toBe('told');
    change('apps/console/public/console.css', '{', '{ /* seen at once */');
    expect(await read('/assets/console.css')).toContain('seen at once');
    expect(printed).not.toContain('changed');

    expect(await read('/sign-in')).toContain('made-up children');
    change('libs/contracts/src/education/early-years-notification.ts', "title: '", "title: 'Changed: ");
    change('apps/console/views/sign-in.njk', 'made-up children', 'children of straw');
    await until(
      async () => (await read('/sign-in')) + (await read('/v1/contracts')),
      (text) => text.includes('children of straw') && text.includes('Changed: '),
      patience,
    );
    expect(printed).toMatch(/dev: .*apps\/console\/views\/sign-in\.njk.* changed: starting again/);
    const again = () => tell().catch(() => undefined);
    expect(await until(again, (outcome) => outcome !== undefined, patience)).toBe('alreadyTold');
  });
});
