import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { SettingClosures } from '../directory/closures';
import type { JournalRow } from '../journal/journal.port';
import type { ViewHead } from '../store/views.port';
import { documentsFor } from './documents';

type FoldRequest = readonly [
  sourceRecords: readonly string[],
  rows: readonly JournalRow[],
  heads: readonly ViewHead[],
  closures: SettingClosures,
];
type Made = ReturnType<typeof documentsFor>;

/** Threads that fold, so that this one is free to answer, to read the next page and to write the last. */
export interface FoldWorkers {
  fold(...asked: FoldRequest): Promise<Made>;
  close(): Promise<void>;
}

const role = 'folds pages of the journal';
const most = 2;
/** Fewer records than these are folded before another thread would have heard of them. */
const fewest = 20;

/** Undefined where a thread would be no help, or could not read this file: uncompiled, as tests run it. */
export function startFoldWorkers(count = Math.min(most, availableParallelism() - 1)): FoldWorkers | undefined {
  if (count < 1 || !__filename.endsWith('.js')) return undefined;
  const folders = Array.from({ length: count }, startFolder);
  return {
    async fold(...asked) {
      const [sourceRecords] = asked;
      if (sourceRecords.length < fewest) return documentsFor(...asked);
      // Never here, though they have enough to do: while this one folds a page, nobody reads the next or writes the last.
      const [idlest] = folders.toSorted((one, other) => one.pending() - other.pending());
      return idlest!.fold(asked);
    },
    async close() {
      await Promise.all(folders.map((folder) => folder.close()));
    },
  };
}

interface Pending {
  readonly asked: FoldRequest;
  readonly resolve: (made: Made | Promise<Made>) => void;
}

function startFolder() {
  // First in, first out: a thread answers in the order in which it was asked.
  const pending: Pending[] = [];
  let worker: Worker | undefined;
  let isAlive = true;

  function started(): Worker {
    if (worker) return worker;
    worker = new Worker(__filename, { workerData: role, execArgv: [] });
    worker.on('message', (made: Made) => pending.shift()?.resolve(made));
    // An error is followed by an exit; what the thread could not do is done here, where an error has somebody to tell.
    worker.on('error', () => {});
    worker.once('exit', () => {
      isAlive = false;
      for (const { asked, resolve } of pending.splice(0)) resolve(foldHere(asked));
    });
    return worker;
  }

  return {
    fold(asked: FoldRequest): Promise<Made> {
      if (!isAlive) return foldHere(asked);
      started().postMessage(asked);
      return new Promise((resolve) => pending.push({ asked, resolve }));
    },
    pending: () => pending.length,
    async close() {
      await worker?.terminate();
    },
  };
}

const foldHere = async (asked: FoldRequest): Promise<Made> => documentsFor(...asked);

if (!isMainThread && workerData === role) {
  parentPort?.on('message', (asked: FoldRequest) => parentPort?.postMessage(documentsFor(...asked)));
}
