import { type MongoDatabase, openMongo } from '@lib/event-log';
import { freshName, testMongoUrl, untilTrue } from '@lib/testing';
import type { Collection } from 'mongodb';
import { changePoller, type StoredView } from './change-poller.mongodb';
import { openMongoViews } from './views.mongodb';
import type { Views, ViewWrite } from './views.port';

const write = (id: string, expected = 0): ViewWrite => ({
  view: 'child',
  layer: '',
  id,
  expected,
  from: `${id} ${expected}`,
  made: 'by the first version',
  fold: 1,
  terms: [],
  area: '{}',
  body: '{}',
});

/** How many documents each look has read, the last one last. */
function counting(collection: Collection<StoredView>): { readonly collection: Collection<StoredView>; read: number[] } {
  const read: number[] = [];
  const counted = new Proxy(collection, {
    get(target, name) {
      const member = Reflect.get(target, name, target) as unknown;
      if (name !== 'find') return typeof member === 'function' ? member.bind(target) : member;
      return (...given: Parameters<typeof target.find>) => ({
        async toArray() {
          const found = await target.find(...given).toArray();
          read.push(found.length);
          return found;
        },
      });
    },
  });
  return { collection: counted, read };
}

describe('a copy of the projection that hears what others write', () => {
  let mongo: MongoDatabase;
  let views: Views;
  beforeEach(async () => {
    mongo = await openMongo(testMongoUrl(), freshName());
    views = await openMongoViews(mongo.db);
  });
  afterEach(async () => {
    await views.close();
    await mongo.db.dropDatabase();
    await mongo.close();
  });

  it('reads nothing at rest, having heard of everything once; and hears of what is written then', async () => {
    await views.write(Array.from({ length: 40 }, (_, index) => write(`before-${index}`)));
    const { collection, read } = counting(mongo.db.collection<StoredView>('projection.views'));
    const heard: string[] = [];
    const poller = changePoller(collection, (documents) => heard.push(...documents.map(({ id }) => id)), 500);
    poller.follow();
    await untilTrue(() => read.length > 1);
    for (let page = 0; page < 3; page++)
      await views.write(Array.from({ length: 30 }, (_, index) => write(`r${page}-${index}`)));
    const hasHeard = (count: number) => heard.filter((id) => id.startsWith('r')).length === count;
    await untilTrue(() => hasHeard(90));
    const isAtRest = () => read.slice(-4).every((count) => count === 0);
    await untilTrue(isAtRest);
    await views.write([write('r0-0', 1), write('late')]);
    await untilTrue(() => heard.includes('late'));
    await untilTrue(isAtRest);
    await poller.stop();
    expect(heard.filter((id) => id.startsWith('r'))).toHaveLength(91);
    expect(new Set(heard).size).toBe(heard.length - 1);
  }, 60_000);
});
