import { areOnlyDuplicateKeys } from '@lib/event-log';
import type { AnyBulkWriteOperation, Collection, Db } from 'mongodb';
import { aboutKey, aboutPrefix } from './about';
import type { Journal, JournalRow, ToldRow } from './journal.port';

interface RowDocument extends Omit<JournalRow, 'id'>, Pick<ToldRow, 'type'> {
  readonly _id: string;
}

/** What a source record has said, by name. */
interface RecordDocument {
  /** The source record. */
  readonly _id: string;
  readonly facts: readonly string[];
  readonly keys: readonly string[];
}

/** Who has asserted a key. */
interface KeyDocument {
  /** The key. */
  readonly _id: string;
  readonly sourceRecords: readonly string[];
}

const rowOf = ({ _id, sourceRecord, occurredOn, recordedAt, keys, event }: RowDocument): JournalRow => ({
  id: _id,
  sourceRecord,
  occurredOn,
  recordedAt,
  keys,
  event,
});

/**
 * In three collections of the area's database, each found by whole keys. A row is written first, then it is entered under its source
 * record, then under its keys; it counts as inserted once it is entered everywhere. Whoever dies on the way gets the same rows
 * again, and enters them again; and until then nobody has refreshed what a half-entered row joins, which is as if it had not come.
 */
export async function openMongoJournal(db: Db): Promise<Journal> {
  const rows = db.collection<RowDocument>('projection.journal');
  const records = db.collection<RecordDocument>('projection.journal.records');
  const keys = db.collection<KeyDocument>('projection.journal.keys');
  await rows.createIndexes([{ key: { recordedAt: -1, _id: -1 }, name: 'newest first' }]);

  async function facts(ids: readonly string[]): Promise<RowDocument[]> {
    return ids.length === 0 ? [] : rows.find({ _id: { $in: [...ids] } }).toArray();
  }
  async function entries<D extends { readonly _id: string }>(collection: Collection<D>, ids: readonly string[]) {
    if (ids.length === 0) return [];
    return (await collection.find({ _id: { $in: ids } } as object).toArray()) as unknown as D[];
  }

  /** Every source record that is entered for one of these facts. */
  async function tellersOf(ids: readonly string[]): Promise<string[]> {
    const told = await facts(ids);
    const entered = await entries(records, [...new Set(told.map(({ sourceRecord }) => sourceRecord))]);
    return entered.map(({ _id }) => _id);
  }

  return {
    async insert(inserted) {
      if (inserted.length === 0) return;
      const unique = new Map(inserted.toReversed().map((row) => [row.id, row]));
      await insertNew(
        rows,
        [...unique.values()].map(({ id, ...row }) => ({ _id: id, ...row, type: JSON.parse(row.event)?.type })),
      );
      await add(
        records,
        grouped(inserted, ({ sourceRecord }) => [sourceRecord]).map(([_id, told]) => ({
          _id,
          facts: told.map(({ id }) => id),
          keys: told.flatMap((row) => row.keys),
        })),
      );
      await add(
        keys,
        grouped(inserted, (row) => row.keys).map(([_id, told]) => ({
          _id,
          sourceRecords: told.map(({ sourceRecord }) => sourceRecord),
        })),
      );
    },
    async rowsOf(sourceRecords) {
      const entered = await entries(records, sourceRecords);
      return (await facts(entered.flatMap((record) => record.facts))).map(rowOf);
    },
    rowsWithIds: async (ids) => (await facts(ids)).map(rowOf),
    async keysOf(sourceRecords) {
      const entered = await entries(records, sourceRecords);
      // What is said of a fact ties the two, whichever came first: so it is looked up here and written nowhere.
      const spokenOf = await entries(
        keys,
        entered.flatMap((record) => record.facts.map(aboutKey)),
      );
      return [...new Set([...entered.flatMap((record) => record.keys), ...spokenOf.map(({ _id }) => _id)])];
    },
    async sourceRecordsWith(wanted) {
      const found = await entries(keys, wanted);
      const about = found.flatMap(({ _id }) => (_id.startsWith(aboutPrefix) ? [_id.slice(aboutPrefix.length)] : []));
      return [...new Set([...found.flatMap(({ sourceRecords }) => sourceRecords), ...(await tellersOf(about))])];
    },
    async sourceRecords(after, limit) {
      const page = { sort: { _id: 1 }, limit, projection: { _id: 1 } } as const;
      return (await records.find({ _id: { $gt: after ?? '' } }, page).toArray()).map(({ _id }) => _id);
    },
    async toldSince(since, before, limit) {
      const older = before && [
        { recordedAt: { $lt: before.recordedAt } },
        { recordedAt: before.recordedAt, _id: { $lt: before.id } },
      ];
      const found = await rows
        .find(
          { recordedAt: { $gt: since }, ...(older && { $or: older }) },
          { sort: { recordedAt: -1, _id: -1 }, limit, projection: { sourceRecord: 1, recordedAt: 1, type: 1 } },
        )
        .toArray();
      return found.map(({ _id: id, sourceRecord, recordedAt, type }) => ({ id, sourceRecord, recordedAt, type }));
    },
    count: () => rows.countDocuments(),
    close: async () => {},
  };
}

function grouped<T>(items: readonly T[], namesOf: (item: T) => readonly string[]): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const name of namesOf(item)) {
      const group = groups.get(name);
      if (group) group.push(item);
      else groups.set(name, [item]);
    }
  }
  return [...groups];
}

/** Those that are there are left as they are. */
async function insertNew(collection: Collection<RowDocument>, documents: RowDocument[]): Promise<void> {
  try {
    await collection.insertMany(documents, { ordered: false });
  } catch (error) {
    if (!areOnlyDuplicateKeys(error)) throw error;
  }
}

const mostAttempts = 5;

/** Adds to the sets of each document what they have not. */
async function add<D extends { readonly _id: string }>(
  collection: Collection<D>,
  additions: readonly D[],
): Promise<void> {
  if (additions.length === 0) return;
  const updates = additions.map(({ _id, ...sets }) => {
    const $addToSet = Object.fromEntries(
      Object.entries(sets).map(([name, values]) => [name, { $each: [...new Set(values as string[])] }]),
    );
    return { updateOne: { filter: { _id }, update: { $addToSet }, upsert: true } };
  });
  for (let attempt = 1; ; attempt++) {
    try {
      await collection.bulkWrite(updates as unknown as AnyBulkWriteOperation<D>[], { ordered: false });
      return;
    } catch (error) {
      // Another copy made the same document at the same moment: then there is one to add to.
      if (!areOnlyDuplicateKeys(error) || attempt === mostAttempts) throw error;
    }
  }
}
