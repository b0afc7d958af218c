import type { Worklist } from '../../apps/projection/src/views/worklist/read-worklist.handler';
import { Clients } from '../journeys/client';
import type { AreaAnswer, AreaQuestion } from './area';
import { type Effort, type Measure, measure, type Pair } from './measure';
import { startParty } from './parties';
import { tellingTo, whenSeen } from './tellings';
import { milliseconds, quantile } from './time';

/** People who read at once. */
const readers = 4;

/** What people ask for, while an import of many children is told and made into records, beside the same at rest. */
export async function measureQueries({ pairs, part }: Effort): Promise<Measure[]> {
  const p50: Pair[] = [];
  const p99: Pair[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const area = startParty<AreaQuestion, AreaAnswer>('area.ts');
    const { port, tokens, idKey } = await area.ask({ what: 'start', relay: true });
    const url = `http://127.0.0.1:${port}`;
    const tell = tellingTo(port, tokens);
    const seen = async (told: Awaited<ReturnType<typeof tell>>) =>
      whenSeen(told, idKey, async () => (await area.ask({ what: 'seen' })).seen);
    const known = await tell(5 * part, 16);
    await seen(known);
    const ask = await askingOf(url);
    await ask(2 * part);
    const atRest = await ask(5 * part);
    const [told, besides] = await Promise.all([tell(8 * part, 16), ask(8 * part)]);
    await seen(told);
    p50.push({ ours: quantile(besides, 0.5), raw: quantile(atRest, 0.5) });
    p99.push({ ours: quantile(besides, 0.99), raw: quantile(atRest, 0.99) });
    await area.stop();
  }
  return [
    measure('a query beside a full import, p50; raw: at rest', 'ms', p50),
    measure('a query beside a full import, p99; raw: at rest', 'ms', p99, '≤ 2'),
  ];
}

/** Reads by turns what a coordinator opens, for so many seconds: how long each answer took, in milliseconds. */
async function askingOf(url: string): Promise<(seconds: number) => Promise<number[]>> {
  const officer = await new Clients(url).as('sen-case-officer');
  async function read<T>(path: string): Promise<T> {
    const { status, text, body } = await officer.ask<T>(path);
    if (status !== 200) throw new Error(`${path} answered ${status}: ${text}`);
    return body;
  }
  const { groups } = await read<Worklist>('/v1/worklist');
  const children = [...new Set(groups.flatMap(({ rows }) => rows.map(({ child }) => child.id)))];
  if (children.length === 0) throw new Error('Nobody is on the worklist to be read');
  const paths = ['/v1/worklist', ...children.flatMap((id) => [`/v1/children/${id}`, `/v1/children/${id}/clocks`])];
  return async (seconds) => {
    const until = milliseconds() + seconds * 1000;
    const took: number[] = [];
    await Promise.all(
      Array.from({ length: readers }, async (_, reader) => {
        for (let turn = reader; milliseconds() < until; turn += readers) {
          const begun = milliseconds();
          await read(paths[turn % paths.length]!);
          took.push(milliseconds() - begun);
        }
      }),
    );
    return took;
  };
}
