import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { earlyYearsNotification } from '@lib/testing';
import { CannotStart } from '../../apps/all-in-one/src/cannot-start';
import { Area } from '../journeys/area';
import { until } from '../journeys/until';
import { smallDisk } from './small-disk';
import { operate } from './suffer';

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'directories-'));
afterAll(() => rmSync(folder, { recursive: true }));
const fresh = (name: string): string => join(folder, name);

/** What a start of this directory is answered; nothing where it starts. */
async function refusalOf(path: string): Promise<string> {
  try {
    const area = await Area.together({ path });
    await area.stop();
    return '';
  } catch (error) {
    if (error instanceof CannotStart) return error.message;
    throw error;
  }
}

describe('a data directory', () => {
  it.each(['', '  '])('without a name (“%s”) is refused', async (path) => {
    expect(await refusalOf(path)).toMatch(/has no name[\s\S]*--data/);
  });

  it('that is a file, or lies under one, is refused', async () => {
    const file = fresh('file');
    writeFileSync(file, '');
    expect(await refusalOf(file)).toMatch(/is a file[\s\S]*Choose another directory with --data/);
    expect(await refusalOf(join(file, 'under'))).toMatch(/is a file[\s\S]*Choose another/);
  });

  it('that holds other things is refused, and left as it was', async () => {
    const home = fresh('home');
    mkdirSync(home, { mode: 0o755 });
    writeFileSync(join(home, 'letters.txt'), 'mine');
    expect(await refusalOf(home)).toMatch(/holds other things/);
    expect([readdirSync(home), statSync(home).mode & 0o777]).toEqual([['letters.txt'], 0o755]);
  });

  it('is for nobody else, and so is each file in it, whatever they were before', async () => {
    const path = fresh('open');
    expect(await refusalOf(path)).toBe('');
    chmodSync(path, 0o755);
    for (const name of readdirSync(path)) chmodSync(join(path, name), 0o644);
    expect(await refusalOf(path)).toBe('');
    const modes = readdirSync(path)
      .filter((name) => !name.endsWith('-shm'))
      .map((name) => statSync(join(path, name)).mode & 0o077);
    expect([statSync(path).mode & 0o777, new Set(modes)]).toEqual([0o700, new Set([0])]);
  });

  it('on a disk that can only be read, or is full, is refused', async () => {
    const disk = smallDisk(8);
    // Who may mount nothing sees what an operating system answers there.
    if (!disk) return expect(await refusalOf('/proc/tell-it-once')).toMatch(/\/proc/);
    try {
      disk.fill();
      expect(await refusalOf(disk.path)).toMatch(/full[\s\S]*(Make room|See to the disk)/);
      disk.onlyRead();
      expect(await refusalOf(disk.path)).toMatch(/only be read[\s\S]*Choose another|cannot be/);
    } finally {
      disk.end();
    }
  });

  it('that an area runs on is refused to a second, and one whose lock was deleted makes the first unready', async () => {
    const path = fresh('twice');
    const first = await Area.together({ path });
    expect(await refusalOf(path)).toMatch(/is in use by another process[\s\S]*Stop it first/);
    await first.tell(earlyYearsNotification({ subject: 'RLN-1' }));
    rmSync(join(path, 'lock.db'));
    const second = await Area.together({ path });
    const ready = async () =>
      (await fetch(`${first.url}/health/ready`)).json() as Promise<{ checks: Record<string, string> }>;
    const { checks } = await until(ready, (seen) => seen.checks.files !== 'ok');
    expect(checks.files).toMatch(/lock of the data directory is gone/);
    expect((await second.answerTo(earlyYearsNotification({ subject: 'RLN-2' }))).status).toBe(202);
    await first.stop();
    await second.stop();
    expect(await refusalOf(path)).toBe('');
  });

  it('with a damaged list of tokens, or of how its made-up area was loaded, says so in a sentence with a way out', async () => {
    const path = fresh('small-files');
    expect(await refusalOf(path)).toBe('');
    writeFileSync(join(path, 'revoked.json'), '{ not JSON');
    expect(await refusalOf(path)).toMatch(/revoked\.json is damaged: it is not JSON[\s\S]*Delete it: tokens/);
    rmSync(join(path, 'revoked.json'));
    writeFileSync(join(path, 'sample-area.json'), '');
    const { status, stderr } = started(path);
    expect(status).toBe(1);
    expect(stderr).toMatch(/sample-area\.json is damaged[\s\S]*Put it back from a backup/);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(operate('rebuild', '--data', fresh('nothing')).said).toContain('There is no data of Tell It Once');
  });
});

/** `npm start`, without its build, until it ends by itself. */
function started(path: string): { readonly status: number | null; readonly stderr: string } {
  const root = join(__dirname, '../..');
  const main = join(root, 'apps/all-in-one/src/main.ts');
  const args = ['-r', '@swc-node/register', main, '--empty', '--port', '0', '--data', path];
  const env = { ...process.env, SWC_NODE_PROJECT: join(root, 'tsconfig.json') };
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' });
  return { status, stderr };
}
