import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMongoAudit } from '@lib/audit';
import { openMongoDocuments } from '@lib/documents';
import { type MongoDatabase, openMongo, openMongoParkedMessages } from '@lib/event-log';
import { openMongoEventStore } from '@lib/event-store';
import { freshName, steppedLog, testMongoUrl } from '@lib/testing';
import { openPorts, type Ports } from '../../apps/all-in-one/src/ports';
import { openMongoDirectory } from '../../apps/projection/src/directory/directory.mongodb';
import { openMongoWatermarks } from '../../apps/projection/src/feed/watermark/watermark.mongodb';
import { openMongoJournal } from '../../apps/projection/src/journal/journal.mongodb';
import { openMongoViews } from '../../apps/projection/src/store/views.mongodb';
import { areaMoves } from '../archive/moves';

// Of a stand-in for MongoDB no speed is asked.
jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'area-moves-'));
const databases: MongoDatabase[] = [];
afterAll(async () => {
  for (const { db, close } of databases) {
    await db.dropDatabase();
    await close();
  }
  rmSync(folder, { recursive: true });
});

const inSqlite = async (): Promise<Ports> => {
  const name = freshName();
  return openPorts((file) => join(folder, `${name}-${file}`));
};

/** Every store of an area; the log is moved by hand. */
async function inMongo(): Promise<Ports> {
  const database = await openMongo(testMongoUrl(), freshName());
  databases.push(database);
  const { db } = database;
  return {
    stores: {
      education: await openMongoEventStore(db, 'education'),
      health: await openMongoEventStore(db, 'health'),
      'social-care': await openMongoEventStore(db, 'social-care'),
      family: await openMongoEventStore(db, 'family'),
      partnership: await openMongoEventStore(db, 'partnership'),
    },
    eventLog: steppedLog(),
    parkedRequests: {
      education: await openMongoParkedMessages(db, 'education'),
      health: await openMongoParkedMessages(db, 'health'),
      'social-care': await openMongoParkedMessages(db, 'social-care'),
    },
    journal: await openMongoJournal(db),
    views: await openMongoViews(db),
    directory: await openMongoDirectory(db),
    projectionParked: await openMongoParkedMessages(db, 'projection'),
    watermarks: openMongoWatermarks(db),
    audit: await openMongoAudit(db),
    documents: openMongoDocuments(db),
  };
}

describe('an area that outgrows its one process: kept in SQLite, put back into MongoDB', () =>
  areaMoves(inSqlite, inMongo));

describe('an area that is brought home: kept in MongoDB, put back into SQLite', () => areaMoves(inMongo, inSqlite));

describe('an area that is restored where it was: kept in MongoDB, put back into MongoDB', () =>
  areaMoves(inMongo, inMongo));
