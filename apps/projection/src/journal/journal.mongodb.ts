import { areOnlyDuplicateKeys, ensureIndexes, inIdOrder, inSequence, ofSequence } from '@lib/event-log';
import type { Db, Filter } from 'mongodb';
import { aboutKey, aboutPrefix } from './about';
import { growingSets } from './growing-sets.mongodb';
import type { Journal, JournalRow, ToldRow } from './journal.port';
import { mongoLookAlikes } from './look-alikes.mongodb';

interface RowDocument extends Omit<JournalRow, 'id'>, Pick<ToldRow, 'type'> {
  readonly _id: string;
}

const rowOf = ({ _id, sourceRecord, occurredOn, recordedAt, keys, event }: RowDocument): JournalRow => ({
  id: _id,
  sourceRecord,
  occurredOn,
  recordedAt,
  keys,
  event,
});

const factsAtOnce = 5_000;

/**
 * In three collections of the area's database, each found by whole keys: rows, what each source record has said, and who has asserted each key
 * (as sets that outgrow no document). A row is written first, then it is entered under its source record, then under its keys; it counts
 * as inserted once it is entered everywhere. Whoever dies on the way gets the same rows again, and enters them again; and until then nobody
 * has refreshed what a half-entered row joins, which is as if it had not come.
 */
export async function openMongoJournal(db: Db): Promise<Journal> {
  const rows = db.collection<RowDocument>('projection.journal');
  const records = growingSets(db, 'projection.journal.records');
  const keys = growingSets(db, 'projection.journal.keys');
  await ensureIndexes(rows, [{ key: { recordedAt: -1, _id: -1 }, name: 'newest first' }]);
  await records.bringUpToBounds(['facts', 'keys']);
  await keys.bringUpToBounds(['sourceRecords']);

  async function facts(ids: readonly string[]): Promise<RowDocument[]> {
    const found: RowDocument[] = [];
    for (let at = 0; at < ids.length; at += factsAtOnce) {
      const part = { _id: { $in: ids.slice(at, at + factsAtOnce) } };
      found.push(...(await rows.find(part, ofSequence(db)).toArray()));
    }
    return found;
  }

  /** Every source record that is entered for one of these facts. */
  async function tellersOf(ids: readonly string[]): Promise<string[]> {
    const told = await facts(ids);
    const entered = await records.documents([...new Set(told.map(({ sourceRecord }) => sourceRecord))]);
    return entered.map(({ _id }) => _id);
  }

  /** What was recorded at that moment, before a row, or within those moments; newest first. One plain range of the index, whatever the server. */
  function newest(filter: Filter<RowDocument>, limit: number): Promise<RowDocument[]> {
    const projection = { sourceRecord: 1, recordedAt: 1, type: 1 } as const;
    return rows.find(filter, { sort: { recordedAt: -1, _id: -1 }, limit, projection }).toArray() as Promise<
      RowDocument[]
    >;
  }

  return {
    ...mongoLookAlikes(db, records, keys),
    async insert(inserted) {
      if (inserted.length === 0) return;
      const unique = new Map(inserted.toReversed().map((row) => [row.id, row]));
      await insertNew(
        [...unique.values()].map(({ id, ...row }) => ({ _id: id, ...row, type: JSON.parse(row.event)?.type })),
      );
      await records.add(
        grouped(inserted, ({ sourceRecord }) => [sourceRecord]).flatMap(([id, told]) => [
          { id, field: 'facts', members: unrepeated(told.map((row) => row.id)) },
          { id, field: 'keys', members: unrepeated(told.flatMap((row) => row.keys)) },
        ]),
      );
      await keys.add(
        grouped(inserted, (row) => row.keys).map(([id, told]) => ({
          id,
          field: 'sourceRecords',
          members: unrepeated(told.map(({ sourceRecord }) => sourceRecord)),
        })),
      );
    },
    async rowsOf(sourceRecords) {
      const entered = await records.documents(sourceRecords);
      return (await facts(await records.members('facts', entered))).map(rowOf);
    },
    rowsWithIds: async (ids) => (await facts(ids)).map(rowOf),
    async keysOf(sourceRecords) {
      const entered = await records.documents(sourceRecords);
      // What is said of a fact ties the two, whichever came first: so it is looked up here and written nowhere.
      const spokenOf = await keys.documents((await records.members('facts', entered)).map(aboutKey));
      return unrepeated([...(await records.members('keys', entered)), ...spokenOf.map(({ _id }) => _id)]);
    },
    async sourceRecordsWith(wanted) {
      const found = await keys.documents(wanted);
      const about = found.flatMap(({ _id }) => (_id.startsWith(aboutPrefix) ? [_id.slice(aboutPrefix.length)] : []));
      return unrepeated([...(await keys.members('sourceRecords', found)), ...(await tellersOf(about))]);
    },
    async sourceRecords(after, limit) {
      return records.page(after ?? '', limit);
    },
    async toldSince(since, before, limit) {
      const at =
        before && before.recordedAt > since
          ? await newest({ recordedAt: before.recordedAt, _id: { $lt: before.id } }, limit)
          : [];
      const within = { $gt: since, ...(before && { $lt: before.recordedAt }) };
      const found = at.length < limit ? [...at, ...(await newest({ recordedAt: within }, limit - at.length))] : at;
      return found.map(({ _id: id, sourceRecord, recordedAt, type }) => ({ id, sourceRecord, recordedAt, type }));
    },
    count: () => rows.countDocuments(),
    causally: (work) => inSequence(db, work),
    close: async () => {},
  };

  /** Those that are there are left as they are. */
  async function insertNew(documents: readonly RowDocument[]): Promise<void> {
    try {
      await rows.insertMany(
        inIdOrder(documents, ({ _id }) => _id),
        { ordered: false, ...ofSequence(db) },
      );
    } catch (error) {
      if (!areOnlyDuplicateKeys(error)) throw error;
    }
  }
}

const unrepeated = (names: readonly string[]): string[] => [...new Set(names)];

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
