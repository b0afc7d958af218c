import Database from 'libsql';
import { checkpointElsewhere } from './checkpoints.sqlite';

/** One SQLite file on which a commit waits for the disk, and for nothing else. */
export interface DurableFile {
  readonly db: Database.Database;
  close(): Promise<void>;
}

const cacheKibibytes = 32 * 1024;

/** `file` may be `:memory:`. */
export function openDurableFile(file: string): DurableFile {
  const db = new Database(file);
  db.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA busy_timeout = 5000;
    PRAGMA cache_size = -${cacheKibibytes};
  `);
  const release = file === ':memory:' ? async () => {} : checkpointElsewhere(db, file);
  return {
    db,
    async close() {
      await release();
      // The last connection to leave copies what is left of the write-ahead log into the file.
      db.close();
    },
  };
}
