import { type MongoDatabase, openMongo } from '@lib/event-log';
import { freshName, testMongoUrl } from '@lib/testing';
import { BSON, type Db } from 'mongodb';
import { expectAllUnderOneKey, mostBytes, rowsUnderOneKey, tellUnderOneKey } from '../../test/under-one-key';
import { openMongoJournal } from './journal.mongodb';

jest.setTimeout(3_600_000);

/** Many more no document of that version could hold. */
const mostInOneDocument = 50_000;

async function largestIn(db: Db): Promise<{ readonly name: string; readonly bytes: number }> {
  let largest = { name: '', bytes: 0 };
  for (const { name } of await db.listCollections().toArray())
    for await (const document of db.collection(name).find()) {
      const bytes = BSON.calculateObjectSize(document);
      if (bytes > largest.bytes) largest = { name, bytes };
    }
  return largest;
}

describe(`an identifier that ${rowsUnderOneKey} facts share, in MongoDB`, () => {
  let mongo: MongoDatabase;
  beforeEach(async () => {
    mongo = await openMongo(testMongoUrl(), freshName());
  });
  afterEach(async () => {
    await mongo.db.dropDatabase();
    await mongo.close();
  });

  it('is entered once by copies that take in the same facts at once', async () => {
    const copies = await Promise.all([1, 2].map(() => openMongoJournal(mongo.db)));
    await Promise.all(copies.map((copy) => tellUnderOneKey(copy, 1_000)));
    await expectAllUnderOneKey(copies[0]!, 1_000);
    expect((await largestIn(mongo.db)).bytes).toBeLessThan(mostBytes);
  });

  it('makes no document large; and one that an earlier version made large is cut up when the journal is opened, and nobody is lost', async () => {
    const journal = await openMongoJournal(mongo.db);
    await tellUnderOneKey(journal);
    expect((await largestIn(mongo.db)).bytes).toBeLessThan(mostBytes);
    await expectAllUnderOneKey(journal);
    if (rowsUnderOneKey > mostInOneDocument) return;
    await inOneDocument(mongo.db, 'projection.journal.keys', ['sourceRecords']);
    await inOneDocument(mongo.db, 'projection.journal.records', ['facts', 'keys']);
    const [large] = await mongo.db.collection('projection.journal.keys').find().toArray();
    expect(BSON.calculateObjectSize(large!)).toBeGreaterThan(mostBytes);
    // One that is opened meanwhile cuts the same.
    const [reopened] = await Promise.all([openMongoJournal(mongo.db), openMongoJournal(mongo.db)]);
    expect((await largestIn(mongo.db)).bytes).toBeLessThan(mostBytes);
    await expectAllUnderOneKey(reopened);
  });
});

/** As it was kept before sets had bounds. */
async function inOneDocument(db: Db, name: string, fields: readonly string[]): Promise<void> {
  const roots = db.collection<{ _id: string }>(name);
  for (const document of await db.collection<{ _id: string }>(`${name}.more`).find().toArray()) {
    const { _id, ...sets } = document as { _id: string } & Record<string, string[]>;
    for (const field of fields.filter((each) => sets[each]))
      await roots.updateOne({ _id: _id.slice(0, _id.lastIndexOf('/')) }, {
        $addToSet: { [field]: { $each: sets[field] } },
      } as object);
  }
  await db.collection(`${name}.more`).drop();
}
