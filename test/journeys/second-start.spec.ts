import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { earlyYearsNotification, unusedNhsNumber } from '@lib/testing';
import { DataInUse, openDataDirectory } from '../../apps/all-in-one/src/data-directory';
import { build } from '../../scripts/distributed/processes';
import { Area } from './area';
import { until } from './until';

// Processes are started, on machines that are busy with other tests; whoever is first builds them.
jest.setTimeout(180_000);

describe('a stop of services that are together', () => {
  // A log that is there and takes nothing is an object of this test's. Apart, brokers are killed (test/chaos).
  it('publishes after the start what was told and not published before', async () => {
    const withoutRelay = await Area.together({
      around: (ports) => ({
        ...ports,
        eventLog: { ...ports.eventLog, publish: () => Promise.reject(new Error('the broker is away')) },
      }),
    });
    const waiting = earlyYearsNotification({
      subject: 'RLN-70',
      child: { givenName: 'Ned', familyName: 'Pike', dateOfBirth: '2022-07-07', nhsNumber: unusedNhsNumber(6_001) },
    });
    const { status, body } = await withoutRelay.answerTo(waiting);
    expect(status).toBe(202);
    await withoutRelay.stop();
    const again = await Area.together({ path: withoutRelay.path });
    const record = await again.recordWith(body.factId, waiting);
    expect(record.facts.map(({ eventId }) => eventId)).toEqual([waiting.id]);
    await again.end();
  });
});

describe('a second start on the same data', () => {
  const path = mkdtempSync(join(tmpdir(), 'area-'));
  const running: ChildProcess[] = [];
  beforeAll(() => build());
  afterAll(() => {
    for (const child of running) child.kill('SIGKILL');
    rmSync(path, { recursive: true });
  });

  /** What `npm start` runs. */
  function start(env: NodeJS.ProcessEnv = {}) {
    const root = join(__dirname, '../..');
    const main = join(root, 'dist/apps/all-in-one/src/main.js');
    const child = spawn(process.execPath, [main, '--empty', '--port', '0', '--data', path], {
      cwd: root,
      env: { ...process.env, ...env },
    });
    running.push(child);
    const said = { out: '', err: '' };
    child.stdout.on('data', (data) => {
      said.out += data;
    });
    child.stderr.on('data', (data) => {
      said.err += data;
    });
    const exit = once(child, 'exit').then(([code]) => code as number);
    return { child, said, exit };
  }

  it('says that another process has the data, and ends; the first goes on', async () => {
    const first = start();
    await until(
      async () => first.said.out,
      (out) => out.includes('Ctrl-C stops it'),
    );
    const second = start();
    expect(await second.exit).toBe(1);
    expect(second.said.err).toContain('is in use by another process of Tell It Once');
    expect(second.said.err).not.toContain('    at ');
    await expect(openDataDirectory(path)).rejects.toThrow(DataInUse);
    const [url] = /http:\/\/localhost:\d+/.exec(first.said.out)!;
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);

    first.child.kill('SIGTERM');
    expect(await first.exit).toBe(0);
  });

  it('with another ID_KEY is refused, and leaves the data as it was', async () => {
    const { said, exit } = start({ ID_KEY: 'another key than the data was made with' });
    expect(await exit).toBe(1);
    expect(said.err).toContain('ID_KEY is not the key that this data was made with');
    const data = await openDataDirectory(path);
    expect(data.secrets.idKey).not.toBe('another key than the data was made with');
    data.release();
  });
});
