import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDurableFile } from './durable-file.sqlite';
import { eventLogContract } from './event-log.contract';
import type { EventLog } from './event-log.port';
import { openSqliteEventLog } from './event-log.sqlite';

describe('the SQLite event log', () => {
  const folder = mkdtempSync(join(tmpdir(), 'event-log-'));
  let file: string;
  let count = 0;
  afterAll(() => rmSync(folder, { recursive: true }));

  eventLogContract(
    async () => {
      file = join(folder, `${++count}.db`);
      return openSqliteEventLog(file);
    },
    async (log) => {
      await log.close();
      return openSqliteEventLog(file);
    },
  );

  const offsetsIn = async (log: EventLog, topic: string, after = '0') =>
    (await log.read(topic, after, 10)).map(({ offset }) => offset);
  const message = { key: 'k', value: 'v' };

  it('counts in the changes of a layer those changes alone: a place in them tells nothing of what others were told', async () => {
    const log = openSqliteEventLog(':memory:');
    for (const topic of [
      'health.events',
      'projection.changes',
      'projection.changes.looked-after',
      'projection.changes',
    ])
      await log.publish(topic, [message]);
    expect(await offsetsIn(log, 'projection.changes')).toEqual(['1', '2']);
    expect(await offsetsIn(log, 'projection.changes.looked-after')).toEqual(['1']);
    await log.close();
  });

  it('goes on from the places that a file of before had given', async () => {
    const before = join(folder, 'before.db');
    const older = openDurableFile(
      before,
      `CREATE TABLE messages (
         position INTEGER PRIMARY KEY AUTOINCREMENT, topic TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
         published_at TEXT NOT NULL
       );
       INSERT INTO messages VALUES (4, 'projection.changes', 'k', 'v', ''), (9, 'projection.changes', 'k', 'v', '');`,
    );
    await older.close();
    for (const expected of [
      ['9', '10'],
      ['9', '10', '11'],
    ]) {
      const log = openSqliteEventLog(before);
      await log.publish('projection.changes', [message]);
      expect(await offsetsIn(log, 'projection.changes', '4')).toEqual(expected);
      await log.close();
    }
  });
});
