import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort, untilTrue } from '@lib/testing';
import { Asker } from './ask';

/** At which moment both areas stand, whatever the time is: what a service records by its own clock is then the same in both. */
export const moment = '2026-11-20T09:00:00.000Z';
export const today = moment.slice(0, 10);
export const idKey = 'the same key of ids for both of these areas';
export const councils = ['northbank-council', 'southbank-council'];

/** One build's all-in-one, in a process of its own on a data directory of its own. */
export interface Area {
  readonly name: string;
  readonly ask: Asker;
  stop(): Promise<void>;
}

/** Builds a checkout by its own `npm run build`. Throws with what the build printed where it fails. */
export function build(checkout: string): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: checkout,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${checkout} does not build:\n${stdout}${stderr}`);
}

export async function startArea(name: string, checkout: string): Promise<Area> {
  const data = mkdtempSync(join(tmpdir(), `beside-${name}-`));
  const port = await freePort();
  const running = spawn(
    process.execPath,
    ['dist/apps/all-in-one/src/main.js', '--empty', '--port', String(port), '--data', data],
    { cwd: checkout, env: environment(), stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const said: string[] = [];
  for (const stream of [running.stdout, running.stderr]) stream.on('data', (chunk) => said.push(String(chunk)));
  await untilTrue(() => {
    if (running.exitCode !== null) throw new Error(`${checkout} does not start:\n${said.join('')}`);
    return existsSync(join(data, 'running.json'));
  });
  const { url } = JSON.parse(readFileSync(join(data, 'running.json'), 'utf8')) as { readonly url: string };
  const ask = new Asker(url);
  const { body } = await ask.as({ persona: 'analyst' }, '/v1/timeliness');
  if ((body as { readonly knownAt?: string }).knownAt !== moment)
    throw new Error(
      `${checkout} does not stand at ${moment}: its clock is not given by test/distributed/clock.preload.js`,
    );
  return {
    name,
    ask,
    async stop() {
      ask.close();
      await ended(running);
      rmSync(data, { recursive: true, force: true });
    },
  };
}

function environment(): NodeJS.ProcessEnv {
  return {
    ...process.env,
    HOST: '127.0.0.1',
    ID_KEY: idKey,
    LOCAL_AUTHORITY: councils.join(','),
    NODE_OPTIONS: `--require ${resolve(__dirname, '../distributed/clock.preload.js')}`,
    TEST_CLOCK_FROM: moment,
    TEST_CLOCK_STANDS: 'true',
  };
}

async function ended(running: ChildProcess): Promise<void> {
  if (running.exitCode !== null) return;
  const exit = new Promise((done) => running.once('exit', done));
  running.kill('SIGTERM');
  await exit;
}

const waits = /^tell_it_once_(?:unpublished_commits|projection_lag_messages|requests_lag_messages)(?:\{.*\})? (\S+)$/;
const moves = /^tell_it_once_(?:relayed_commits_total|projection_messages_total)/;

/** Resolves when nothing waits anywhere, and nothing has moved between two looks: all that was told is in the records. */
export async function caughtUp({ ask }: Area): Promise<void> {
  let before: string | undefined;
  await untilTrue(async () => {
    const lines = (await ask.open('/metrics')).text.split('\n');
    const waiting = lines.flatMap((line) => waits.exec(line)?.[1] ?? []);
    if (waiting.length === 0) throw new Error(`${ask.url}/metrics does not say what waits`);
    const isWaiting = waiting.some((count) => Number(count) !== 0);
    const now = lines.filter((line) => moves.test(line)).join('\n');
    const isStill = !isWaiting && now === before;
    before = isWaiting ? undefined : now;
    return isStill;
  });
}
