import { inNewSequence, ofSequence } from '@lib/event-log';
import type { Collection } from 'mongodb';
import type { ViewDocument, ViewHead, ViewWrite, WrittenDocument } from './views.port';

/** A document as it is kept. */
export interface StoredView extends ViewDocument {
  /** View and source record. */
  readonly _id: string;
  /** By the server's clock, which is one for all copies. */
  readonly writtenAt: Date;
}

/** Hears of what other processes write to the same views. */
export interface ChangePoller {
  /** From now on; once is enough. */
  follow(): void;
  /** What this process has written, and has told of. */
  isKnown(written: readonly ViewWrite[]): void;
  stop(): Promise<void>;
}

const restMilliseconds = 300;
/** A server that must look at every document to answer is not asked all the time. */
const shareOfTime = 5;
/** Writes that stood in a queue may be seen after others with a later stamp: but no longer after them than this. */
const overlapMilliseconds = 10_000;
const mostKnown = 50_000;

/** A stamp that was seen, and when that was by our own clock. */
interface Sighting {
  readonly stamp: Date;
  readonly at: number;
}

/**
 * Asks again and again for what was written since a moment by which nothing more can come to light: a stamp that was first seen so long ago that
 * all with an earlier one have been seen as well. Where nothing is written that is soon the newest, and nothing is read. It tells of each
 * revision once, of none after a newer one, and of all of them sooner or later: an answer that fails to come is asked for again.
 */
export function changePoller(
  collection: Collection<StoredView>,
  hear: (documents: readonly WrittenDocument[]) => void,
  overlap = overlapMilliseconds,
): ChangePoller {
  const known = new Map<string, number>();
  let complete = new Date(-overlap);
  /** Stamps that are newer than that, in order. */
  let sightings: readonly Sighting[] = [];
  let isStopped = false;
  let running: Promise<void> | undefined;
  let wake = () => {};

  /** Answers whether it was news. */
  function note({ view, layer, id, revision }: Pick<ViewHead, 'view' | 'layer' | 'id' | 'revision'>): boolean {
    const name = `${view} ${id} ${layer}`;
    if ((known.get(name) ?? 0) >= revision) return false;
    // The longest known stand first.
    known.delete(name);
    known.set(name, revision);
    return true;
  }

  async function look(): Promise<void> {
    const asked = performance.now();
    const projection = { view: 1, layer: 1, id: 1, revision: 1, fold: 1, area: 1, writtenAt: 1 } as const;
    // From the next millisecond: some servers keep a finer time than they tell.
    const since = new Date(complete.getTime() + 1);
    const found = await inNewSequence(collection.db, () =>
      collection.find({ writtenAt: { $gte: since } }, { projection, ...ofSequence(collection.db) }).toArray(),
    );
    see(found, asked);
    const news = found.filter(note);
    if (news.length > 0 && !isStopped)
      hear(
        news.map(({ view, layer, id, fold, area }) => ({ view, layer, id, fold, ...(area !== undefined && { area }) })),
      );
    // What falls out and is seen again is told again, which harms nobody.
    for (const name of known.keys()) {
      if (known.size <= mostKnown) break;
      known.delete(name);
    }
  }

  /** What was seen long enough before this was asked has just been seen with all that is older. */
  function see(found: readonly Pick<StoredView, 'writtenAt'>[], asked: number): void {
    for (const { stamp, at } of sightings) if (asked - at >= overlap) complete = stamp;
    const newest = found.reduce((latest, { writtenAt }) => (writtenAt > latest ? writtenAt : latest), complete);
    const isNew = newest > (sightings.at(-1)?.stamp ?? complete);
    sightings = [
      ...sightings.filter(({ stamp }) => stamp > complete),
      ...(isNew ? [{ stamp: newest, at: performance.now() }] : []),
    ];
  }

  /** What stands there before anybody listens is read by whoever listens; what was written shortly before, and has not come to light, is not. */
  async function begin(): Promise<void> {
    const [last] = await collection
      .find({}, { sort: { writtenAt: -1 }, limit: 1, projection: { writtenAt: 1 } })
      .toArray();
    if (!last) return;
    complete = new Date(last.writtenAt.getTime() - overlap);
    sightings = [{ stamp: last.writtenAt, at: performance.now() }];
  }

  async function run(): Promise<void> {
    let hasBegun = false;
    while (!isStopped) {
      const begun = performance.now();
      try {
        if (!hasBegun) await begin();
        hasBegun = true;
        await look();
      } catch {
        // The store is away; what was written meanwhile is seen when it is back.
      }
      await rest(Math.max(restMilliseconds, (performance.now() - begun) * shareOfTime));
    }
  }

  async function rest(milliseconds: number): Promise<void> {
    if (isStopped) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  return {
    follow() {
      running ??= run();
    },
    isKnown(written) {
      if (running)
        for (const { view, layer, id, expected } of written) note({ view, layer, id, revision: expected + 1 });
    },
    async stop() {
      isStopped = true;
      wake();
      await running;
    },
  };
}
