import { openDurableFile } from '@lib/event-log';
import { type Commit, type Instant, latestOf } from '@lib/kernel';
import type { CommitPage, EventStore, Kept, NewCommit } from './event-store.port';
import { afterMoment, recordedNoEarlier } from './recording-time';

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
  CREATE TABLE IF NOT EXISTS recorded (id INTEGER PRIMARY KEY CHECK (id = 1), position INTEGER NOT NULL, up_to TEXT NOT NULL);
`;

interface Waiting {
  readonly commit: NewCommit;
  /** Whether its moment stays as it is, whatever was recorded before. */
  readonly isKept: boolean;
  readonly resolve: (outcome: Kept | 'taken') => void;
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

  const latest = db.prepare(
    `SELECT max(json_extract(document, '$.recordedAt')) AS upTo, max(position) AS position FROM commits
     WHERE position > ? AND json_extract(document, '$.recordedAtStated') IS NULL`,
  );
  const keepRecorded = db.prepare(
    `INSERT INTO recorded (id, position, up_to) VALUES (1, ?, ?)
     ON CONFLICT DO UPDATE SET position = excluded.position, up_to = max(up_to, excluded.up_to)`,
  );
  const last = db.prepare('SELECT coalesce(max(position), 0) AS position FROM commits');
  let recordedUpTo = recordedBefore();

  /** What was looked at once is not looked at again at the next start. */
  function recordedBefore(): Instant | undefined {
    const known = db.prepare('SELECT position, up_to AS upTo FROM recorded').get() as
      | { readonly position: number; readonly upTo: Instant }
      | undefined;
    const since = latest.get(known?.position ?? 0) as { readonly upTo: Instant | null };
    return latestOf([known?.upTo, since.upTo ?? undefined]);
  }

  function rememberRecorded(upTo: Instant | undefined): void {
    if (upTo !== undefined) keepRecorded.run((last.get() as { readonly position: number }).position, upTo);
  }

  const insertOne = ({ stream, version, message, tags, ...rest }: NewCommit): Kept | 'taken' => {
    const document = JSON.stringify({ stream, version, message, tags, ...rest });
    const { changes, lastInsertRowid } = insert.run([stream, version, message.source, message.id, document]);
    if (changes === 0) return 'taken';
    for (const tag of tags ?? []) insertTag.run(tag, lastInsertRowid);
    return { recordedAt: rest.recordedAt };
  };

  async function appendWaiting(): Promise<void> {
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    try {
      // What is written together may share its moment: nobody was told of one before the other was told.
      const earliest = recordedUpTo;
      const outcomes = await durable.write(() => {
        const written = batch.map(({ commit, isKept }) =>
          insertOne(isKept ? commit : recordedNoEarlier(commit, earliest)),
        );
        const byClock = written.flatMap((each, index) =>
          each === 'taken' || batch[index]!.commit.recordedAtStated ? [] : each.recordedAt,
        );
        // Before it is on disk already: whoever appends next must not be earlier.
        recordedUpTo = latestOf([recordedUpTo, ...byClock]);
        return written;
      });
      batch.forEach(({ resolve }, index) => {
        resolve(outcomes[index]!);
      });
      for (const listener of listeners) listener();
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  }

  const append = (commit: NewCommit, isKept: boolean): Promise<Kept | 'taken'> =>
    new Promise((resolve, reject) => {
      // Everything that this turn of the event loop brings shares a transaction; transactions that are near share a flush.
      if (waiting.push({ commit, isKept, resolve, reject }) === 1) setImmediate(appendWaiting);
    });

  return {
    append: (commit) => append(commit, false),
    putBack: (commit) => append(commit, true),
    recordedUpTo: async () => recordedUpTo,
    async settle(upTo) {
      const from = latestOf([recordedUpTo, afterMoment(upTo)])!;
      recordedUpTo = from;
      await durable.write(() => rememberRecorded(from));
    },
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
      durable.note(() => rememberRecorded(recordedUpTo));
      await durable.close();
    },
  };
}
