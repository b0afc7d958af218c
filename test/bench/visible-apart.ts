import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, freshName } from '@lib/testing';
import { newSecrets } from '../../apps/all-in-one/src/data-directory';
import { startProcesses } from '../../scripts/distributed/processes';
import { Clients } from '../journeys/client';
import { benchIdKey } from './commits';
import type { Servers } from './distributed';
import { type Agency, agencies, saidOf } from './events';
import { type Effort, type Measure, measure, type Pair } from './measure';
import { rawKafka } from './raw.kafka';
import { tellingTo, whenSeen } from './tellings';
import { quantile } from './time';

/** When the write of each child's document became durable, as the projection's process noted it. */
function seenIn(file: string): [sourceRecord: string, at: number][] {
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

/** The same arrivals through the broker alone. */
async function rawTrips(raw: ReturnType<typeof rawKafka>, rate: number, seconds: number) {
  const trips = await raw.roundTrips(JSON.stringify(saidOf('education', 1)), rate, seconds);
  return { trips, perSecond: trips.length / seconds };
}

/** What processes on Kafka sustain, and how long a fact takes from being sent to standing in the child's document. */
export async function measureVisibleApart({ brokers, mongo }: Servers, { pairs, part }: Effort): Promise<Measure[]> {
  const through: Pair[] = [];
  const latencies: Record<'p50' | 'p99', Pair[]> = { p50: [], p99: [] };
  for (let pair = 0; pair < pairs; pair++) {
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
    const raw = rawKafka(brokers, `bench-${process.pid}-${pair}-raw`);
    try {
      const tokens = await tokensOf(area.url);
      const port = Number(new URL(area.url).port);
      const telling = tellingTo(port, tokens);
      const tell = async (...options: Parameters<typeof telling>) => {
        const told = await telling(...options);
        return { told, at: await whenSeen(told, benchIdKey, () => seenIn(seen)) };
      };
      await tell(5 * part, 16);
      const { told, at } = await tell(8 * part, 16);
      const sustained = (told.length * 1000) / (Math.max(...at) - told[0]!.at);
      const alone = await rawTrips(raw, sustained / 2, 8 * part);
      const half = await tell(15 * part, 64, sustained / 2);
      const ours = half.at.map((moment, index) => moment - half.told[index]!.at);
      through.push({ ours: sustained, raw: alone.perSecond });
      latencies.p50.push({ ours: quantile(ours, 0.5), raw: quantile(alone.trips, 0.5) });
      latencies.p99.push({ ours: quantile(ours, 0.99), raw: quantile(alone.trips, 0.99) });
    } finally {
      await area.stop();
      await raw.close();
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return [
    measure('the whole way sustained, 16 connections, on the MongoDB named above', 'facts/s', through),
    measure('told to visible at half load, p50', 'ms', latencies.p50),
    measure('told to visible at half load, p99', 'ms', latencies.p99, '≤ 150 ms'),
  ];
}
