import { statSync } from 'node:fs';
import Database from 'libsql';
import { CannotStart } from './cannot-start';

export interface DataLock {
  /** Whether the file that holds it is still the one in the directory. */
  isOurs(): boolean;
  release(): void;
}

/**
 * Holds the data directory for this process. The operating system lets go of it when the process dies, however it dies.
 * Answers undefined when another process holds it.
 */
export function takeDataLock(file: string): DataLock | undefined {
  let db: Database.Database | undefined;
  try {
    db = new Database(file);
    db.exec('PRAGMA busy_timeout = 200; BEGIN EXCLUSIVE');
  } catch (error) {
    if (db?.open) db.close();
    if (/^SQLITE_(BUSY|LOCKED)/.test((error as { readonly code?: string }).code ?? '')) return undefined;
    throw new CannotStart(
      `${file} cannot be used as the lock of its directory.`,
      'See that no process is running on it, then delete that file: nothing is kept in it.',
    );
  }
  const taken = db;
  const identity = () => statSync(file, { throwIfNoEntry: false })?.ino;
  const own = identity();
  return { isOurs: () => own !== undefined && identity() === own, release: () => taken.close() };
}
