import { closeSync, fdatasync, openSync } from 'node:fs';
import { promisify } from 'node:util';
import Database from 'libsql';
import { checkpointElsewhere } from './checkpoints.sqlite';
import { sharedFlush } from './shared-flush';

/** One SQLite file whose writes wait for the disk without holding up anybody else: docs/adr/0009. */
export interface DurableFile {
  readonly db: Database.Database;
  /** `work` in one transaction, at once; what it answered, as soon as that is on disk. Nothing is written when it throws. */
  write<T>(work: () => T): Promise<T>;
  /** `work` in one transaction, at once, on disk no later than what is written next: for what may be lost, and then is done again. */
  note(work: () => void): void;
  /** What `read` finds, as soon as all that it may have seen is on disk: no answer rests on what a power failure takes back. */
  read<T>(read: () => T): Promise<T>;
  close(): Promise<void>;
}

const cacheKibibytes = 32 * 1024;

/** Opens `file`, which may be `:memory:`, with these tables. */
export function openDurableFile(file: string, schema: string): DurableFile {
  const db = new Database(file);
  // The wait comes first: a killed process's log is recovered by one connection, and whoever opens the file meanwhile waits for it.
  // NORMAL: a commit leaves its flush to us, and SQLite still flushes around checkpoints, where the order of writes matters.
  db.exec(`
    PRAGMA busy_timeout = 5000;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = NORMAL;
    PRAGMA cache_size = -${cacheKibibytes};
  `);
  db.exec(schema);
  const log = file === ':memory:' ? undefined : logOf(file);
  const release = log ? checkpointElsewhere(db, file) : async () => {};
  const flush = sharedFlush(log?.flush ?? (async () => {}));

  function transaction<T>(work: () => T): T {
    db.exec('BEGIN IMMEDIATE');
    try {
      const answer = work();
      db.exec('COMMIT');
      return answer;
    } catch (error) {
      if (db.inTransaction) db.exec('ROLLBACK');
      throw error;
    }
  }

  return {
    db,
    async write(work) {
      const answer = transaction(work);
      flush.isDue();
      await flush.done();
      return answer;
    },
    note: transaction,
    async read(read) {
      const found = read();
      await flush.done();
      return found;
    },
    async close() {
      try {
        await flush.done();
      } finally {
        await release();
        log?.close();
        // The last connection to leave copies what is left of the write-ahead log into the file.
        db.close();
      }
    },
  };
}

/**
 * The write-ahead log through a descriptor of our own, flushed in a thread of libuv's pool. SQLite keeps the log for as long as a
 * connection is open and its locks on other files, so that a second descriptor is safe. Where SQLite could not keep such a log
 * there is no file, and opening fails: better than commits that nobody flushes.
 */
function logOf(file: string): { flush(): Promise<void>; close(): void } {
  const descriptor = openSync(`${file}-wal`, 'r+');
  const flushed = promisify(fdatasync);
  return { flush: () => flushed(descriptor), close: () => closeSync(descriptor) };
}
