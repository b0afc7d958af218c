import type { WayIn } from '@lib/event-log';
import { largestBlock } from '@lib/linkage';
import { alikeKey, everybody, type KeptTelling, type LookAlikes } from './look-alikes.port';

export const lookAlikesSchema = `
  CREATE TABLE IF NOT EXISTS journal_tellings (
    source_record TEXT NOT NULL, telling TEXT NOT NULL, searched_by TEXT, PRIMARY KEY (source_record, telling)
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS journal_blocks (
    key TEXT NOT NULL, source_record TEXT NOT NULL, PRIMARY KEY (key, source_record)
  ) WITHOUT ROWID;
`;

/** In the journal's own file. */
export function sqliteLookAlikes(durable: WayIn): LookAlikes {
  const { db } = durable;
  const insertTelling = db.prepare(
    'INSERT INTO journal_tellings (source_record, telling) VALUES (?, ?) ON CONFLICT DO NOTHING',
  );
  const insertBlocks = db.prepare(
    'INSERT INTO journal_blocks (key, source_record) SELECT value, ? FROM json_each(?) WHERE true ON CONFLICT DO NOTHING',
  );
  const tellings = db.prepare(
    `SELECT source_record AS sourceRecord, telling, searched_by AS searchedBy
     FROM json_each(?) AS wanted CROSS JOIN journal_tellings ON source_record = wanted.value`,
  );
  const byBlocks = db.prepare(
    `SELECT json_group_array(DISTINCT source_record) AS found
     FROM json_each(?) AS wanted CROSS JOIN journal_blocks ON journal_blocks.key = wanted.value
     WHERE (SELECT count(*) FROM (SELECT 1 FROM journal_blocks AS each WHERE each.key = wanted.value LIMIT ${largestBlock})) < ${largestBlock}`,
  );
  const insertKey = db.prepare('INSERT INTO journal_keys (key, source_record) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const mark = db.prepare('UPDATE journal_tellings SET searched_by = ? WHERE source_record = ? AND telling = ?');
  const isUnder = db.prepare('SELECT 1 FROM journal_blocks WHERE key = ? AND source_record = ?');

  return {
    enter: (entered) =>
      durable.write(() => {
        for (const { sourceRecord, telling, keys } of entered) {
          insertBlocks.run(sourceRecord, JSON.stringify(keys));
          insertTelling.run(sourceRecord, telling);
        }
      }),
    tellingsOf: (sourceRecords) =>
      durable.read(() =>
        (tellings.all(JSON.stringify(sourceRecords)) as (KeptTelling & { searchedBy: string | null })[]).map(
          ({ searchedBy, ...told }) => (searchedBy === null ? told : { ...told, searchedBy }),
        ),
      ),
    sourceRecordsUnder: (keys) =>
      durable.read(() => JSON.parse((byBlocks.get(JSON.stringify(keys)) as { found: string }).found)),
    pair: (pairs) =>
      durable.write(() => {
        for (const both of pairs) for (const sourceRecord of both) insertKey.run(alikeKey(both), sourceRecord);
      }),
    markSearched: (searched, by) =>
      durable.write(() => {
        for (const { sourceRecord, telling } of searched) mark.run(by, sourceRecord, telling);
      }),
    markAllSearched: (by) => durable.write(() => void insertBlocks.run(by, JSON.stringify([everybody]))),
    isAllSearched: (by) => durable.read(() => isUnder.get(everybody, by) !== undefined),
  };
}
