import { areOnlyDuplicateKeys, dropIndex, ensureIndexes, indexesOf, inIdOrder, ofSequence } from '@lib/event-log';
import type { AnyBulkWriteOperation, Collection, Db, Filter } from 'mongodb';
import { changePoller, type StoredView } from './change-poller.mongodb';
import type { AreaPart, ViewDocument, ViewHead, ViewName, Views, ViewWrite } from './views.port';
import { writtenListeners } from './written';

/** That of an ordinary document is as it was before there were layers, so that copies of both versions race for one place. */
const placeOf = ({ view, layer, id }: Pick<ViewHead, 'view' | 'layer' | 'id'>): string =>
  layer === '' ? `${view} ${id}` : `${view} ${id} ${layer}`;
const headFields = { view: 1, layer: 1, id: 1, revision: 1, from: 1, made: 1, fold: 1 } as const;

const headOf = ({ view, layer = '', id, revision, from, made = '', fold }: StoredView): ViewHead => ({
  view,
  layer,
  id,
  revision,
  from,
  made,
  fold,
});
const documentOf = (stored: StoredView): ViewDocument => {
  const { terms, area, body } = stored;
  return { ...headOf(stored), terms, ...(area !== undefined && { area }), body };
};

/** A collection of before documents were kept by layer: nothing in it says what it was made by, so that a rebuild is due. */
async function bringUpToSchema(collection: Collection<StoredView>): Promise<void> {
  const kept = (await indexesOf(collection)).map(({ name }) => name);
  for (const name of ['by term', 'by fold']) if (kept.includes(name)) await dropIndex(collection, name);
  for (const view of ['child', 'announced'] as const)
    await collection.updateMany({ view, made: { $exists: false } }, { $set: { layer: '', made: '' } });
}

const ordinary = [''];

/** In a collection of the area's database that every copy of the projection reads and writes. */
export async function openMongoViews(db: Db): Promise<Views> {
  const collection = db.collection<StoredView>('projection.views');
  await ensureIndexes(collection, [
    // By both, so that a write is found by what it must be over.
    { key: { _id: 1, revision: 1 }, name: 'by revision', unique: true },
    { key: { view: 1, layer: 1, terms: 1, id: 1 }, name: 'by layer and term' },
    { key: { view: 1, id: 1, layer: 1 }, name: 'by source record' },
    { key: { view: 1, made: 1 }, name: 'by making' },
    { key: { writtenAt: 1 }, name: 'as written' },
  ]);
  await bringUpToSchema(collection);
  const listeners = writtenListeners();
  const elsewhere = changePoller(collection, listeners.hear);

  function overExpected({ expected, ...document }: ViewWrite): AnyBulkWriteOperation<StoredView> {
    const { area, ...rest } = document;
    return {
      updateOne: {
        filter: { _id: placeOf(document), revision: expected },
        update: {
          $set: { ...rest, ...(area !== undefined && { area }), revision: expected + 1 },
          ...(area === undefined && { $unset: { area: '' } }),
          $currentDate: { writtenAt: true },
        },
        // Where there should be none and is one, its place is taken.
        upsert: expected === 0,
      },
    };
  }

  async function heads(places: readonly string[]): Promise<Map<string, ViewHead>> {
    const asked = { projection: headFields, ...ofSequence(db) };
    const found = await collection.find({ _id: { $in: [...places] } }, asked).toArray();
    return new Map(found.map((stored) => [stored._id, headOf(stored)]));
  }

  return {
    async heads(view, ids) {
      if (ids.length === 0) return [];
      const asked = { projection: headFields, ...ofSequence(db) };
      const found = await collection.find({ view, id: { $in: [...ids] } }, asked).toArray();
      return found.map(headOf);
    },
    async get(view, id, layers = ordinary) {
      const places = layers.map((layer) => placeOf({ view, layer, id }));
      const found = await collection.find({ _id: { $in: places }, body: { $ne: '' } }, ofSequence(db)).toArray();
      const [first] = found.sort((one, other) => places.indexOf(one._id) - places.indexOf(other._id));
      return first && documentOf(first);
    },
    async write(documents) {
      if (documents.length === 0) return [];
      const areAllWritten = await writeUnordered(inIdOrder(documents, placeOf).map(overExpected), documents.length);
      let lost: readonly ViewWrite[] = [];
      if (!areAllWritten) {
        // Which of them lost is not said by the answer. One that another copy has made of the same inputs is as good as written.
        const now = await heads(documents.map(placeOf));
        lost = documents.filter((document) => {
          const head = now.get(placeOf(document));
          const isWritten = head?.revision === document.expected + 1;
          return !(isWritten && head.from === document.from && head.fold === document.fold);
        });
      }
      elsewhere.isKnown(documents.filter((document) => !lost.includes(document)));
      listeners.tell(documents, lost);
      return lost;
    },
    async putBack(documents) {
      if (documents.length === 0) return;
      const missing = inIdOrder(documents, placeOf).map((document) => ({
        updateOne: {
          filter: { _id: placeOf(document) },
          update: { $setOnInsert: { ...document, writtenAt: new Date(0) } },
          upsert: true,
        },
      }));
      await writeUnordered(missing, documents.length);
    },
    async find(view, terms, after, limit, layers = ordinary) {
      if (terms.length === 0) return [];
      const found: string[] = [];
      // Of each id there is at most one in each layer, so that of all but the last on a page all are on it.
      const size = (limit + 1) * layers.length;
      for (let last = after ?? ''; ; ) {
        const filter = { view, layer: { $in: [...layers] }, terms: { $all: [...terms] }, id: { $gt: last } };
        const page = await collection
          .find(filter as Filter<StoredView>, { sort: { id: 1 }, limit: size, projection: { id: 1, layer: 1 } })
          .toArray();
        const isFull = page.length === size;
        const whole = isFull ? page.filter(({ id }) => id !== page.at(-1)!.id) : page;
        found.push(...(await shownFirst(view, whole, layers)));
        if (found.length >= limit || !isFull) return found.slice(0, limit);
        last = whole.at(-1)!.id;
      }
    },
    async areaParts(after, limit) {
      // Places of one view stand together, in the order of id and layer: no id has a character that is as low as a space.
      const later = after ? placeOf({ view: 'child', ...after }) : 'child ';
      const filter = { _id: { $gt: later, $lt: 'child!' }, area: { $exists: true } } as Filter<StoredView>;
      const projection = { id: 1, layer: 1, fold: 1, area: 1 } as const;
      const found = await collection.find(filter, { sort: { _id: 1 }, limit, projection }).toArray();
      return found.map(({ id, layer, fold, area }): AreaPart => ({ id, layer, fold, area: area! }));
    },
    onWritten(listener) {
      const stop = listeners.add(listener);
      elsewhere.follow();
      return stop;
    },
    async anyMadeOtherwise(made) {
      // Either side by itself is found in the index. What an earlier version has written meanwhile says nothing.
      const others = [{ made: { $lt: made } }, { made: { $gt: made } }, { made: { $exists: false } }];
      for (const other of others)
        if (await collection.findOne({ view: 'child', ...other }, { projection: { _id: 1 } })) return true;
      return false;
    },
    close: elsewhere.stop,
  };

  /** Those of the documents before which no layer has one: what a reader of these layers is shown. */
  async function shownFirst(
    view: ViewName,
    documents: readonly Pick<StoredView, 'id' | 'layer'>[],
    layers: readonly string[],
  ): Promise<string[]> {
    if (layers.length === 1) return documents.map(({ id }) => id);
    const ids = [...new Set(documents.map(({ id }) => id))];
    const standing = await collection
      .find({ view, id: { $in: ids }, body: { $ne: '' } }, { projection: { id: 1, layer: 1 } })
      .toArray();
    const first = new Map<string, number>();
    for (const { id, layer } of standing) {
      const place = layers.indexOf(layer);
      if (place >= 0) first.set(id, Math.min(place, first.get(id) ?? place));
    }
    return documents.filter(({ id, layer }) => first.get(id) === layers.indexOf(layer)).map(({ id }) => id);
  }

  /** Whether every write found its document, or the place for it. */
  async function writeUnordered(
    writes: readonly AnyBulkWriteOperation<StoredView>[],
    expected: number,
  ): Promise<boolean> {
    try {
      const options = { ordered: false, ...ofSequence(db) };
      const { matchedCount, upsertedCount } = await collection.bulkWrite([...writes], options);
      return matchedCount + upsertedCount === expected;
    } catch (error) {
      if (areOnlyDuplicateKeys(error)) return false;
      throw error;
    }
  }
}
