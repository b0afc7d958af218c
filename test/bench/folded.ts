import { join } from 'node:path';
import { memoryDirectory } from '../../apps/projection/test/memory-directory';
import { built, type EventLogs } from './built';
import { answering } from './parties';
import { milliseconds } from './time';

/** One copy of the projection, as far as it takes in and folds: from Kafka into the stores of a database or of a folder. */
export type FoldedQuestion =
  | {
      readonly what: 'start';
      readonly brokers: string;
      readonly prefix: string;
      readonly into: { readonly folder: string } | { readonly mongo: string; readonly database: string };
    }
  | { readonly what: 'handled' };

export interface FoldedAnswer {
  /** Messages that this copy has handled, from when to when. */
  readonly handled: number;
  readonly first?: number;
  readonly last?: number;
}

const projection = 'apps/projection/src';
const { openKafkaEventLog, openMongo, openSqliteParkedMessages } = built<EventLogs>('libs/event-log/src');
const { systemClock } = built<typeof import('../../libs/kernel/src')>('libs/kernel/src');
const { consume } = built<typeof import('../../apps/projection/src/feed/consume.flow')>(
  `${projection}/feed/consume.flow`,
);

const { startFoldWorkers } = built<typeof import('../../apps/projection/src/feed/fold-workers.flow')>(
  `${projection}/feed/fold-workers.flow`,
);

type Into = Extract<FoldedQuestion, { what: 'start' }>['into'];

const sqlite = (folder: string) => {
  const { openSqliteRecords } = built<typeof import('../../apps/projection/src/store/records.sqlite')>(
    `${projection}/store/records.sqlite`,
  );
  return openSqliteRecords(join(folder, 'journal.db'));
};

async function mongo(url: string, database: string) {
  const { openMongoJournal } = built<typeof import('../../apps/projection/src/journal/journal.mongodb')>(
    `${projection}/journal/journal.mongodb`,
  );
  const { openMongoViews } = built<typeof import('../../apps/projection/src/store/views.mongodb')>(
    `${projection}/store/views.mongodb`,
  );
  const { db } = await openMongo(url, database);
  return { journal: await openMongoJournal(db), views: await openMongoViews(db) };
}

const portsOf = async (into: Into) => ('folder' in into ? sqlite(into.folder) : mongo(into.mongo, into.database));

let handled = 0;
let first: number | undefined;
let last: number | undefined;
let stop = async (): Promise<void> => {};

async function start({ brokers, prefix, into }: Extract<FoldedQuestion, { what: 'start' }>): Promise<void> {
  // As the projector does: beside, where documents are waited for elsewhere; at least 500 messages at once, and more where more wait.
  const workers = 'folder' in into ? undefined : startFoldWorkers();
  const ports = {
    ...(await portsOf(into)),
    directory: memoryDirectory(),
    fold: workers?.fold,
    parked: openSqliteParkedMessages(':memory:'),
    clock: systemClock,
  };
  const log = openKafkaEventLog({ brokers: [brokers], clientId: 'bench-projection', prefix });
  const consumer = await log.subscribe({
    group: 'projection',
    topics: ['education.events', 'health.events', 'social-care.events'],
    batch: 500,
    batchWhenBehind: 4_000,
    async handle(batch) {
      first ??= milliseconds();
      await consume(ports, batch);
      handled += batch.length;
      last = milliseconds();
    },
  });
  stop = async () => {
    await consumer.stop();
    await workers?.close();
    await log.close();
  };
}

answering<FoldedQuestion, FoldedAnswer>(
  async (question) => {
    if (question.what === 'start') await start(question);
    return { handled, ...(first !== undefined && { first }), ...(last !== undefined && { last }) };
  },
  () => stop(),
);
