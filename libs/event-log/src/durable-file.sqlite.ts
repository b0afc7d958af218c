import { closeSync, fdatasync, openSync } from 'node:fs';
import { promisify } from 'node:util';
import Database from 'libsql';
import { checkpointElsewhere } from './checkpoints.sqlite';
import { sharedFlush } from './shared-flush';

/** A way into a SQLite file. */
export interface WayIn {
  readonly db: Database.Database;
  /**
   * `work` in one transaction, at once, or when the batch that is in hand is done; what it answered, as soon as that is on disk. Nothing is
   * written when it throws.
   */
  write<T>(work: () => T): Promise<T>;
  /** What `read` finds, as soon as all that it may have seen is on disk: no answer rests on what a power failure takes back. */
  read<T>(read: () => T): Promise<T>;
}

/** Batches of writes, each one transaction and one flush, and all of it or nothing. */
export interface Batches {
  /** For the work of a batch, on a connection of its own: there it finds what it has written, which nobody else does yet. */
  readonly inside: WayIn;
  /** One after the other. What is written outside meanwhile waits; what is read does not. Durable when it resolves. */
  run<T>(work: () => Promise<T>): Promise<T>;
}

/** One SQLite file whose writes wait for the disk without holding up anybody else: docs/adr/0009. */
export interface DurableFile extends WayIn {
  /** Opens the way in for batches. Who takes this does not `note`. */
  batches(): Batches;
  /** `work` in one transaction, at once, on disk no later than what is written next: for what may be lost, and then is done again. */
  note(work: () => void): void;
  /** To which area it belongs, and how far that was when it was last marked; undefined where nobody has marked it. */
  belongsTo(): Belonging | undefined;
  /** Marks it, on disk when it resolves: that it can be written is known then too. */
  mark(belonging: Belonging): Promise<void>;
  /** From now on `mark` asks `other`, which writes this file, so that this thread waits for no lock; without it, it marks by itself again. */
  markedBy(other: DurableFile['mark'] | undefined): void;
  /** The last place that `table` has given; 0 where it has none. */
  lastPlaceOf(table: string): number;
  /** Whether SQLite finds all of it in order: it reads the whole file. */
  isWhole(): boolean;
  close(): Promise<void>;
}

/** Of which area a file is and from when: an older copy of it, or one of elsewhere, says so. */
export interface Belonging {
  /** A fingerprint of the area's key for ids. */
  readonly area: string;
  /** One start of the area until it was stopped. */
  readonly run: string;
  /** Goes up with each time that all files of the area were marked in a run. */
  readonly mark: number;
}

/** A file that is not what SQLite, or we, can read: its name and why, without anything of what is in it. */
export class DamagedFile extends Error {
  constructor(
    readonly file: string,
    readonly why: string,
    override readonly cause?: unknown,
  ) {
    super(`${file} ${why}.`);
  }
}

const cacheKibibytes = 32 * 1024;

const belongings = `
  CREATE TABLE IF NOT EXISTS belongs_to (
    id INTEGER PRIMARY KEY CHECK (id = 1), area TEXT NOT NULL, run TEXT NOT NULL, mark INTEGER NOT NULL
  );
`;

const open = new Map<string, DurableFile>();

/** The file as it is open in this process: for whoever looks after all of them. */
export const durableFileAt = (file: string): DurableFile | undefined => open.get(file);

/** Opens `file`, which may be `:memory:`, with these tables. Throws {@link DamagedFile} for what cannot be such a file. */
export function openDurableFile(file: string, schema: string): DurableFile {
  let db: Database.Database | undefined;
  try {
    db = new Database(file);
    const durable = durableFile(db, file, schema);
    if (file !== ':memory:') open.set(file, durable);
    return durable;
  } catch (error) {
    if (db?.open) db.close();
    throw damaged(file, error);
  }
}

const whys: readonly (readonly [code: RegExp, why: string])[] = [
  [/^SQLITE_(NOTADB|CORRUPT)/, 'is damaged: it is not a database that can be read'],
  [/^SQLITE_(READONLY|PERM|AUTH)|^EACCES|^EROFS|^EPERM/, 'cannot be written by this user'],
  [/^SQLITE_(BUSY|LOCKED)/, 'is in use by another process'],
  [/^SQLITE_FULL|^ENOSPC|^EDQUOT/, 'cannot be written: the disk is full'],
  [/^SQLITE_CANTOPEN|^EISDIR|^ENOTDIR|^ENOENT/, 'cannot be opened as a file'],
  [/^SQLITE_IOERR|^EIO/, 'cannot be read: the disk under it fails'],
];

function damaged(file: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { code = '', message } = error as Error & { readonly code?: string };
  const known = whys.find(([pattern]) => pattern.test(code));
  if (known) return new DamagedFile(file, known[1], error);
  // Of what it cannot open, and of tables that are not ours, the driver gives no code.
  if (/unable to open/i.test(message)) return new DamagedFile(file, 'cannot be opened as a file', error);
  if (/no such column|already another table|malformed/i.test(message))
    return new DamagedFile(file, 'is damaged: it is not a database of ours', error);
  return error;
}

// The wait comes first: a killed process's log is recovered by one connection, and whoever opens the file meanwhile waits for it.
// NORMAL: a commit leaves its flush to us, and SQLite still flushes around checkpoints, where the order of writes matters.
const pragmas = `
  PRAGMA busy_timeout = 5000;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA cache_size = -${cacheKibibytes};
`;

function durableFile(db: Database.Database, file: string, schema: string): DurableFile {
  db.exec(pragmas);
  db.exec(schema);
  db.exec(belongings);
  const log = file === ':memory:' ? undefined : logOf(file);
  const release = log ? checkpointElsewhere(db, file) : async () => {};
  const flush = sharedFlush(log?.flush ?? (async () => {}));
  let batches: (Batches & { close(): Promise<void> }) | undefined;
  let inHand: Promise<void> | undefined;
  let closed: Promise<void> | undefined;

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

  async function write<T>(work: () => T): Promise<T> {
    // SQLite would wait for the batch too, and hold up this thread, which has it in hand.
    while (inHand) await inHand;
    const answer = transaction(work);
    flush.isDue();
    await flush.done();
    return answer;
  }

  let markElsewhere: DurableFile['mark'] | undefined;
  const markHere: DurableFile['mark'] = ({ area, run, mark }) =>
    write(() => {
      db.prepare('INSERT OR REPLACE INTO belongs_to (id, area, run, mark) VALUES (1, ?, ?, ?)').run(area, run, mark);
    });

  function openBatches(): Batches & { close(): Promise<void> } {
    if (file === ':memory:') throw new Error('A file in memory has one connection, and so no batches.');
    const own = new Database(file);
    own.exec(pragmas);
    const releaseOwn = checkpointElsewhere(own, file);
    const during = async <T>(work: () => T): Promise<T> => work();
    return {
      inside: { db: own, write: during, read: during },
      async run(work) {
        while (inHand) await inHand;
        let isDone = () => {};
        inHand = new Promise((resolve) => {
          isDone = resolve;
        });
        try {
          own.exec('BEGIN IMMEDIATE');
          const answer = await work();
          own.exec('COMMIT');
          flush.isDue();
          return answer;
        } catch (error) {
          if (own.inTransaction) own.exec('ROLLBACK');
          throw error;
        } finally {
          inHand = undefined;
          isDone();
          await flush.done();
        }
      },
      async close() {
        while (inHand) await inHand;
        await releaseOwn();
        own.close();
      },
    };
  }

  async function close(): Promise<void> {
    if (open.get(file)?.db === db) open.delete(file);
    try {
      await batches?.close();
      await flush.done();
    } finally {
      await release();
      emptyLog(db);
      log?.close();
      db.close();
    }
  }

  return {
    db,
    write,
    batches() {
      batches ??= openBatches();
      return batches;
    },
    belongsTo() {
      const row = db.prepare('SELECT area, run, mark FROM belongs_to').get() as Belonging | undefined;
      return row && { area: row.area, run: row.run, mark: row.mark };
    },
    mark: (belonging) => (markElsewhere ?? markHere)(belonging),
    markedBy(other) {
      markElsewhere = other;
    },
    lastPlaceOf: (table) =>
      (db.prepare(`SELECT coalesce(max(rowid), 0) AS place FROM "${table}"`).get() as { readonly place: number }).place,
    isWhole() {
      try {
        const found = db.prepare('PRAGMA quick_check(1)').get() as { readonly quick_check?: string } | undefined;
        return Object.values(found ?? {})[0] === 'ok';
      } catch {
        return false;
      }
    },
    note: transaction,
    async read(read) {
      const found = read();
      await flush.done();
      return found;
    },
    close() {
      closed ??= close();
      return closed;
    },
  };
}

/** All of it into the file, so that whoever copies that alone has all of it. Where it cannot be done, the log has it still. */
function emptyLog(db: Database.Database): void {
  try {
    db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  } catch {
    // The next start reads the log.
  }
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
