import Database from 'libsql';

/**
 * Holds the data directory for this process. The operating system lets go of it when the process dies, however it dies.
 * Answers undefined when another process holds it.
 */
export function takeDataLock(file: string): { release(): void } | undefined {
  const db = new Database(file);
  try {
    db.exec('PRAGMA busy_timeout = 200; BEGIN EXCLUSIVE');
  } catch {
    db.close();
    return undefined;
  }
  return { release: () => db.close() };
}
