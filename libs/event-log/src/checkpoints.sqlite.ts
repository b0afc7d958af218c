import { statSync } from 'node:fs';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import Database from 'libsql';

/**
 * A commit goes to the end of the write-ahead log; copying the log back into the file (a checkpoint) rewrites and flushes
 * thousands of pages. SQLite does that inside whichever commit comes by when the log is long, and everybody waits. Here one
 * thread does it for all files of the process. Nothing hangs on it: what is committed is in the log, a log that was not
 * copied is read at the next start, and should the thread die each connection copies for itself again.
 */
const everyMilliseconds = 250;
/** Writers that never pause never let the log begin again: at this length (64 MiB) they are made to wait, for what is new. */
const longestLogPages = 16_384;
const ownPages = 1_000;

interface Request {
  readonly file: string;
  readonly what: 'take' | 'release';
}

const isCompiled = __filename.endsWith('.js');
const role = 'checkpoints of write-ahead logs';
let worker: Worker | undefined;
const connections = new Map<string, Set<Database.Database>>();
const released = new Map<string, () => void>();

/** Takes checkpoints of `file` off the connection. Answers how to give them back, before it is closed. */
export function checkpointElsewhere(db: Database.Database, file: string): () => Promise<void> {
  if (!isMainThread && isCompiled) {
    // The first thread has the file open as well, and its checkpoints are done there; this is for when they are not.
    db.exec(`PRAGMA wal_autocheckpoint = ${longestLogPages}`);
    return async () => {};
  }
  worker ??= startWorker();
  if (!worker) return async () => {};
  db.exec('PRAGMA wal_autocheckpoint = 0');
  const those = connections.get(file) ?? new Set();
  connections.set(file, those.add(db));
  worker.postMessage({ file, what: 'take' } satisfies Request);
  return async () => {
    those.delete(db);
    if (those.size > 0 || !worker) return;
    await new Promise<void>((resolve) => {
      released.set(file, resolve);
      worker?.postMessage({ file, what: 'release' } satisfies Request);
    });
    connections.delete(file);
    // A thread that has nothing left to copy would keep a finished command from ending.
    if (connections.size === 0) await worker?.terminate();
  };
}

function startWorker(): Worker | undefined {
  // Uncompiled, as tests run it, a thread could not read this file: there, each connection copies for itself.
  if (!isCompiled) return undefined;
  const started = new Worker(__filename, { workerData: role, execArgv: [] });
  started.unref();
  started.on('message', (file: string) => answerReleased(file));
  // An error is followed by an exit.
  started.on('error', () => {});
  started.once('exit', () => {
    worker = undefined;
    for (const db of [...connections.values()].flatMap((those) => [...those])) {
      if (db.open) db.exec(`PRAGMA wal_autocheckpoint = ${ownPages}`);
    }
    for (const file of released.keys()) answerReleased(file);
  });
  return started;
}

function answerReleased(file: string): void {
  released.get(file)?.();
  released.delete(file);
}

interface Taken {
  readonly db: Database.Database;
  seen: number;
}

function checkpointAll(): void {
  const taken = new Map<string, Taken>();
  parentPort?.on('message', ({ file, what }: Request) => {
    if (what === 'take') {
      if (taken.has(file)) return;
      const db = new Database(file);
      db.exec('PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 1000; PRAGMA wal_autocheckpoint = 0');
      taken.set(file, { db, seen: 0 });
      return;
    }
    taken.get(file)?.db.close();
    taken.delete(file);
    parentPort?.postMessage(file);
  });
  setInterval(() => {
    for (const [file, each] of taken) checkpointWhereWritten(file, each);
  }, everyMilliseconds);
}

function checkpointWhereWritten(file: string, taken: Taken): void {
  const written = statSync(`${file}-wal`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (written === taken.seen) return;
  taken.seen = written;
  const run = (mode: 'PASSIVE' | 'RESTART') =>
    taken.db.prepare(`PRAGMA wal_checkpoint(${mode})`).get() as { readonly log: number };
  if (run('PASSIVE').log > longestLogPages) run('RESTART');
}

if (!isMainThread && workerData === role) checkpointAll();
