import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FoldedAnswer, FoldedQuestion } from './folded';
import { type Effort, type Measure, measure, type Pair } from './measure';
import { askAnew, startParty } from './parties';
import type { PublishedAnswer, PublishedQuestion } from './published';
import type { RelayedAnswer, RelayedQuestion } from './relayed';
import { milliseconds, sleep } from './time';

export interface Servers {
  readonly brokers: string;
  readonly mongo: string;
}

/** A service's outbox to Kafka, against reading, producing and marking one after the other with nothing around them. */
export async function measureRelay({ brokers }: Servers, { pairs, part }: Effort): Promise<Measure[]> {
  const found: (RelayedAnswer & Pair)[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const commits = Math.max(500, Math.round(10_000 * part));
    const answer = await askAnew<RelayedQuestion, RelayedAnswer>('relayed.ts', { brokers, commits });
    const { relayPerSecond, readPerSecond, producePerSecond, markPerSecond } = answer;
    const raw = 1 / (1 / readPerSecond + 1 / producePerSecond + 1 / markPerSecond);
    found.push({ ...answer, ours: relayPerSecond, raw });
  }
  const step = (name: string, of: (answer: RelayedAnswer) => number) =>
    measure(
      `of the relay, ${name} alone`,
      'commits/s',
      found.map((each) => ({ ours: each.ours, raw: of(each) })),
    );
  return [
    measure('relayed from a SQLite outbox to Kafka', 'commits/s', found, '≥ 0.5'),
    step('reading', ({ readPerSecond }) => readPerSecond),
    step('producing', ({ producePerSecond }) => producePerSecond),
    step('marking', ({ markPerSecond }) => markPerSecond),
  ];
}

/** The log read, taken in and folded by so many copies, against kafkajs that only reads it. */
export async function measureFolded({ brokers, mongo }: Servers, { pairs, part }: Effort): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const { name, copies, children, isSqlite } of [
    { name: 'taken in and folded into SQLite, 1 copy', copies: 1, children: 4_000, isSqlite: true },
    { name: 'into the MongoDB named above, 1 copy', copies: 1, children: 400, isSqlite: false },
    { name: 'into the MongoDB named above, 2 copies', copies: 2, children: 400, isSqlite: false },
  ]) {
    const found: Pair[] = [];
    for (let pair = 0; pair < pairs; pair++) {
      const run = `bench-${process.pid}-${measures.length}-${pair}`;
      const folder = mkdtempSync(join(tmpdir(), 'bench-folded-'));
      const published = await askAnew<PublishedQuestion, PublishedAnswer>('published.ts', {
        brokers,
        prefix: `${run}-`,
        children: Math.max(50, Math.round(children * part)),
      });
      const into = isSqlite ? { folder } : { mongo, database: run };
      const ours = await foldedPerSecond({ what: 'start', brokers, prefix: `${run}-`, into }, copies, published.events);
      rmSync(folder, { recursive: true, force: true });
      found.push({ ours, raw: published.consumePerSecond });
    }
    measures.push(measure(name, 'events/s', found));
  }
  return measures;
}

async function foldedPerSecond(start: FoldedQuestion, copies: number, events: number): Promise<number> {
  const parties = Array.from({ length: copies }, () => startParty<FoldedQuestion, FoldedAnswer>('folded.ts'));
  try {
    await Promise.all(parties.map((party) => party.ask(start)));
    for (const giveUp = milliseconds() + 300_000; ; await sleep(100)) {
      const answers = await Promise.all(parties.map((party) => party.ask({ what: 'handled' })));
      const handled = answers.reduce((sum, answer) => sum + answer.handled, 0);
      if (handled >= events) {
        const first = Math.min(...answers.flatMap((answer) => answer.first ?? []));
        const last = Math.max(...answers.flatMap((answer) => answer.last ?? []));
        return (events * 1000) / (last - first);
      }
      if (milliseconds() > giveUp) throw new Error(`${handled} of ${events} were handled in five minutes`);
    }
  } finally {
    await Promise.all(parties.map((party) => party.stop()));
  }
}
