import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, freshName } from '@lib/testing';
import { newIssuerKey } from '../../apps/issuer/src/issuer';
import { startProcesses } from '../../scripts/distributed/processes';
import { Clients } from '../journeys/client';
import { built, type Kernel } from './built';
import { benchIdKey } from './commits';
import type { Servers } from './distributed';
import { type Agency, agencies, saidOf } from './events';
import { type Effort, type Measure, measure, type Pair } from './measure';
import { askAnew } from './parties';
import { rawKafka } from './raw.kafka';
import type { Tally, Telling, ToldFact } from './teller';
import { milliseconds, quantile, sleep } from './time';

const { sourceRecordId } = built<Kernel>('libs/kernel/src');

/** When the write of each child's document became durable first, as the projection's process noted it. */
class Seen {
  readonly folder = mkdtempSync(join(tmpdir(), 'bench-seen-'));
  readonly file = join(this.folder, 'seen');

  /** Waits for the last. */
  async of(told: readonly ToldFact[], idKey: string): Promise<number[]> {
    const ids = told.map(({ agency, source, subject }) => sourceRecordId(idKey, agency, source, subject));
    for (const giveUp = milliseconds() + 120_000; ; await sleep(100)) {
      const at = this.read();
      if (ids.every((id) => at.has(id))) return ids.map((id) => at.get(id)!);
      if (milliseconds() > giveUp) throw new Error('What was told was not seen within two minutes');
    }
  }

  private read(): Map<string, number> {
    const at = new Map<string, number>();
    if (!existsSync(this.file)) return at;
    for (const line of readFileSync(this.file, 'utf8').split('\n')) {
      const [id, moment] = line.split(' ');
      if (id && moment && !at.has(id)) at.set(id, Number(moment));
    }
    return at;
  }
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
    const seen = new Seen();
    const name = freshName();
    const area = await startProcesses({
      brokers,
      mongoUrl: mongo,
      database: name,
      prefix: `${name}.`,
      port: await freePort(),
      secrets: {
        idKey: benchIdKey,
        issuerKey: await newIssuerKey(),
        sessionKey: randomBytes(32).toString('base64url'),
      },
      environment: { NODE_OPTIONS: `--require ${join(__dirname, 'seen.preload.js')}`, BENCH_SEEN: seen.file },
    });
    const raw = rawKafka(brokers, `bench-${process.pid}-${pair}-raw`);
    try {
      const tokens = await tokensOf(area.url);
      const port = Number(new URL(area.url).port);
      let from = 0;
      const tell = async (seconds: number, connections: number, rate?: number) => {
        const options: Telling = { port, tokens, connections, seconds, from, agencies: 'all', ...(rate && { rate }) };
        const tally = await askAnew<Telling, Tally>('teller.ts', options);
        if (tally.refused > 0) throw new Error(`${tally.refused} facts were refused`);
        from = tally.next;
        return { told: tally.told, at: await seen.of(tally.told, benchIdKey) };
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
      rmSync(seen.folder, { recursive: true, force: true });
    }
  }
  return [
    measure('the whole way sustained, 16 connections, on the MongoDB named above', 'facts/s', through),
    measure('told to visible at half load, p50', 'ms', latencies.p50),
    measure('told to visible at half load, p99', 'ms', latencies.p99, '≤ 150 ms'),
  ];
}
