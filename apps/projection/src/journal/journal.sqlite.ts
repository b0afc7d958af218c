import { openDurableFile, type WayIn } from '@lib/event-log';
import type Database from 'libsql';
import { aboutPrefix } from './about';
import type { Journal, JournalRow, ToldRow } from './journal.port';
import { lookAlikesSchema, sqliteLookAlikes } from './look-alikes.sqlite';

const rowTables = `
  CREATE TABLE IF NOT EXISTS journal (
    position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, source_record TEXT NOT NULL,
    occurred_on TEXT NOT NULL, recorded_at TEXT NOT NULL, keys TEXT NOT NULL, event TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS journal_source_record ON journal (source_record);
  CREATE INDEX IF NOT EXISTS journal_recorded_at ON journal (recorded_at, id);
  CREATE TABLE IF NOT EXISTS journal_keys (
    key TEXT NOT NULL, source_record TEXT NOT NULL, PRIMARY KEY (key, source_record)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS journal_keys_source_record ON journal_keys (source_record, key);
`;
export const journalTables = rowTables + lookAlikesSchema;

interface Row {
  readonly id: string;
  readonly source_record: string;
  readonly occurred_on: string;
  readonly recorded_at: string;
  readonly keys: string;
  readonly event: string;
}

const asJournalRow = (row: Row): JournalRow => ({
  id: row.id,
  sourceRecord: row.source_record,
  occurredOn: row.occurred_on,
  recordedAt: row.recorded_at,
  keys: row.keys === '' ? [] : row.keys.split(' '),
  event: row.event,
});

/** In a file of its own, which may be `:memory:`. */
export function openSqliteJournal(file: string): Journal {
  const durable = openDurableFile(file, journalTables);
  return { ...journalIn(durable), close: durable.close };
}

/** In a file that has its tables, and is closed by whoever opened it. */
export function journalIn(durable: WayIn): Omit<Journal, 'close'> {
  const { db } = durable;
  const insertRow = db.prepare(
    `INSERT INTO journal (id, source_record, occurred_on, recorded_at, keys, event)
     VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  );
  const insertKey = db.prepare('INSERT INTO journal_keys (key, source_record) VALUES (?, ?) ON CONFLICT DO NOTHING');
  // What is said of a fact may come before it or after it: whichever comes second ties the two.
  const tieToWhatIsSaidOfIt = db.prepare(
    `INSERT INTO journal_keys (key, source_record) SELECT key, ? FROM journal_keys WHERE key = '${aboutPrefix}' || ? LIMIT 1
     ON CONFLICT DO NOTHING`,
  );
  const tieToWhatItIsAbout = db.prepare(
    `INSERT INTO journal_keys (key, source_record) SELECT ?, source_record FROM journal WHERE id = ?
     ON CONFLICT DO NOTHING`,
  );
  // Many at once, as JSON: crossing into SQLite costs more than finding a row.
  const bySourceRecords = db.prepare(
    `SELECT journal.id, source_record, occurred_on, recorded_at, keys, event
     FROM json_each(?) AS wanted CROSS JOIN journal ON source_record = wanted.value`,
  );
  const byIds = db.prepare(
    `SELECT journal.id, source_record, occurred_on, recorded_at, keys, event
     FROM json_each(?) AS wanted CROSS JOIN journal ON journal.id = wanted.value`,
  );
  const keysBySourceRecords = db.prepare(
    `SELECT json_group_array(DISTINCT journal_keys.key) AS found
     FROM json_each(?) AS wanted CROSS JOIN journal_keys ON source_record = wanted.value`,
  );
  const sourceRecordsByKeys = db.prepare(
    `SELECT json_group_array(DISTINCT source_record) AS found
     FROM json_each(?) AS wanted CROSS JOIN journal_keys ON journal_keys.key = wanted.value`,
  );
  const find = (statement: Database.Statement, wanted: readonly string[]): Promise<string[]> =>
    durable.read(() => JSON.parse((statement.get(JSON.stringify(wanted)) as { found: string }).found));
  const page = db.prepare(
    'SELECT DISTINCT source_record FROM journal WHERE source_record > ? ORDER BY source_record LIMIT ?',
  );
  const newest = db.prepare(
    `SELECT id, source_record AS sourceRecord, recorded_at AS recordedAt, json_extract(event, '$.type') AS type
     FROM journal WHERE recorded_at > ? AND (recorded_at, id) < (?, ?) ORDER BY recorded_at DESC, id DESC LIMIT ?`,
  );
  const total = db.prepare('SELECT count(*) AS count FROM journal');

  return {
    ...sqliteLookAlikes(durable),
    insert: (rows) =>
      durable.write(() => {
        for (const { id, sourceRecord, occurredOn, recordedAt, keys, event } of rows) {
          const { changes } = insertRow.run([id, sourceRecord, occurredOn, recordedAt, keys.join(' '), event]);
          if (changes === 0) continue;
          for (const key of keys) {
            insertKey.run(key, sourceRecord);
            if (key.startsWith(aboutPrefix)) tieToWhatItIsAbout.run(key, key.slice(aboutPrefix.length));
          }
          tieToWhatIsSaidOfIt.run(sourceRecord, id);
        }
      }),
    rowsOf: (sourceRecords) =>
      durable.read(() => (bySourceRecords.all(JSON.stringify(sourceRecords)) as Row[]).map(asJournalRow)),
    rowsWithIds: (ids) => durable.read(() => (byIds.all(JSON.stringify(ids)) as Row[]).map(asJournalRow)),
    keysOf: (sourceRecords) => find(keysBySourceRecords, sourceRecords),
    sourceRecordsWith: (keys) => find(sourceRecordsByKeys, keys),
    sourceRecords: async (after, limit) =>
      (page.all(after ?? '', limit) as { source_record: string }[]).map(({ source_record }) => source_record),
    toldSince: async (since, before, limit) =>
      newest.all(since, before?.recordedAt ?? '~', before?.id ?? '', limit) as ToldRow[],
    count: async () => (total.get() as { count: number }).count,
    causally: (work) => work(),
  };
}
