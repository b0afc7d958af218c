import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, freshName } from '@lib/testing';
import { newSecrets } from '../../apps/all-in-one/src/data-directory';
import { startProcesses } from '../../scripts/distributed/processes';
import { Clients } from '../journeys/client';
import type { AreaAnswer, AreaQuestion } from './area';
import { benchIdKey } from './commits';
import type { Servers } from './distributed';
import { type Agency, agencies } from './events';
import { startParty } from './parties';
import type { Seen } from './tellings';

/** An area whose facts go over Kafka, and when the write of each child's document became durable. */
export interface AreaOnKafka {
  readonly port: number;
  readonly tokens: Readonly<Record<Agency, string>>;
  readonly idKey: string;
  look(): Promise<Seen>;
  stop(): Promise<void>;
}

/** One process with its stores in SQLite: the way over Kafka, and no store but ours. */
export async function startTogether({ brokers }: Servers): Promise<AreaOnKafka> {
  const area = startParty<AreaQuestion, AreaAnswer>('area.ts');
  const kafka = { brokers, prefix: `${freshName()}.` };
  const { port, tokens, idKey } = await area.ask({ what: 'start', relay: true, kafka });
  const look = async () => (await area.ask({ what: 'seen' })).seen;
  return { port, tokens, idKey, look, stop: () => area.stop() };
}

/** Every service a process of its own, told through the one origin. */
export async function startApart({ brokers, mongo }: Servers): Promise<AreaOnKafka> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-seen-'));
  const seen = join(folder, 'seen');
  const name = freshName();
  const area = await startProcesses({
    brokers,
    mongoUrl: mongo,
    database: name,
    prefix: `${name}.`,
    port: await freePort(),
    secrets: { ...(await newSecrets()), idKey: benchIdKey },
    environment: { NODE_OPTIONS: `--require ${join(__dirname, 'seen.preload.js')}`, BENCH_SEEN: seen },
  });
  return {
    port: Number(new URL(area.url).port),
    tokens: await tokensOf(area.url),
    idKey: benchIdKey,
    look: async () => seenIn(seen),
    async stop() {
      await area.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** As the projection's process noted it. */
function seenIn(file: string): Seen {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  // The last is empty, or not yet written to its end.
  return lines.slice(0, -1).map((line) => {
    const [id, at] = line.split(' ');
    return [id!, Number(at)];
  });
}

async function tokensOf(url: string): Promise<Record<Agency, string>> {
  const clients = new Clients(url);
  const tokens = {} as Record<Agency, string>;
  for (const agency of agencies) tokens[agency] = await clients.tokenOf(`system:${agency}`);
  return tokens;
}
