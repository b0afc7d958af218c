import { type MongoDatabase, openMongo } from '@lib/event-log';
import { freshName, testMongoUrl } from '@lib/testing';
import { keptSessionsContract } from './kept-sessions.contract';
import { openMongoKeptSessions } from './kept-sessions.mongodb';

describe('sessions on MongoDB', () => {
  const opened: MongoDatabase[] = [];
  afterAll(async () => {
    for (const { db, close } of opened) {
      await db.dropDatabase();
      await close();
    }
  });

  keptSessionsContract(async () => {
    const database = await openMongo(testMongoUrl(), freshName());
    opened.push(database);
    return openMongoKeptSessions(database.db);
  });
});
