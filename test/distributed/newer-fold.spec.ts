import { openMongo, openSqliteEventLog } from '@lib/event-log';
import { earlyYearsNotification, freshName, publishedOf, testMongoUrl } from '@lib/testing';
import { Projector } from '../../apps/projection/src/feed/projector.inbox';
import { openMongoWatermarks } from '../../apps/projection/src/feed/watermark/watermark.mongodb';
import { openMongoJournal } from '../../apps/projection/src/journal/journal.mongodb';
import { openMongoViews } from '../../apps/projection/src/store/views.mongodb';
import { foldVersion } from '../../apps/projection/src/views/registry';
import { memoryDirectory } from '../../apps/projection/test/memory-directory';
import { until } from '../journeys/until';

const told = publishedOf(earlyYearsNotification());

async function inACopy(use: (copy: Awaited<ReturnType<typeof open>>) => Promise<void>): Promise<void> {
  const copy = await open();
  try {
    await use(copy);
  } finally {
    await copy.projector.onApplicationShutdown();
    await copy.eventLog.close();
    await copy.mongo.db.dropDatabase();
    await copy.mongo.close();
  }
}

async function open() {
  const mongo = await openMongo(testMongoUrl(), freshName());
  const views = await openMongoViews(mongo.db);
  const eventLog = openSqliteEventLog(':memory:');
  const never = async (): Promise<never> => Promise.reject(new Error('Nothing is parked here'));
  const projector = new Projector(
    {
      journal: await openMongoJournal(mongo.db),
      views,
      directory: memoryDirectory(),
      parked: { park: never, list: async () => [], count: async () => 0, release: never, close: async () => {} },
      clock: { now: () => '2026-06-01T09:00:00.000Z' },
      watermarks: openMongoWatermarks(mongo.db),
    },
    eventLog,
  );
  const newer = {
    view: 'child' as const,
    layer: '',
    made: 'by a newer version',
    id: told.key,
    from: 'what a newer version reads',
    fold: foldVersion + 1,
    terms: [],
    area: '{}',
    body: '"newer"',
  };
  return { mongo, views, eventLog, projector, newer };
}

describe('a copy of the projection that meets views of a newer fold', () => {
  it('is ready until it meets them, then takes nothing in and leaves them as they are', () =>
    inACopy(async ({ projector, views, eventLog, newer }) => {
      await projector.onApplicationBootstrap();
      expect(await projector.lag()).toBeDefined();
      await views.write([{ ...newer, expected: 0 }]);
      await eventLog.publish('education.events', [told]);
      await until(
        () => projector.lag(),
        (lag) => lag === undefined,
      );
      expect(await views.get('child', told.key)).toMatchObject({ revision: 1, body: '"newer"' });
    }));

  it('at its start is never ready, and does not fall over', () =>
    inACopy(async ({ projector, views, eventLog, newer }) => {
      await views.write([{ ...newer, expected: 0 }]);
      await eventLog.publish('education.events', [told]);
      await projector.onApplicationBootstrap();
      await until(
        () => projector.lag(),
        (lag) => lag === undefined,
      );
      expect(await views.get('child', told.key)).toMatchObject({ revision: 1, body: '"newer"' });
    }));
});
