import { type EventLog, type MongoDatabase, openKafkaEventLog, openMongo } from '@lib/event-log';
import { kindOf, loggerOf } from '@lib/telemetry';
import { Misconfigured, type ofStores, type Settings } from './settings';

const log = loggerOf('service');
const pauseMilliseconds = 1_000;

/** What a service of an area of processes stands on. */
export interface Stores {
  readonly eventLog: EventLog;
  readonly database: MongoDatabase['db'];
  /** Why the database does not answer; undefined while it does. */
  trouble(): Promise<string | undefined>;
  close(): Promise<void>;
}

/**
 * Waits for the database for as long as it takes: an area is started in any order. `clientId` is how the log's own diary calls us.
 */
export async function openStores(
  clientId: string,
  settings: Settings<(typeof ofStores)[number]>,
  signal?: AbortSignal,
): Promise<Stores> {
  const { db, close } = await patiently(() => openMongo(settings.MONGODB_URL, settings.MONGODB_DATABASE), signal);
  const eventLog = openKafkaEventLog({
    brokers: settings.KAFKA_BROKERS,
    clientId,
    prefix: settings.KAFKA_PREFIX,
  });
  return {
    eventLog,
    database: db,
    async trouble() {
      const isThere = await db.command({ ping: 1 }).then(
        () => true,
        () => false,
      );
      return isThere ? undefined : 'the database does not answer';
    },
    async close() {
      await eventLog.close();
      await close();
    },
  };
}

/** Tries until it is done: what a service stands on may start after it. */
export async function patiently<T>(open: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    try {
      return await open();
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof Misconfigured) throw error;
      log.warn(kindOf(error), 'a store is away, will try again');
      await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
    }
  }
}
