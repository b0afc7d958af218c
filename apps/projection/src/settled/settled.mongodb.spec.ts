import { type MongoDatabase, openMongo } from '@lib/event-log';
import { freshName, testMongoUrl } from '@lib/testing';
import { settledPartitionsContract } from './settled.contract';
import { openMongoSettledPartitions } from './settled.mongodb';

describe('settled partitions in MongoDB', () => {
  let database: MongoDatabase;
  beforeAll(async () => {
    database = await openMongo(testMongoUrl(), freshName());
  });
  afterAll(async () => {
    await database.db.dropDatabase();
    await database.close();
  });

  settledPartitionsContract(async () => {
    await database.db.collection('projection.settled').deleteMany({});
    return openMongoSettledPartitions(database.db);
  });
});
