import { openDurableFile } from '@lib/event-log';
import type { Commit } from '@lib/kernel';
import type { CommitPage, EventStore, NewCommit } from './event-store.port';

const schema = `
  CREATE TABLE IF NOT EXISTS commits (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    stream TEXT NOT NULL,
    version INTEGER NOT NULL,
    message_source TEXT NOT NULL,
    message_id TEXT NOT NULL,
    unpublished INTEGER NOT NULL,
    document TEXT NOT NULL
  );
  CREATE UNIQUE INDEX IF NOT EXISTS commits_stream ON commits (stream, version);
  CREATE UNIQUE INDEX IF NOT EXISTS commits_message ON commits (message_source, message_id);
  CREATE INDEX IF NOT EXISTS commits_source ON commits (message_source);
  CREATE INDEX IF NOT EXISTS commits_unpublished ON commits (position) WHERE unpublished = 1;
  CREATE TABLE IF NOT EXISTS commit_tags (tag TEXT NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (tag, position)) WITHOUT ROWID;
`;

interface Waiting {
  readonly commit: NewCommit;
  readonly resolve: (outcome: 'appended' | 'taken') => void;
  readonly reject: (error: unknown) => void;
}

interface Row {
  readonly position: number;
  readonly document: string;
  readonly unpublished: number;
}

/** Commits in one transaction: nobody waits for ever because others keep coming. */
const mostInOne = 128;

const asCommit = (row: Row): Commit => ({ ...JSON.parse(row.document), unpublished: row.unpublished === 1 });

/** A page of the rows that were found, of which one too many was asked for. */
const pageOf = (rows: readonly Row[], limit: number): CommitPage => {
  const page = rows.slice(0, limit);
  return { commits: page.map(asCommit), ...(rows.length > limit && { next: String(page.at(-1)!.position) }) };
};

/**
 * One file, one process. Appends that wait at the same moment share one durable transaction, so that the price of a
 * disk flush is paid once for all of them. `file` may be `:memory:`.
 */
export function openSqliteEventStore(file: string): EventStore {
  const { db, close } = openDurableFile(file);
  db.exec(schema);

  const insert = db.prepare(
    `INSERT INTO commits (stream, version, message_source, message_id, unpublished, document)
     VALUES (?, ?, ?, ?, 1, ?) ON CONFLICT DO NOTHING`,
  );
  const insertTag = db.prepare('INSERT INTO commit_tags (tag, position) VALUES (?, ?)');
  const byStream = db.prepare('SELECT position, document, unpublished FROM commits WHERE stream = ? ORDER BY version');
  const byMessage = db.prepare(
    'SELECT position, document, unpublished FROM commits WHERE message_source = ? AND message_id = ?',
  );
  const byTag = db.prepare(
    `SELECT position, document, unpublished FROM commit_tags JOIN commits USING (position)
     WHERE tag = ? AND position > ? ORDER BY position LIMIT ?`,
  );
  const bySource = db.prepare(
    `SELECT position, document, unpublished FROM commits INDEXED BY commits_source
     WHERE message_source = ? AND position > ? AND json_extract(document, '$.recordedAt') >= ?
     ORDER BY position LIMIT ?`,
  );
  const outbox = db.prepare(
    'SELECT position, document, unpublished FROM commits WHERE unpublished = 1 ORDER BY position LIMIT ?',
  );
  const mark = db.prepare('UPDATE commits SET unpublished = 0 WHERE stream = ? AND version = ?');

  const listeners = new Set<() => void>();
  let waiting: Waiting[] = [];
  let waitedLastTurn = 0;

  const insertOne = ({ stream, version, message, tags, ...rest }: NewCommit): 'appended' | 'taken' => {
    const document = JSON.stringify({ stream, version, message, tags, ...rest });
    const { changes, lastInsertRowid } = insert.run(stream, version, message.source, message.id, document);
    if (changes === 0) return 'taken';
    for (const tag of tags ?? []) insertTag.run(tag, lastInsertRowid);
    return 'appended';
  };

  /** Goes on for as long as each turn of the event loop brings more: requests that are here already need no flush of their own. */
  function gather(): void {
    if (waiting.length > waitedLastTurn && waiting.length < mostInOne) {
      waitedLastTurn = waiting.length;
      setImmediate(gather);
    } else appendWaiting();
  }

  function appendWaiting(): void {
    const batch = waiting;
    waiting = [];
    waitedLastTurn = 0;
    if (batch.length === 0) return;
    try {
      db.exec('BEGIN IMMEDIATE');
      const outcomes = batch.map(({ commit }) => insertOne(commit));
      db.exec('COMMIT');
      batch.forEach(({ resolve }, index) => {
        resolve(outcomes[index]!);
      });
      for (const listener of listeners) listener();
    } catch (error) {
      if (db.inTransaction) db.exec('ROLLBACK');
      for (const { reject } of batch) reject(error);
    }
  }

  return {
    append: (commit) =>
      new Promise((resolve, reject) => {
        if (waiting.push({ commit, resolve, reject }) === 1) setImmediate(gather);
      }),
    load: async (stream) => (byStream.all(stream) as Row[]).map(asCommit),
    async findByMessage(source, id) {
      const row = byMessage.get(source, id) as Row | undefined;
      return row && asCommit(row);
    },
    async tagged(tag, after, limit): Promise<CommitPage> {
      return pageOf(byTag.all(tag, Number(after ?? 0), limit + 1) as Row[], limit);
    },
    async bySource(source, { since = '', after, limit }) {
      return pageOf(bySource.all(source, Number(after ?? 0), since, limit + 1) as Row[], limit);
    },
    unpublished: async (limit) => (outbox.all(limit) as Row[]).map(asCommit),
    async markPublished(commits) {
      // A lost mark only means sending again: no need to wait for the disk.
      db.exec('PRAGMA synchronous = NORMAL; BEGIN IMMEDIATE');
      try {
        for (const { stream, version } of commits) mark.run(stream, version);
        db.exec('COMMIT');
      } catch (error) {
        if (db.inTransaction) db.exec('ROLLBACK');
        throw error;
      } finally {
        db.exec('PRAGMA synchronous = FULL');
      }
    },
    onAppended(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      appendWaiting();
      await close();
    },
  };
}
