import { type MongoDatabase, openMongo } from '@lib/event-log';
import { type EventToTell, freshName, publishedOf, type Random, randomOf, testMongoUrl } from '@lib/testing';
import { worldOf as areaOf } from '../../apps/area-simulator/src/world';
import { openMongoDirectory } from '../../apps/projection/src/directory/directory.mongodb';
import type { DirectoryFacts } from '../../apps/projection/src/directory/directory.port';
import { openSqliteDirectory } from '../../apps/projection/src/directory/directory.sqlite';
import { consume } from '../../apps/projection/src/feed/consume.flow';
import { rebuild, verify } from '../../apps/projection/src/feed/rebuild.flow';
import { openMongoJournal } from '../../apps/projection/src/journal/journal.mongodb';
import type { Journal } from '../../apps/projection/src/journal/journal.port';
import { openSqliteJournal } from '../../apps/projection/src/journal/journal.sqlite';
import { openMongoViews } from '../../apps/projection/src/store/views.mongodb';
import type { ViewDocument, Views } from '../../apps/projection/src/store/views.port';
import { openSqliteViews } from '../../apps/projection/src/store/views.sqlite';
import { noParking } from '../path/schedules';
import { batchesOf, type Message, worldOf } from '../path/worlds';

interface Stores {
  readonly journal: Journal;
  readonly views: Views;
  readonly directory: DirectoryFacts;
}

const openOnSqlite = (): Stores => ({
  journal: openSqliteJournal(':memory:'),
  views: openSqliteViews(':memory:'),
  directory: openSqliteDirectory(':memory:'),
});
const openOnMongo = async ({ db }: MongoDatabase): Promise<Stores> => ({
  journal: await openMongoJournal(db),
  views: await openMongoViews(db),
  directory: await openMongoDirectory(db),
});

const take = (stores: Stores, batch: readonly Message[]) => consume({ ...stores, ...noParking }, batch);

/** Every document of the fold, and by which words and in which part of the area it is found. */
async function documentsOf({ journal, views }: Stores): Promise<unknown> {
  const ids = await journal.sourceRecords(undefined, 10_000);
  const documents: Omit<ViewDocument, 'revision'>[] = [];
  for (const id of ids) {
    const { revision: _, ...document } = (await views.get('child', id))!;
    documents.push(document);
  }
  const told = await journal.toldSince('2000-01-01T00:00:00.000Z', undefined, 10_000);
  return {
    documents,
    parts: await views.areaParts(undefined, 10_000),
    told: told.map(({ id, type }) => `${id} ${type}`),
  };
}

describe('the same facts on SQLite and on MongoDB', () => {
  let mongo: MongoDatabase;
  beforeEach(async () => {
    mongo = await openMongo(testMongoUrl(), freshName());
  });
  afterEach(async () => {
    await mongo.db.dropDatabase();
    await mongo.close();
  });

  async function expectSame(onSqlite: Stores): Promise<void> {
    const onMongo = await openOnMongo(mongo);
    expect(await documentsOf(onMongo)).toEqual(await documentsOf(onSqlite));
    expect((await verify(onMongo)).differing).toEqual([]);
    await Promise.all([onMongo, onSqlite].flatMap(({ journal, views }) => [journal.close(), views.close()]));
  }

  const seeds = [1, 2, 3, Math.floor(Date.now() / 1_000) % 1_000_000_000];
  it.each(
    seeds,
  )('make the same documents to the byte, two copies taking the same children at once: seed %i', async (seed) => {
    const random: Random = randomOf(seed);
    const messages = worldOf(random);
    const onSqlite = openOnSqlite();
    for (const batch of batchesOf(random, messages)) await take(onSqlite, batch);
    const copies = [await openOnMongo(mongo), await openOnMongo(mongo)];
    await Promise.all(
      copies.map(async (copy) => {
        for (const batch of batchesOf(random, messages)) await take(copy, batch);
        await rebuild(copy);
      }),
    );
    await expectSame(onSqlite);
  }, 60_000);

  it('make the same documents to the byte: a made-up area', async () => {
    const { messages } = areaOf({ children: 40, seed: 1, today: '2026-06-01' });
    const log = messages.map(({ event }) => publishedOf(event as unknown as EventToTell));
    const onSqlite = openOnSqlite();
    await take(onSqlite, log);
    const [one, other] = [await openOnMongo(mongo), await openOnMongo(mongo)];
    for (let at = 0; at < log.length; at += 100)
      await Promise.all([take(one, log.slice(at, at + 60)), take(other, log.slice(at + 40, at + 100))]);
    await expectSame(onSqlite);
  }, 120_000);
});
