import type { AreaAnswer, AreaQuestion } from './area';
import { type Effort, type Measure, measure, type Pair } from './measure';
import { askAnew, startParty } from './parties';
import type { RawAnswer, RawQuestion } from './raw.sqlite';
import { tellingTo, whenSeen } from './tellings';
import { quantile } from './time';

const idlePerSecond = 20;

/** What the whole path sustains, and how long a fact takes from being sent to standing in the child's document. */
export async function measureVisible({ pairs, part, rate: asked }: Effort): Promise<Measure[]> {
  const through: Pair[] = [];
  const beside: Pair[] = [];
  const processor: Pair[] = [];
  const latencies: Record<'half' | 'idle', Record<'p50' | 'p99', Pair[]>> = {
    half: { p50: [], p99: [] },
    idle: { p50: [], p99: [] },
  };
  for (let pair = 0; pair < pairs; pair++) {
    const area = startParty<AreaQuestion, AreaAnswer>('area.ts');
    const { port, tokens, idKey } = await area.ask({ what: 'start', relay: true });
    const telling = tellingTo(port, tokens);
    const tell = async (...options: Parameters<typeof telling>) => {
      const told = await telling(...options);
      const seen = await whenSeen(told, idKey, async () => (await area.ask({ what: 'seen' })).seen);
      return { told, seen };
    };
    await tell(3 * part, 16);
    const size = 1_100;
    const raw = await askAnew<RawQuestion, RawAnswer>('raw.sqlite.ts', { what: 'inserts', seconds: 2 * part, size });
    const before = (await area.ask({ what: 'seen' })).processor;
    const { told, seen } = await tell(5 * part, 16);
    const taken = (await area.ask({ what: 'seen' })).processor - before;
    processor.push({ ours: taken / told.length / 1000, raw: 1000 / raw.perSecond });
    const sustained = (told.length * 1000) / (seen.reduce((last, at) => Math.max(last, at), 0) - told[0]!.at);
    through.push({ ours: sustained, raw: raw.perSecond });
    beside.push({ ours: told.length / (5 * part), raw: raw.perSecond });

    for (const [load, rate, seconds] of [
      ['half', asked ?? sustained / 2, 8 * part],
      ['idle', idlePerSecond, 15 * part],
    ] as const) {
      const raw = await askAnew<RawQuestion, RawAnswer>('raw.sqlite.ts', { what: 'four-steps', rate, seconds, size });
      const { told, seen } = await tell(seconds, 64, rate);
      const ours = seen.map((at, index) => at - told[index]!.at);
      for (const [name, at] of [
        ['p50', 0.5],
        ['p99', 0.99],
      ] as const) {
        latencies[load][name].push({ ours: quantile(ours, at), raw: quantile(raw.latencies, at) });
      }
    }
    await area.stop();
  }
  const { half, idle } = latencies;
  const load = asked ? `${asked} facts/s` : 'half load';
  return [
    measure('the whole path sustained, 16 connections', 'facts/s', through),
    measure('of that, processor time of the server for a fact', 'ms', processor),
    measure('accepted beside a projection that is busy, 16 connections', 'facts/s', beside),
    measure(`told to visible at ${load}, p50`, 'ms', half.p50, '≤ 5 ms'),
    measure(`told to visible at ${load}, p99`, 'ms', half.p99, '≤ 50 ms'),
    measure(`told to visible at ${idlePerSecond} facts/s, p50`, 'ms', idle.p50),
    measure(`told to visible at ${idlePerSecond} facts/s, p99`, 'ms', idle.p99, '≤ 20 ms'),
  ];
}
