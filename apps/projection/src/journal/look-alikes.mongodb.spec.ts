import { type MongoDatabase, openMongo } from '@lib/event-log';
import { freshName, testMongoUrl } from '@lib/testing';
import { openMongoJournal } from './journal.mongodb';
import { lookAlikesContract } from './look-alikes.contract';

describe('look-alikes in the MongoDB journal', () => {
  let mongo: MongoDatabase;
  beforeEach(async () => {
    mongo = await openMongo(testMongoUrl(), freshName());
  });
  afterEach(async () => {
    await mongo.db.dropDatabase();
    await mongo.close();
  });

  lookAlikesContract(() => openMongoJournal(mongo.db));
});
