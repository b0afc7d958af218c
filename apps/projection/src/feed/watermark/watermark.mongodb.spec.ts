import { type MongoDatabase, openMongo } from '@lib/event-log';
import { freshName, testMongoUrl } from '@lib/testing';
import { watermarksContract } from './watermark.contract';
import { openMongoWatermarks } from './watermark.mongodb';

describe('settled partitions in MongoDB', () => {
  let database: MongoDatabase;
  beforeAll(async () => {
    database = await openMongo(testMongoUrl(), freshName());
  });
  afterAll(async () => {
    await database.db.dropDatabase();
    await database.close();
  });

  watermarksContract(async () => {
    await database.db.collection('projection.settled').deleteMany({});
    return openMongoWatermarks(database.db);
  });
});
