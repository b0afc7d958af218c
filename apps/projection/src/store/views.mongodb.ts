import { areOnlyDuplicateKeys } from '@lib/event-log';
import type { AnyBulkWriteOperation, Db, Filter } from 'mongodb';
import { changePoller, type StoredView } from './change-poller.mongodb';
import type { AreaPart, ViewDocument, ViewHead, ViewName, Views, ViewWrite } from './views.port';
import { writtenListeners } from './written';

const placeOf = (view: ViewName, id: string): string => `${view} ${id}`;
const headFields = { view: 1, id: 1, revision: 1, from: 1, fold: 1 } as const;

const headOf = ({ view, id, revision, from, fold }: StoredView): ViewHead => ({ view, id, revision, from, fold });
const documentOf = (stored: StoredView): ViewDocument => {
  const { terms, area, body } = stored;
  return { ...headOf(stored), terms, ...(area !== undefined && { area }), body };
};

/** In a collection of the area's database that every copy of the projection reads and writes. */
export async function openMongoViews(db: Db): Promise<Views> {
  const collection = db.collection<StoredView>('projection.views');
  await collection.createIndexes([
    // By both, so that a write is found by what it must be over.
    { key: { _id: 1, revision: 1 }, name: 'by revision', unique: true },
    { key: { view: 1, terms: 1, id: 1 }, name: 'by term' },
    { key: { fold: 1 }, name: 'by fold' },
    { key: { writtenAt: 1 }, name: 'as written' },
  ]);
  const listeners = writtenListeners();
  const elsewhere = changePoller(collection, listeners.hear);

  function overExpected({ expected, ...document }: ViewWrite): AnyBulkWriteOperation<StoredView> {
    const { view, id, area, ...rest } = document;
    return {
      updateOne: {
        filter: { _id: placeOf(view, id), revision: expected },
        update: {
          $set: { view, id, ...rest, ...(area !== undefined && { area }), revision: expected + 1 },
          ...(area === undefined && { $unset: { area: '' } }),
          $currentDate: { writtenAt: true },
        },
        // Where there should be none and is one, its place is taken.
        upsert: expected === 0,
      },
    };
  }

  async function heads(places: readonly string[]): Promise<Map<string, ViewHead>> {
    const found = await collection.find({ _id: { $in: [...places] } }, { projection: headFields }).toArray();
    return new Map(found.map((stored) => [stored._id, headOf(stored)]));
  }

  return {
    async heads(view, ids) {
      return ids.length === 0 ? [] : [...(await heads(ids.map((id) => placeOf(view, id)))).values()];
    },
    async get(view, id) {
      const stored = await collection.findOne({ _id: placeOf(view, id) });
      return stored ? documentOf(stored) : undefined;
    },
    async write(documents) {
      if (documents.length === 0) return [];
      const areAllWritten = await writeUnordered(documents.map(overExpected), documents.length);
      let lost: readonly ViewWrite[] = [];
      if (!areAllWritten) {
        // Which of them lost is not said by the answer. One that another copy has made of the same inputs is as good as written.
        const now = await heads(documents.map(({ view, id }) => placeOf(view, id)));
        lost = documents.filter(({ view, id, expected, from, fold }) => {
          const head = now.get(placeOf(view, id));
          return head?.revision !== expected + 1 || head.from !== from || head.fold !== fold;
        });
      }
      elsewhere.isKnown(documents.filter((document) => !lost.includes(document)));
      listeners.tell(documents, lost);
      return lost;
    },
    async putBack(documents) {
      if (documents.length === 0) return;
      const missing = documents.map(({ view, id, ...rest }) => ({
        updateOne: {
          filter: { _id: placeOf(view, id) },
          update: { $setOnInsert: { view, id, ...rest, writtenAt: new Date(0) } },
          upsert: true,
        },
      }));
      await writeUnordered(missing, documents.length);
    },
    async find(view, terms, after, limit) {
      if (terms.length === 0) return [];
      const filter = { view, terms: { $all: [...terms] }, id: { $gt: after ?? '' } } as Filter<StoredView>;
      const found = await collection.find(filter, { sort: { id: 1 }, limit, projection: { id: 1 } }).toArray();
      return found.map(({ id }) => id);
    },
    async areaParts(after, limit) {
      const filter = { view: 'child', area: { $exists: true }, id: { $gt: after ?? '' } } as Filter<StoredView>;
      const projection = { id: 1, fold: 1, area: 1 } as const;
      const found = await collection.find(filter, { sort: { id: 1 }, limit, projection }).toArray();
      return found.map(({ id, fold, area }): AreaPart => ({ id, fold, area: area! }));
    },
    onWritten(listener) {
      const stop = listeners.add(listener);
      elsewhere.follow();
      return stop;
    },
    anyOfOtherFold: async (fold) =>
      (await collection.findOne({ fold: { $ne: fold } }, { projection: { _id: 1 } })) !== null,
    close: elsewhere.stop,
  };

  /** Whether every write found its document, or the place for it. */
  async function writeUnordered(
    writes: readonly AnyBulkWriteOperation<StoredView>[],
    expected: number,
  ): Promise<boolean> {
    try {
      const { matchedCount, upsertedCount } = await collection.bulkWrite([...writes], { ordered: false });
      return matchedCount + upsertedCount === expected;
    } catch (error) {
      if (areOnlyDuplicateKeys(error)) return false;
      throw error;
    }
  }
}
