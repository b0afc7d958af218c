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
  const durable = openDurableFile(file, schema);
  const { db } = durable;

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
  const bySourceBackwards = db.prepare(
    `SELECT position, document, unpublished FROM commits INDEXED BY commits_source
     WHERE message_source = ? AND position < ? AND json_extract(document, '$.recordedAt') >= ?
     ORDER BY position DESC LIMIT ?`,
  );
  const all = db.prepare(
    'SELECT position, document, unpublished FROM commits WHERE position > ? ORDER BY position LIMIT ?',
  );
  const outbox = db.prepare(
    'SELECT position, document, unpublished FROM commits WHERE unpublished = 1 ORDER BY position LIMIT ?',
  );
  const mark = db.prepare('UPDATE commits SET unpublished = 0 WHERE stream = ? AND version = ?');

  const listeners = new Set<() => void>();
  let waiting: Waiting[] = [];

  const insertOne = ({ stream, version, message, tags, ...rest }: NewCommit): 'appended' | 'taken' => {
    const document = JSON.stringify({ stream, version, message, tags, ...rest });
    const { changes, lastInsertRowid } = insert.run([stream, version, message.source, message.id, document]);
    if (changes === 0) return 'taken';
    for (const tag of tags ?? []) insertTag.run(tag, lastInsertRowid);
    return 'appended';
  };

  async function appendWaiting(): Promise<void> {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    try {
      const outcomes = await durable.write(() => batch.map(({ commit }) => insertOne(commit)));
      batch.forEach(({ resolve }, index) => {
        resolve(outcomes[index]!);
      });
      for (const listener of listeners) listener();
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  return {
    append: (commit) =>
      new Promise((resolve, reject) => {
        // Everything that this turn of the event loop brings shares a transaction; transactions that are near share a flush.
        if (waiting.push({ commit, resolve, reject }) === 1) setImmediate(appendWaiting);
      }),
    load: (stream) => durable.read(() => (byStream.all(stream) as Row[]).map(asCommit)),
    findByMessage: (source, id) =>
      durable.read(() => {
        const row = byMessage.get(source, id) as Row | undefined;
        return row && asCommit(row);
      }),
    tagged: (tag, after, limit) =>
      durable.read(() => pageOf(byTag.all(tag, Number(after ?? 0), limit + 1) as Row[], limit)),
    bySource: (source, { since = '', after, limit, newestFirst = false }) =>
      durable.read(() => {
        const [found, from] = newestFirst ? [bySourceBackwards, Number.MAX_SAFE_INTEGER] : [bySource, 0];
        return pageOf(found.all(source, Number(after ?? from), since, limit + 1) as Row[], limit);
      }),
    all: (after, limit) => durable.read(() => pageOf(all.all(Number(after ?? 0), limit + 1) as Row[], limit)),
    unpublished: (limit) => durable.read(() => (outbox.all(limit) as Row[]).map(asCommit)),
    async markPublished(commits) {
      // A lost mark only means sending again.
      durable.note(() => {
        for (const { stream, version } of commits) mark.run(stream, version);
      });
    },
    onAppended(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      await appendWaiting();
      await durable.close();
    },
  };
}
