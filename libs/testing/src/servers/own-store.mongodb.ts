import { spawn } from 'node:child_process';
import { startMongo } from './mongo';
import type { Server } from './server';

/** How the operator's own store is found, started and killed: commands are run by a shell. */
export const ofOwnStore = ['STORE_URL', 'STORE_START', 'STORE_KILL', 'STORE_RESTART', 'STORE_STOP'] as const;
type OwnStore = Readonly<Partial<Record<(typeof ofOwnStore)[number], string>>>;

const waits = 120_000;
const pauseMilliseconds = 200;
const answersWithin = 1_000;

/** The operator's own where {@link ofOwnStore} is set, else a stand-in on this machine that goes when it is stopped. */
export const startStoreToKill = (environment: OwnStore = process.env): Promise<Server> =>
  environment.STORE_URL === undefined ? startMongo() : startOwnStore(environment);

/**
 * A store that is started and killed as its operator says. A command may end when it has done its work or go on for as long as the store runs;
 * the store is there when it answers, and gone when it does not. What is in it stays when it is stopped.
 */
async function startOwnStore(own: OwnStore): Promise<Server> {
  const {
    STORE_URL: url,
    STORE_START: starts,
    STORE_KILL: kills,
    STORE_RESTART: again = starts,
    STORE_STOP: stops,
  } = own;
  if (!url) throw new Error('STORE_URL is empty: it is where the store is found');
  if (starts && !(await answers(url))) await runUntil('STORE_START', starts, () => answers(url));
  const version = await versionAt(url);
  if (version === undefined)
    throw new Error('The store of STORE_URL does not answer, and no STORE_START says how it is started');
  return {
    name: `the store of STORE_URL, which calls itself MongoDB ${version}`,
    url,
    async kill() {
      if (!kills) throw new Error('STORE_KILL does not say how the store is killed');
      await runUntil('STORE_KILL', kills, async () => !(await answers(url)));
    },
    async start() {
      if (await answers(url)) return;
      if (!again) throw new Error('Neither STORE_RESTART nor STORE_START says how the store is started again');
      await runUntil('STORE_RESTART', again, () => answers(url));
    },
    async stop() {
      if (stops) await runUntil('STORE_STOP', stops, async () => !(await answers(url)));
    },
  };
}

/** Runs a command until what it is for is so. */
async function runUntil(name: string, command: string, isSo: () => Promise<boolean>): Promise<void> {
  const child = spawn(command, { shell: true, detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  let failed: string | undefined;
  child.stderr.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-2_000);
  });
  child.once('error', ({ message }) => {
    failed = message;
  });
  child.once('exit', (code, signal) => {
    if (code !== 0) failed = `it ended with ${code ?? signal}`;
  });
  for (const each of [child, child.stderr] as { unref?: () => void }[]) each.unref?.();
  for (const giveUpAt = performance.now() + waits; ; ) {
    if (await isSo()) return;
    if (failed !== undefined) throw new Error(`${name} did not do what it is for: ${failed}\n${said}`);
    if (performance.now() > giveUpAt) throw new Error(`${name} did not do what it is for within two minutes\n${said}`);
    await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
  }
}

const answers = async (url: string): Promise<boolean> => (await versionAt(url)) !== undefined;

/** What the server calls its version; undefined where none answers that may be written to. */
async function versionAt(url: string): Promise<string | undefined> {
  const { MongoClient } = await import('mongodb');
  const options = {
    serverSelectionTimeoutMS: answersWithin,
    connectTimeoutMS: answersWithin,
    socketTimeoutMS: answersWithin,
  };
  const client = new MongoClient(url, options);
  try {
    await client.connect();
    return ((await client.db('admin').command({ buildInfo: 1 })) as { readonly version: string }).version;
  } catch {
    return undefined;
  } finally {
    await client.close();
  }
}
