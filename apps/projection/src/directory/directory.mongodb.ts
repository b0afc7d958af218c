import { areOnlyDuplicateKeys, ensureIndexes, inIdOrder, ofSequence } from '@lib/event-log';
import type { Db, Filter } from 'mongodb';
import type { DirectoryFacts, DirectoryRow } from './directory.port';

interface RowDocument extends Omit<DirectoryRow, 'id'> {
  readonly _id: string;
}

const rowOf = ({ _id: id, ...row }: RowDocument): DirectoryRow => ({ id, ...row });

/** In a collection of the area's database. */
export async function openMongoDirectory(db: Db): Promise<DirectoryFacts> {
  const collection = db.collection<RowDocument>('projection.directory');
  await ensureIndexes(collection, [
    { key: { organisation: 1 }, name: 'of an organisation' },
    { key: { replaces: 1 }, name: 'what replaces a fact', sparse: true },
  ]);
  const find = async (filter: Filter<RowDocument>) =>
    (await collection.find(filter, ofSequence(db)).toArray()).map(rowOf);
  return {
    async insert(rows) {
      if (rows.length === 0) return;
      try {
        await collection.insertMany(
          inIdOrder(rows, ({ id }) => id).map(({ id, ...row }) => ({ _id: id, ...row })),
          { ordered: false, ...ofSequence(db) },
        );
      } catch (error) {
        if (!areOnlyDuplicateKeys(error)) throw error;
      }
    },
    async about(organisations) {
      const own = await find({ organisation: { $in: organisations } });
      const known = new Set(own.map(({ id }) => id));
      const replacing = await find({ replaces: { $in: [...known] } });
      return [...own, ...replacing.filter(({ id }) => !known.has(id))];
    },
    rowsWithIds: (ids) => find({ _id: { $in: ids } }),
    close: async () => {},
  };
}
