import type { AreaAnswer, AreaQuestion } from './area';
import { type Effort, type Measure, measure, type Pair } from './measure';
import { askAnew, startParty } from './parties';
import type { RawAnswer, RawQuestion } from './raw.sqlite';
import type { Tally, Telling } from './teller';

const levels = [1, 16, 64] as const;
/** Events of one request, from systems that have gathered them. */
const batch = 100;
const aims: Record<(typeof levels)[number], string | undefined> = { 1: undefined, 16: '≥ 0.9', 64: '≥ 1.2' };

/** Facts accepted a second with the relay stopped, against one-row durable inserts a second. */
export async function measureAccept({ pairs, part }: Effort): Promise<Measure[]> {
  const found = new Map<number, Pair[]>(levels.map((level) => [level, []]));
  const batches: Pair[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const area = startParty<AreaQuestion, AreaAnswer>('area.ts');
    const { port, tokens } = await area.ask({ what: 'start', relay: false });
    let from = 0;
    const tell = async (connections: number, seconds: number, batch?: number): Promise<number> => {
      const options: Telling = {
        port,
        tokens,
        connections,
        seconds,
        from,
        agencies: 'education',
        ...(batch && { batch }),
      };
      const tally = await askAnew<Telling, Tally>('teller.ts', options);
      if (tally.refused > 0) throw new Error(`${tally.refused} facts were refused`);
      from = tally.next;
      return tally.accepted / tally.seconds;
    };
    await tell(16, 3 * part);
    const { commitSize } = await area.ask({ what: 'seen' });
    const inserts: RawQuestion = { what: 'inserts', seconds: 2 * part, size: commitSize };
    const raw = async () => (await askAnew<RawQuestion, RawAnswer>('raw.sqlite.ts', inserts)).perSecond;
    for (const level of levels) found.get(level)!.push({ raw: await raw(), ours: await tell(level, 3 * part) });
    batches.push({ raw: await raw(), ours: await tell(1, 3 * part, batch) });
    await area.stop();
  }
  return [
    ...levels.map((level) =>
      measure(`accepted, ${level} connection${level === 1 ? '' : 's'}`, 'facts/s', found.get(level)!, aims[level]),
    ),
    measure(`accepted, ${batch} events in one request, 1 connection`, 'facts/s', batches),
  ];
}
