import { type MongoDatabase, openMongo, watermarkIn, watermarkMessage } from '@lib/event-log';
import { openMongoEventStore, relayOf, watermarkOf } from '@lib/event-store';
import { freshName, steppedLog, testMongoUrl } from '@lib/testing';
import { commitOf } from '../../libs/event-store/src/event-store.contract';
import { type LaggingReplica, laggingReplica } from './lagging-replica';

const topic = 'education.events';

/** What a relay has sent of these, in the order of sending. */
async function sentOf(log: ReturnType<typeof steppedLog>): Promise<string[]> {
  return (await log.read(topic, '0', 1_000)).map(({ value }) => watermarkIn(value) ?? value);
}

describe('a service’s outbox on a store whose newly elected first server knows less for a while than the last one told', () => {
  const opened: MongoDatabase[] = [];
  const fresh = async () => {
    const database = await openMongo(testMongoUrl(), freshName());
    opened.push(database);
    return database.db;
  };
  afterEach(async () => {
    for (const { db, close } of opened.splice(0)) {
      await db.dropDatabase();
      await close();
    }
  });

  /** Three facts are out; the fourth was accepted by another copy, and is not. */
  async function fourthWaits(knowsSessions: boolean): Promise<LaggingReplica> {
    const servers = laggingReplica(await fresh(), await fresh(), { knowsSessions });
    const other = await openMongoEventStore(servers.open(), 'education');
    for (const stream of ['a', 'b', 'c']) await other.append(commitOf(stream, 1));
    await other.markPublished(await other.unpublished(10));
    await other.append(commitOf('d', 1));
    return servers;
  }

  /** The election comes between two questions of a relay that has just been started, and is soon over: is the fourth sent then? */
  async function isSentThough(knowsSessions: boolean): Promise<boolean> {
    const servers = await fourthWaits(knowsSessions);
    const store = await openMongoEventStore(servers.open(), 'education');
    const log = steppedLog();
    const relay = relayOf(store, log, ({ stream }) => [{ topic, key: stream, value: stream }]);
    servers.lagAfter(1, 1);
    await relay.drain();
    servers.catchUp();
    await relay.drain();
    return (await sentOf(log)).includes('d');
  }

  it('is not stepped past: what nobody has published is sent', async () => {
    expect(await isSentThough(true)).toBe(true);
  });

  it('would be, if each question were answered by itself', async () => {
    expect(await isSentThough(false)).toBe(false);
  });

  /** The election is over before the relay asks anything, and the first server does not know of the fourth for longer than an append lasts. */
  async function saidWhileBehind(knowsSessions: boolean): Promise<string[]> {
    const servers = await fourthWaits(knowsSessions);
    const store = await openMongoEventStore(servers.open(), 'education');
    const log = steppedLog();
    const watermark = watermarkOf(
      { now: () => '2026-06-01T09:00:00.000Z' },
      () => undefined,
      (upTo) => log.toEveryPartition(topic, watermarkMessage('education', upTo)),
    );
    const relay = relayOf(store, log, ({ stream }) => [{ topic, key: stream, value: stream }], { watermark });
    // What the relay itself writes comes behind the fourth.
    servers.lagAfter(0, 2);
    await relay.drain();
    return sentOf(log);
  }

  it('is not called settled before what another copy has accepted is sent', async () => {
    expect(await saidWhileBehind(true)).toEqual(['d', '2026-06-01T08:58:30.000Z']);
  });

  it('would be, if each question were answered by itself', async () => {
    expect(await saidWhileBehind(false)).toEqual(['2026-06-01T08:58:30.000Z']);
  });
});
