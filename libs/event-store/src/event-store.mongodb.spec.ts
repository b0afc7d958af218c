import { type MongoDatabase, openMongo } from '@lib/event-log';
import { freshName, testMongoUrl } from '@lib/testing';
import { commitOf, eventStoreContract } from './event-store.contract';
import { openMongoEventStore } from './event-store.mongodb';

describe('the event store on MongoDB', () => {
  const opened: MongoDatabase[] = [];
  let name: string;
  const openDatabase = async () => {
    const database = await openMongo(testMongoUrl(), name);
    opened.push(database);
    return database.db;
  };
  afterAll(async () => {
    for (const { db, close } of opened) {
      await db.dropDatabase();
      await close();
    }
  });

  eventStoreContract(
    async () => {
      name = freshName();
      return openMongoEventStore(await openDatabase(), 'education');
    },
    async (store) => {
      await store.close();
      return openMongoEventStore(await openDatabase(), 'education');
    },
  );

  it('takes each version and each message once from two copies of a service, and nobody who pages misses one', async () => {
    name = freshName();
    const [one, other] = await Promise.all(
      [1, 2].map(async () => openMongoEventStore(await openDatabase(), 'education')),
    );
    const seen: string[] = [];
    let after: string | undefined;
    const look = async () => {
      const { commits } = await one!.all(after, 1_000);
      seen.push(...commits.map(({ stream }) => stream));
      after = String(seen.length);
    };
    const streams = Array.from({ length: 60 }, (_, index) => `s${index}`);
    const outcomes: unknown[] = [];
    for (let at = 0; at < streams.length; at += 6) {
      const appended = streams
        .slice(at, at + 6)
        .flatMap((stream) => [one!.append(commitOf(stream, 1)), other!.append(commitOf(stream, 1))]);
      await look();
      outcomes.push(...(await Promise.all(appended)));
    }
    await look();
    expect(outcomes.filter((outcome) => outcome !== 'taken')).toHaveLength(60);
    expect([...seen].sort()).toEqual([...streams].sort());
    expect(await one!.unpublished(100)).toHaveLength(60);
  });

  it('records what is told later later, whichever copy of the service it is told to and whatever their clocks say', async () => {
    name = freshName();
    const copies = await Promise.all([1, 2].map(async () => openMongoEventStore(await openDatabase(), 'education')));
    const recorded: string[] = [];
    for (let index = 0; index < 12; index++) {
      // One clock is three hours ahead.
      const recordedAt = `2026-03-04T${index % 2 === 0 ? '12' : '09'}:00:${10 + index}.000Z`;
      const kept = await copies[index % 2]!.append(commitOf(`c${index}`, 1, undefined, { recordedAt }));
      recorded.push(kept === 'taken' ? kept : kept.recordedAt);
    }
    expect(recorded).toEqual([...new Set(recorded)].sort());
    await copies[0]!.settle('2026-03-04T15:00:00.000Z');
    const later = commitOf('later', 1, undefined, { recordedAt: '2026-03-04T12:30:00.000Z' });
    const kept = await copies[1]!.append(later);
    expect(kept !== 'taken' && kept.recordedAt > '2026-03-04T15:00:00.000Z').toBe(true);
  });

  it('gives back a stream of more commits than one look finds', async () => {
    name = freshName();
    const store = await openMongoEventStore(await openDatabase(), 'education');
    for (let version = 1; version <= 33; version++) await store.append(commitOf('long', version));
    expect((await store.load('long')).map(({ version }) => version)).toEqual(
      Array.from({ length: 33 }, (_, index) => index + 1),
    );
  });

  it('offers what another copy appended after this one had nothing left to publish', async () => {
    name = freshName();
    const [one, other] = await Promise.all(
      [1, 2].map(async () => openMongoEventStore(await openDatabase(), 'education')),
    );
    await one!.append(commitOf('a', 1));
    await one!.markPublished(await one!.unpublished(10));
    expect(await one!.unpublished(10)).toEqual([]);
    await other!.append(commitOf('b', 1));
    expect((await one!.unpublished(10)).map(({ stream }) => stream)).toEqual(['b']);
  });
});
