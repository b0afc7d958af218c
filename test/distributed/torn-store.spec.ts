import { type MongoDatabase, openMongo, openMongoParkedMessages } from '@lib/event-log';
import { freshName, testMongoUrl, waysToTear } from '@lib/testing';
import { openMongoStores } from '../../apps/all-in-one/src/distributed';
import { openMongoJournal } from '../../apps/projection/src/journal/journal.mongodb';
import { openMongoViews } from '../../apps/projection/src/store/views.mongodb';
import type { AreaStores } from '../path/area';
import { isWhole, type ToldStory, tellTheStory } from '../path/torn-store';

/** The same story and the same tears as test/path/torn-store, on MongoDB. */
describe('MongoDB, or the log, that fails at any write of the whole path', () => {
  const opened: MongoDatabase[] = [];
  async function inMongo(): Promise<AreaStores> {
    const database = await openMongo(testMongoUrl(), freshName());
    opened.push(database);
    const { db } = database;
    return {
      stores: await openMongoStores(db),
      journal: await openMongoJournal(db),
      views: await openMongoViews(db),
      parked: await openMongoParkedMessages(db, 'projection'),
    };
  }
  afterEach(async () => {
    for (const { db, close } of opened.splice(0)) {
      await db.dropDatabase();
      await close();
    }
  });

  let whole: ToldStory;
  it('keeps the story as SQLite does, to the byte', async () => {
    whole = await tellTheStory(undefined, inMongo);
    isWhole(whole);
    expect(whole.kept).toEqual((await tellTheStory()).kept);
  });

  // Each write is torn in one of the ways: a stand-in takes seconds for a story.
  it('and torn at any one of them, every record is the same, and what was acknowledged is there once', async () => {
    let torn = 0;
    for (let at = 1; at <= whole.writes; at++) {
      const how = waysToTear[at % waysToTear.length]!;
      const run = await tellTheStory({ at, how, times: 1 + (at % 2) }, inMongo);
      torn += run.torn;
      expect({ at, ...run.kept }).toEqual({ at, ...whole.kept });
    }
    expect(torn).toBeGreaterThan(whole.writes / 2);
  }, 600_000);
});
