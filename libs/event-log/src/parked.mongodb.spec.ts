import { freshName, testMongoUrl } from '@lib/testing';
import { type MongoDatabase, openMongo } from './database.mongodb';
import { parkedMessagesContract } from './parked.contract';
import { openMongoParkedMessages } from './parked.mongodb';

describe('messages parked in MongoDB', () => {
  let database: MongoDatabase;
  beforeAll(async () => {
    database = await openMongo(testMongoUrl(), freshName());
  });
  afterAll(async () => {
    await database.db.dropDatabase();
    await database.close();
  });

  let consumer = 0;
  parkedMessagesContract(() => openMongoParkedMessages(database.db, `consumer-${++consumer}`));
});
