import { publishers } from '@lib/contracts';
import { type EventLog, openSqliteEventLog } from '@lib/event-log';
import { memoryDirectory } from '../../test/memory-directory';
import { openSqliteJournal } from '../journal/journal.sqlite';
import { openSqliteViews } from '../store/views.sqlite';
import type { DirectoryKeeper } from './directory.inbox';
import { Projector } from './projector.inbox';
import { openSqliteWatermarks } from './watermark/watermark.sqlite';

const upTo = '2026-06-01T09:00:00.000Z';
const nobodyCanSay = { lag: async () => undefined, trouble: () => undefined } as unknown as DirectoryKeeper;
const twoWait = {
  lag: async () => ({ messages: 2, milliseconds: 3_000 }),
  trouble: () => undefined,
} as unknown as DirectoryKeeper;

describe('how far the records are', () => {
  let eventLog: EventLog;
  let projector: Projector;

  async function besides(directory: DirectoryKeeper): Promise<void> {
    eventLog = openSqliteEventLog(':memory:');
    const watermarks = openSqliteWatermarks(':memory:');
    await watermarks.advance(publishers.map((publisher) => ({ topic: `${publisher}.events`, partition: 0, upTo })));
    const never = async (): Promise<never> => Promise.reject(new Error('Nothing is parked here'));
    projector = new Projector(
      {
        journal: openSqliteJournal(':memory:'),
        views: openSqliteViews(':memory:'),
        directory: memoryDirectory(),
        parked: { park: never, list: async () => [], count: async () => 0, release: never, close: async () => {} },
        clock: { now: () => upTo },
        watermarks,
      },
      eventLog,
      undefined,
      directory,
    );
    await projector.onApplicationBootstrap();
  }
  afterEach(async () => {
    await projector.onApplicationShutdown();
    await eventLog.close();
  });

  it('counts the closures that wait beside the facts', async () => {
    await besides(twoWait);
    expect(await projector.lag()).toMatchObject({ messages: 2, milliseconds: 3_000 });
  });

  it('is not said while the directory cannot say; up to when the facts are in the records is', async () => {
    await besides(nobodyCanSay);
    expect([await projector.lag(), await projector.watermark()]).toEqual([undefined, upTo]);
  });
});
