import { type MongoDatabase, openMongo } from '@lib/event-log';
import { freshName, testMongoUrl } from '@lib/testing';
import { directoryContract } from './directory.contract';
import { openMongoDirectory } from './directory.mongodb';

describe('the copy of the directory in MongoDB', () => {
  let database: MongoDatabase;
  beforeAll(async () => {
    database = await openMongo(testMongoUrl(), freshName());
  });
  afterAll(async () => {
    await database.db.dropDatabase();
    await database.close();
  });

  directoryContract(async () => {
    await database.db.collection('projection.directory').deleteMany({});
    return openMongoDirectory(database.db);
  });
});
