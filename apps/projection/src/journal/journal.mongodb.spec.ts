import { type MongoDatabase, openMongo } from '@lib/event-log';
import { freshName, testMongoUrl } from '@lib/testing';
import { journalContract } from './journal.contract';
import { openMongoJournal } from './journal.mongodb';
import type { JournalRow } from './journal.port';

describe('the MongoDB journal', () => {
  let mongo: MongoDatabase;
  beforeEach(async () => {
    mongo = await openMongo(testMongoUrl(), freshName());
  });
  afterEach(async () => {
    await mongo.db.dropDatabase();
    await mongo.close();
  });

  journalContract(() => openMongoJournal(mongo.db));

  const row: JournalRow = {
    id: 'f1',
    sourceRecord: 'r1',
    occurredOn: '2026-03-03',
    recordedAt: '2026-03-04T09:30:00.000Z',
    keys: ['nhs:1'],
    event: '{}',
  };

  it.each([
    'projection.journal.records',
    'projection.journal.keys',
  ])('enters a row again whose writer died before it was in %s', async (collection) => {
    const journal = await openMongoJournal(mongo.db);
    await journal.insert([row]);
    await mongo.db.collection(collection).deleteMany({});
    await journal.insert([row]);
    expect(await journal.rowsOf(['r1'])).toEqual([row]);
    expect(await journal.sourceRecordsWith(['nhs:1'])).toEqual(['r1']);
    expect(await journal.count()).toBe(1);
  });

  it('loses no key and no row when copies insert at once', async () => {
    const copies = await Promise.all([1, 2, 3, 4].map(() => openMongoJournal(mongo.db)));
    const rows = Array.from({ length: 40 }, (_, index) => ({
      ...row,
      id: `f${index}`,
      sourceRecord: `r${index % 4}`,
      keys: [`nhs:${index % 5}`],
    }));
    await Promise.all(copies.map((copy, index) => copy.insert(rows.slice(index * 8, index * 8 + 16))));
    const [copy] = copies;
    expect(await copy!.rowsOf(['r0', 'r1', 'r2', 'r3'])).toHaveLength(40);
    expect((await copy!.keysOf(['r0', 'r1', 'r2', 'r3'])).toSorted()).toEqual(
      [0, 1, 2, 3, 4].map((key) => `nhs:${key}`),
    );
    expect((await copy!.sourceRecordsWith(['nhs:3'])).toSorted()).toEqual(['r0', 'r1', 'r2', 'r3']);
  });
});
