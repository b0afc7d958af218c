import { type MongoDatabase, openMongo } from '@lib/event-log';
import { openMongoEventStore } from '@lib/event-store';
import { freshName, testMongoUrl } from '@lib/testing';
import { commitOf } from '../../event-store/src/event-store.contract';
import { forgetPlaces, type Holding, holdToManifest, lastPlaceIn } from './manifest.mongodb';
import { Misconfigured } from './settings';

describe('the manifest of an area in MongoDB', () => {
  let database: MongoDatabase;
  beforeEach(async () => {
    database = await openMongo(testMongoUrl(), freshName());
  });
  afterEach(async () => {
    await database.db.dropDatabase();
    await database.close();
  });

  const holding = (idKey = 'the key of every id'): Holding => ({
    idKey,
    places: async () => ({ commits: await lastPlaceIn(database.db, 'education.commits') }),
    wayOut: 'npm run restore',
    now: () => '2026-06-01T09:00:00.000Z',
  });
  const hold = (service = 'education', idKey?: string) => holdToManifest(database.db, service, holding(idKey));
  async function told(...streams: string[]): Promise<void> {
    const store = await openMongoEventStore(database.db, 'education');
    for (const stream of streams) await store.append(commitOf(stream, 1));
    await store.close();
  }
  const lose = (from: number) =>
    database.db
      .collection('education.commits')
      .deleteMany({ position: { $in: [1, 2, 3].filter((each) => each > from) } });

  it('lets a database of before start, copies of a service beside each other, and one that was killed', async () => {
    await told('a');
    const [one, other] = [await hold(), await hold()];
    await told('b');
    // `one` is never closed: it was killed.
    await other.close();
    const again = await hold();
    expect(await again.trouble()).toBeUndefined();
    await again.close();
    expect(await one.trouble()).toBeUndefined();
    await one.close();
  });

  it('refuses services with another key, whichever they are', async () => {
    await (await hold()).close();
    await expect(hold('health', 'another key')).rejects.toThrow(Misconfigured);
    await expect(hold('health', 'another key')).rejects.toThrow(/ID_KEY is not the key[\s\S]*belongings\.jsonl/);
    await (await hold('health')).close();
  });

  it.each([
    ['emptied', 0, /commits in the database end at 0 and had come to 3/],
    ['an older copy', 2, /end at 2 and had come to 3[\s\S]*npm run restore/],
  ])('refuses a collection that is %s, until an operator goes on without it', async (_, left, says) => {
    await told('a', 'b', 'c');
    await (await hold()).close();
    await lose(left);
    await expect(hold()).rejects.toThrow(says);
    await forgetPlaces(database.db, ['education']);
    await (await hold()).close();
  });

  it('refuses what newer software has written', async () => {
    await (await hold()).close();
    await database.db.collection<{ _id: string }>('manifest').updateOne({ _id: 'area' }, { $set: { schema: 99 } });
    await expect(hold()).rejects.toThrow(/newer version/);
  });
});
