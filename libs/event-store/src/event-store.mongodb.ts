import { ensureIndexes, inSequence, isDuplicateKey, ofSequence, openInOrder, type Placed } from '@lib/event-log';
import { type Commit, type Instant, latestOf } from '@lib/kernel';
import type { Collection, Db } from 'mongodb';
import type { CommitPage, EventStore, Kept, NewCommit } from './event-store.port';
import { afterMoment, recordedNoEarlier } from './recording-time';

/** A commit as it is kept. What is looked for has fields of its own; the commit itself comes back as it was told, to the letter. */
interface CommitDocument extends Placed {
  /** Stream and version. */
  readonly _id: string;
  /** The message’s source and id. */
  readonly message: string;
  readonly source: string;
  readonly recordedAt: Instant;
  /** The latest moment that a clock of the service had recorded by then. Absent in what was written before it was kept. */
  readonly recordedUpTo?: Instant;
  /** Its moment stays as it is, whatever was recorded before. */
  readonly isKept?: true;
  readonly tags?: readonly string[];
  /** Absent once it is published. */
  readonly unpublished?: true;
  readonly commit: string;
}

const placeOf = ({ stream, version }: Pick<Commit, 'stream' | 'version'>): string => `${stream}/${version}`;
const messageOf = (source: string, id: string): string => JSON.stringify([source, id]);

const asCommit = ({ commit, unpublished }: CommitDocument): Commit => ({
  ...JSON.parse(commit),
  unpublished: unpublished === true,
});

/** A page of the documents that were found, of which one too many was asked for. */
const pageOf = (found: readonly CommitDocument[], limit: number): CommitPage => {
  const page = found.slice(0, limit);
  return { commits: page.map(asCommit), ...(found.length > limit && { next: String(page.at(-1)!.position) }) };
};

/** Most streams have fewer commits; a longer one takes another look. */
const versionsAtOnce = 16;

/**
 * The commits of one service, `name`, in a collection of the area's database; several copies of the service may write to it. Versions and places have
 * no gaps, so that all that a fact waits for is found by whole keys (docs/adr/0013).
 */
export async function openMongoEventStore(db: Db, name: string): Promise<EventStore> {
  const collection = db.collection<CommitDocument>(`${name}.commits`);
  const asked = db.collection<{ readonly _id: string; readonly at: Date }>('outboxes.asked');
  const settled = settledIn(db, name);
  /** What is known of the time before this: by what was written without it, and by what was settled. */
  let earliest = await recordedLast(collection);
  const inOrder = await openInOrder(collection, ['_id', 'message'], {
    fields: ['recordedUpTo'],
    async look() {
      earliest = latestOf([earliest, await settled.read()]);
    },
    follow({ isKept, ...document }, before, previous) {
      const given = JSON.parse(document.commit) as NewCommit;
      const kept = isKept ? given : recordedNoEarlier(given, latestOf([earliest, before.recordedUpTo]));
      const byClock = given.recordedAtStated ? undefined : kept.recordedAt;
      const recordedUpTo = latestOf([earliest, before.recordedUpTo, previous.recordedUpTo, byClock]);
      return {
        ...document,
        ...(kept !== given && { recordedAt: kept.recordedAt, commit: JSON.stringify(kept) }),
        ...(recordedUpTo && { recordedUpTo }),
      };
    },
  });
  await ensureIndexes(collection, [
    { key: { source: 1, position: 1 }, name: 'by source' },
    { key: { tags: 1, position: 1 }, name: 'by tag' },
    {
      key: { unpublished: 1, position: 1 },
      name: 'the outbox',
      partialFilterExpression: { unpublished: true },
    },
  ]);
  const listeners = new Set<() => void>();
  /** Everything up to here is published. */
  let published: number | undefined;

  async function publishedSoFar(): Promise<number> {
    // In this order: what is appended between the two is not passed over.
    const last = await inOrder.last();
    const asked = { sort: { position: 1 }, limit: 1, ...ofSequence(db) } as const;
    const [oldest] = await collection.find({ unpublished: true }, asked).toArray();
    return oldest ? oldest.position - 1 : last;
  }

  async function oldestUnpublished(limit: number): Promise<Commit[]> {
    let from = published ?? (await publishedSoFar());
    for (;;) {
      const next = await inOrder.after(from, limit);
      const oldest = next.findIndex(({ unpublished }) => unpublished);
      from += oldest < 0 ? next.length : oldest;
      published = from;
      if (oldest >= 0) return next.filter(({ unpublished }) => unpublished).map(asCommit);
      if (next.length < limit) return [];
    }
  }

  /** What a majority has taken after all that it had taken: whoever reads in the same sequence reads all of that. */
  async function writeBehindAll(): Promise<void> {
    const mark = () =>
      asked.updateOne({ _id: name }, { $currentDate: { at: true } }, { upsert: true, ...ofSequence(db) });
    await mark().catch((error) => {
      // Another copy was the first to ask.
      if (!isDuplicateKey(error)) throw error;
      return mark();
    });
  }

  const found = (filter: object, after: string | undefined, limit: number): Promise<CommitDocument[]> =>
    collection
      .find({ ...filter, position: { $gt: Number(after ?? 0) } }, { sort: { position: 1 }, limit: limit + 1 })
      .toArray();

  async function append(commit: NewCommit, isKept: boolean): Promise<Kept | 'taken'> {
    const { stream, version, message, recordedAt, tags } = commit;
    const outcome = await inOrder.append({
      _id: placeOf({ stream, version }),
      message: messageOf(message.source, message.id),
      source: message.source,
      recordedAt,
      ...(isKept && { isKept: true as const }),
      ...(tags && { tags }),
      unpublished: true,
      commit: JSON.stringify(commit),
    });
    if (outcome === 'taken') return outcome;
    for (const listener of listeners) listener();
    return { recordedAt: outcome.recordedAt };
  }

  return {
    append: (commit) => append(commit, false),
    putBack: (commit) => append(commit, true),
    async recordedUpTo() {
      return latestOf([earliest, await settled.read(), await recordedLast(collection)]);
    },
    settle: (upTo) => settled.move(afterMoment(upTo)),
    async load(stream) {
      const commits: Commit[] = [];
      for (;;) {
        const versions = Array.from({ length: versionsAtOnce }, (_, index) => commits.length + index + 1);
        const keys = versions.map((version) => placeOf({ stream, version }));
        const more = (await collection.find({ _id: { $in: keys } }).toArray()).map(asCommit);
        commits.push(...more.sort((one, other) => one.version - other.version));
        if (more.length < versionsAtOnce) return commits;
      }
    },
    async findByMessage(source, id) {
      const document = await collection.findOne({ message: messageOf(source, id) });
      return document ? asCommit(document) : undefined;
    },
    tagged: async (tag, after, limit) => pageOf(await found({ tags: tag }, after, limit), limit),
    async bySource(source, { since, after, limit, newestFirst = false }) {
      const filter = { source, ...(since && { recordedAt: { $gte: since } }) };
      if (!newestFirst) return pageOf(await found(filter, after, limit), limit);
      const older = after === undefined ? filter : { ...filter, position: { $lt: Number(after) } };
      return pageOf(await collection.find(older, { sort: { position: -1 }, limit: limit + 1 }).toArray(), limit);
    },
    all: async (after, limit) => pageOf(await inOrder.after(Number(after ?? 0), limit + 1), limit),
    unpublished: (limit, { surely = false } = {}) =>
      inSequence(db, async () => {
        if (surely) await writeBehindAll();
        return oldestUnpublished(limit);
      }),
    async markPublished(commits) {
      await collection.updateMany({ _id: { $in: commits.map(placeOf) } }, { $unset: { unpublished: '' } });
    },
    onAppended(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: inOrder.settled,
  };
}

/** The latest moment that a clock had recorded when the last commit was written. Of the time before that was kept, the last that a clock recorded. */
async function recordedLast(collection: Collection<CommitDocument>): Promise<Instant | undefined> {
  const newest = collection.find({}, { sort: { position: -1 }, ...ofSequence(collection.db) });
  try {
    for await (const { recordedUpTo, recordedAt, commit } of newest) {
      if (recordedUpTo !== undefined) return recordedUpTo;
      if (!(JSON.parse(commit) as Commit).recordedAtStated) return recordedAt;
    }
    return undefined;
  } finally {
    await newest.close();
  }
}

/** The moment from which on a service records: one document, which only moves on. */
function settledIn(db: Db, name: string) {
  const collection = db.collection<{ readonly _id: string; readonly from: Instant }>(`${name}.settled`);
  const filter = { _id: 'settled' };
  return {
    read: async (): Promise<Instant | undefined> => (await collection.findOne(filter, ofSequence(db)))?.from,
    async move(from: Instant): Promise<void> {
      const write = () => collection.updateOne(filter, { $max: { from } }, { upsert: true, ...ofSequence(db) });
      // Another copy was the first to write it: then there is something to move on.
      await write().catch((error) => {
        if (!isDuplicateKey(error)) throw error;
        return write();
      });
    },
  };
}
