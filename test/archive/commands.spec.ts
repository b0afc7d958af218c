import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { earlyYearsNotification } from '@lib/testing';
import { Area } from '../journeys/area';

// Processes are started, on machines that are busy with other tests.
jest.setTimeout(60_000);

const folder = mkdtempSync(join(tmpdir(), 'commands-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** `npm run`, without its build. */
function operate(...words: string[]) {
  const root = join(__dirname, '../..');
  const entry = join(root, 'apps/all-in-one/src/operate.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-r', '@swc-node/register', entry, ...words], {
    cwd: root,
    env: { ...process.env, SWC_NODE_PROJECT: join(root, 'tsconfig.json') },
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

describe('what an operator does with the data of the embedded default', () => {
  const event = earlyYearsNotification({ subject: 'RLN-90' });
  const [backup, moved] = [join(folder, 'backup'), join(folder, 'moved')];
  let area: Area;

  // Its data directory is a folder: apart, an area is backed up through the same ports (test/distributed).
  beforeAll(async () => {
    area = await Area.together();
  });
  afterAll(() => rmSync(area.path, { recursive: true }));

  it('an area that is backed up, and restored elsewhere, answers with the same record to the same tokens', async () => {
    const { child } = await area.tell(event);
    const before = { ...(await area.record(child.id)), knownAt: '' };
    await area.stop();
    expect(operate('backup', '--data', area.path, '--to', backup)).toMatchObject({ status: 0 });
    expect(operate('restore', '--from', backup, '--data', moved)).toMatchObject({ status: 0 });
    const there = await Area.together({ path: moved });
    expect({ ...(await there.record(child.id)), knownAt: '' }).toEqual(before);
    expect((await there.answerTo(event)).body.outcome).toBe('alreadyTold');
    await there.stop();
  });

  it('an agency’s facts are sent again, all of them or those since a moment', () => {
    const again = (...words: string[]) => operate('republish', '--agency', 'education', '--data', moved, ...words);
    expect(again().said).toContain('1 messages sent again.');
    expect(again('--since', '2031-01-01T00:00:00Z').said).toContain('0 messages sent again.');
    expect(again('--since', 'yesterday')).toMatchObject({ status: 1 });
  });

  it('what cannot be done is said in a sentence, and leaves everything as it was', () => {
    const taken = operate('restore', '--from', backup, '--data', moved);
    expect(taken.status).toBe(1);
    expect(taken.said).toContain('is not empty. A backup is put back where there is no data yet.');
    expect(operate('restore', '--from', folder, '--data', join(folder, 'none')).said).toContain('no whole backup');
    expect(existsSync(join(folder, 'none'))).toBe(false);
    const twice = operate('backup', '--data', moved, '--to', backup);
    expect(twice.said).toContain('a backup goes into a folder of its own');
    expect(`${taken.said}${twice.said}`).not.toContain('    at ');
  });
});
