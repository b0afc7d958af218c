import fs, { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';

const schema = 'CREATE TABLE IF NOT EXISTS said (word TEXT PRIMARY KEY)';

/** What the disk holds for sure: the file and its log as they stood when the last flush that has ended began. */
let onDisk: string | undefined;
let endFlush: (() => void) | undefined;

jest.spyOn(fs, 'fdatasync').mockImplementation((_, callback) => {
  const copy = join(folder, `power-${++copies}`);
  copyFileSync(file, copy);
  copyFileSync(`${file}-wal`, `${copy}-wal`);
  endFlush = () => {
    onDisk = copy;
    callback(null);
  };
});

const folder = mkdtempSync(join(tmpdir(), 'durable-file-'));
const file = join(folder, 'words.db');
let copies = 0;
// Loaded only now: it takes `fdatasync` as it finds it.
const { openDurableFile } = require('./durable-file.sqlite') as typeof import('./durable-file.sqlite');

const flushes = async () => {
  endFlush?.();
  endFlush = undefined;
  await new Promise(setImmediate);
};

/** What a machine finds that lost its power now. */
function wordsAfterPowerFailure(): string[] {
  if (!onDisk) return [];
  const db = new Database(onDisk);
  const words = db.prepare('SELECT word FROM said ORDER BY word').all() as { word: string }[];
  db.close();
  return words.map(({ word }) => word);
}

describe('a durable file', () => {
  const durable = openDurableFile(file, schema);
  const insert = durable.db.prepare('INSERT INTO said VALUES (?)');
  const count = durable.db.prepare('SELECT count(*) AS count FROM said');
  const acknowledged: string[] = [];
  const say = (word: string) => durable.write(() => insert.run(word)).then(() => acknowledged.push(word));
  afterAll(async () => {
    const closed = durable.close();
    await flushes();
    await closed;
    rmSync(folder, { recursive: true });
  });

  it('acknowledges nothing that a power failure would take away', async () => {
    void say('one');
    void say('two');
    expect(acknowledged).toEqual([]);
    while (acknowledged.length < 2) {
      await flushes();
      expect(wordsAfterPowerFailure()).toEqual(expect.arrayContaining(acknowledged));
    }
  });

  it('tells nobody what is not on disk yet', async () => {
    void say('three');
    let told: number | undefined;
    void durable
      .read(() => (count.get() as { count: number }).count)
      .then((found) => {
        told = found;
      });
    await new Promise(setImmediate);
    expect(told).toBeUndefined();
    await flushes();
    expect([told, wordsAfterPowerFailure()]).toEqual([3, ['one', 'three', 'two']]);
  });

  it('has on disk what was noted whenever it has what was written after it', async () => {
    durable.note(() => insert.run('four'));
    const written = say('five');
    await flushes();
    await written;
    expect(wordsAfterPowerFailure()).toEqual(['five', 'four', 'one', 'three', 'two']);
  });

  it('keeps nothing of a transaction that failed', async () => {
    await expect(
      durable.write(() => {
        insert.run('six');
        insert.run('five');
      }),
    ).rejects.toThrow(/UNIQUE/);
    expect(count.get()).toMatchObject({ count: 5 });
  });
});
