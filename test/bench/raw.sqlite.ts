import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { answering } from './parties';
import { arrivals, milliseconds } from './time';

/** What libsql itself can do on this machine: WAL, synchronous FULL, nothing computed, no index but the key. */
export type RawQuestion =
  | { readonly what: 'inserts'; readonly seconds: number; readonly size: number }
  /** One durable row in each of four files, one after the other, as a fact takes four durable steps to be seen. */
  | { readonly what: 'four-steps'; readonly rate: number; readonly seconds: number; readonly size: number };

export interface RawAnswer {
  readonly perSecond: number;
  /** Milliseconds, one for each arrival. */
  readonly latencies: readonly number[];
}

const folder = mkdtempSync(join(tmpdir(), 'bench-raw-'));

function table(name: string, size: number): () => void {
  const db = new Database(join(folder, name));
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  db.exec('CREATE TABLE rows (position INTEGER PRIMARY KEY, document TEXT NOT NULL)');
  const insert = db.prepare('INSERT INTO rows (document) VALUES (?)');
  const row = 'x'.repeat(size);
  return () => void insert.run(row);
}

function insertFor(insert: () => void, seconds: number): number {
  const begun = milliseconds();
  let count = 0;
  for (; milliseconds() - begun < seconds * 1000; count++) insert();
  return count / ((milliseconds() - begun) / 1000);
}

function inserts(seconds: number, size: number): RawAnswer {
  const insert = table('inserts.db', size);
  insertFor(insert, 0.3);
  return { perSecond: insertFor(insert, seconds), latencies: [] };
}

function fourSteps(rate: number, seconds: number, size: number): RawAnswer {
  const steps = ['store', 'log', 'journal', 'views'].map((name) => table(`${name}.db`, size));
  for (const step of steps) insertFor(step, 0.1);
  const sleeper = new Int32Array(new SharedArrayBuffer(4));
  const begun = milliseconds();
  const latencies = arrivals(rate, seconds, 1).map((due) => {
    const rest = due - (milliseconds() - begun);
    if (rest > 1) Atomics.wait(sleeper, 0, 0, rest - 0.5);
    while (milliseconds() - begun < due);
    for (const step of steps) step();
    return milliseconds() - begun - due;
  });
  return { perSecond: latencies.length / seconds, latencies };
}

answering<RawQuestion, RawAnswer>(
  async (question) =>
    question.what === 'inserts'
      ? inserts(question.seconds, question.size)
      : fourSteps(question.rate, question.seconds, question.size),
  async () => rmSync(folder, { recursive: true, force: true }),
);
