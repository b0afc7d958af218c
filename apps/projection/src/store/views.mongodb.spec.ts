import { type MongoDatabase, openMongo } from '@lib/event-log';
import { freshName, testMongoUrl } from '@lib/testing';
import { viewsContract } from './views.contract';
import { openMongoViews } from './views.mongodb';
import type { Views, ViewWrite, WrittenDocument } from './views.port';

const write = (id: string, expected: number, from: string): ViewWrite => ({
  view: 'child',
  layer: '',
  id,
  expected,
  from,
  made: 'by the first version',
  fold: 1,
  terms: [],
  area: JSON.stringify({ from }),
  body: '{}',
});

describe('the MongoDB views', () => {
  let mongo: MongoDatabase;
  beforeEach(async () => {
    mongo = await openMongo(testMongoUrl(), freshName());
  });
  afterEach(async () => {
    await mongo.db.dropDatabase();
    await mongo.close();
  });

  viewsContract(() => openMongoViews(mongo.db));

  describe('in two copies', () => {
    let one: Views;
    let other: Views;
    beforeEach(async () => {
      [one, other] = [await openMongoViews(mongo.db), await openMongoViews(mongo.db)];
    });
    afterEach(async () => {
      await Promise.all([one.close(), other.close()]);
    });

    it('one write of a revision wins; a copy that would have written the same has not lost', async () => {
      const racing = await Promise.all(
        [one, other].map((views, copy) => views.write([write('r1', 0, `copy ${copy}`), write('r2', 0, 'both')])),
      );
      expect(racing.flat()).toHaveLength(1);
      expect(racing.flat()[0]?.id).toBe('r1');
      expect(await one.heads('child', ['r1', 'r2'])).toMatchObject([{ revision: 1 }, { revision: 1 }]);
    });

    it('each hears what the other writes, and last what was written last', async () => {
      await one.write([write('r0', 0, 'before')]);
      const heard: WrittenDocument[] = [];
      let wake = () => {};
      other.onWritten((documents) => {
        heard.push(...documents);
        wake();
      });
      const heardOf = async (from: string) => {
        while (!heard.some(({ area }) => area?.includes(from)))
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
      };
      await one.write([write('r1', 0, 'first'), write('r2', 0, 'second')]);
      await heardOf('second');
      await one.write([write('r1', 1, 'third')]);
      await heardOf('third');
      await other.write([write('r1', 2, 'own')]);
      await one.write([write('r2', 1, 'last')]);
      await heardOf('last');
      const ofR1 = heard.filter(({ id }) => id === 'r1').map(({ area }) => JSON.parse(area!).from);
      expect(ofR1).toEqual(['first', 'third', 'own']);
    });
  });
});
