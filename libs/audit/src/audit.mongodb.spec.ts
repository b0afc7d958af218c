import { type MongoDatabase, openMongo } from '@lib/event-log';
import { freshName, testMongoUrl } from '@lib/testing';
import { auditContract } from './audit.contract';
import { openMongoAudit } from './audit.mongodb';

describe('the audit on MongoDB', () => {
  const opened: MongoDatabase[] = [];
  afterAll(async () => {
    for (const { db, close } of opened) {
      await db.dropDatabase();
      await close();
    }
  });

  auditContract(async () => {
    const database = await openMongo(testMongoUrl(), freshName());
    opened.push(database);
    return openMongoAudit(database.db);
  });
});
