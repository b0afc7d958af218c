import { type MongoDatabase, openMongo } from '@lib/event-log';
import { freshName, testMongoUrl } from '@lib/testing';
import { documentsContract } from './documents.contract';
import { openMongoDocuments } from './documents.mongodb';

describe('documents on MongoDB', () => {
  const opened: MongoDatabase[] = [];
  afterAll(async () => {
    for (const { db, close } of opened) {
      await db.dropDatabase();
      await close();
    }
  });

  documentsContract(async () => {
    const database = await openMongo(testMongoUrl(), freshName());
    opened.push(database);
    return openMongoDocuments(database.db);
  });
});
