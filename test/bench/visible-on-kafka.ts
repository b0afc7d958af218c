import { type AreaOnKafka, startApart, startTogether } from './areas-on-kafka';
import type { Servers } from './distributed';
import { saidOf } from './events';
import { type Effort, type Measure, measure, type Pair } from './measure';
import { type RawKafka, rawKafka } from './raw.kafka';
import { tellingTo, whenSeen } from './tellings';
import { quantile } from './time';

interface Found {
  readonly sustained: Pair;
  readonly p50: Pair;
  readonly p99: Pair;
}

/** The same arrivals through the broker alone, and how many came through a second. */
async function rawTrips(raw: RawKafka, rate: number, seconds: number) {
  const trips = await raw.roundTrips(JSON.stringify(saidOf('education', 1)), rate, seconds);
  return { trips, perSecond: trips.length / seconds };
}

async function measureOne({ port, tokens, idKey, look }: AreaOnKafka, raw: RawKafka, part: number): Promise<Found> {
  const telling = tellingTo(port, tokens);
  const tell = async (...options: Parameters<typeof telling>) => {
    const told = await telling(...options);
    return { told, at: await whenSeen(told, idKey, look) };
  };
  await tell(8 * part, 16);
  const { told, at } = await tell(8 * part, 16);
  const last = at.reduce((latest, moment) => Math.max(latest, moment), 0);
  const sustained = (told.length * 1000) / (last - told[0]!.at);
  const alone = await rawTrips(raw, sustained / 2, 8 * part);
  const half = await tell(15 * part, 64, sustained / 2);
  const ours = half.at.map((moment, index) => moment - half.told[index]!.at);
  const quantiles = (of: number): Pair => ({ ours: quantile(ours, of), raw: quantile(alone.trips, of) });
  return { sustained: { ours: sustained, raw: alone.perSecond }, p50: quantiles(0.5), p99: quantiles(0.99) };
}

/** What an area on Kafka sustains, and how long a fact takes from being sent to standing in the child's document. */
export async function measureVisibleOnKafka(servers: Servers, { pairs, part }: Effort): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const { name, start, aim } of [
    { name: 'one process on SQLite', start: startTogether, aim: '≤ 150 ms' },
    // No speed is claimed on a stand-in.
    { name: 'processes on the MongoDB named above', start: startApart, aim: undefined },
  ]) {
    const found: Found[] = [];
    for (let pair = 0; pair < pairs; pair++) {
      const area = await start(servers);
      const raw = rawKafka(servers.brokers, `bench-${process.pid}-${measures.length}-${pair}-raw`);
      try {
        found.push(await measureOne(area, raw, part));
      } finally {
        await area.stop();
        await raw.close();
      }
    }
    const of = (each: keyof Found) => found.map((one) => one[each]);
    measures.push(
      measure(`${name}: the whole way sustained, 16 connections`, 'facts/s', of('sustained')),
      measure(`${name}: told to visible at half load, p50`, 'ms', of('p50')),
      measure(`${name}: told to visible at half load, p99`, 'ms', of('p99'), aim),
    );
  }
  return measures;
}
