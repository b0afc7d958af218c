import { freshName, testMongoUrl } from '@lib/testing';
import type { Db } from 'mongodb';
import { type MongoDatabase, openMongo } from './database.mongodb';
import { inNewSequence, inSequence, ofSequence } from './sequence.mongodb';

describe('a sequence of questions', () => {
  let mongo: MongoDatabase;
  beforeAll(async () => {
    mongo = await openMongo(testMongoUrl(), freshName());
  });
  afterAll(async () => {
    await mongo.db.dropDatabase();
    await mongo.close();
  });

  it('is one session from its first to its last, and what is called within it is a part of it', async () => {
    const { db } = mongo;
    const seen = await inSequence(db, async () => {
      const { session } = ofSequence(db);
      await db.collection('things').insertOne({ name: 'one' }, ofSequence(db));
      const found = await inSequence(db, () => db.collection('things').find({}, ofSequence(db)).toArray());
      return { session, found, within: await inSequence(db, async () => ofSequence(db).session) };
    });
    expect([seen.found.length, seen.within === seen.session, seen.session?.hasEnded]).toEqual([1, true, true]);
    expect(ofSequence(db)).toEqual({});
  });

  it('that outlasts the one in which it was begun is its own', async () => {
    const { db } = mongo;
    let goOn = () => {};
    const wait = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const late = async () => {
      await wait;
      const own = await inNewSequence(db, () => db.collection('things').countDocuments({}, ofSequence(db)));
      return { own, after: await db.collection('things').countDocuments({}, ofSequence(db)) };
    };
    const begun = await inSequence(db, async () => ({ late: late() }));
    goOn();
    expect(await begun.late).toEqual({ own: 1, after: 1 });
  });

  it('of another database is none of ours', async () => {
    const other = await openMongo(testMongoUrl(), freshName());
    await inSequence(mongo.db, async () => expect(ofSequence(other.db)).toEqual({}));
    await other.close();
  });

  describe('of a server as we make it up', () => {
    /** `reached` is how far each session came. */
    const made = (knowsSessions: boolean, reached: number[] = []) => {
      const began: (number | undefined)[] = [];
      const client = {
        startSession: () => ({
          operationTime: undefined as number | undefined,
          hasEnded: false,
          advanceOperationTime(time: number) {
            this.operationTime = Math.max(this.operationTime ?? 0, time);
          },
          async endSession() {
            this.hasEnded = true;
          },
        }),
        db: () => ({
          async command() {
            if (!knowsSessions) throw Object.assign(new Error('no sessions'), { name: 'MongoCompatibilityError' });
          },
        }),
      };
      const db = { client } as unknown as Db;
      const one = () =>
        inSequence(db, async () => {
          const session = ofSequence(db).session as unknown as { operationTime?: number } | undefined;
          began.push(session?.operationTime);
          if (session) session.operationTime = Math.max(session.operationTime ?? 0, reached.shift() ?? 0);
        });
      return { one, began };
    };

    it('begins where the last one of this process has come to', async () => {
      const { one, began } = made(true, [7, 5, 9]);
      for (let times = 0; times < 4; times++) await one();
      expect(began).toEqual([undefined, 7, 7, 9]);
    });

    it('is no session where the server knows none', async () => {
      const { one, began } = made(false);
      await one();
      expect(began).toEqual([undefined]);
    });
  });
});
