import type { Db } from 'mongodb';
import { endWritesWithTheirConnection } from './driver.mongodb';

/** One MongoDB database: all stores of one area's deployment are collections of it. */
export interface MongoDatabase {
  readonly db: Db;
  /** After the stores that use it are closed. */
  close(): Promise<void>;
}

/** How long an answer may take before the store counts as away: then callers are told to try again, and readers wait and do. */
const awayMilliseconds = 5_000;
const stuckMilliseconds = 30_000;

/**
 * Opens `database` on the server at `url`. What is written is in the journal of a majority of the servers before it is
 * answered, and what is read is such: no decision and no answer rests on what an election takes back (docs/adr/0013).
 */
export async function openMongo(url: string, database: string): Promise<MongoDatabase> {
  // An area on SQLite never loads the driver.
  const { MongoClient } = await import('mongodb');
  endWritesWithTheirConnection();
  const client = new MongoClient(url, {
    appName: 'tell-it-once',
    writeConcern: { w: 'majority', journal: true },
    readConcern: { level: 'majority' },
    readPreference: 'primary',
    retryWrites: true,
    retryReads: true,
    ignoreUndefined: true,
    serverSelectionTimeoutMS: awayMilliseconds,
    connectTimeoutMS: awayMilliseconds,
    socketTimeoutMS: stuckMilliseconds,
  });
  try {
    await client.connect();
  } catch (error) {
    await client.close();
    throw error;
  }
  return { db: client.db(database), close: () => client.close() };
}

/**
 * In the order of their ids: a server on which a batch is one transaction lets two clients that send the same rows in opposite order wait for
 * each other.
 */
export const inIdOrder = <T>(items: readonly T[], idOf: (item: T) => string): T[] =>
  items.toSorted((one, other) => (idOf(one) < idOf(other) ? -1 : Number(idOf(one) > idOf(other))));

/** Another document has one of the new one’s unique keys. Which key is not said by every server: look it up. */
export const isDuplicateKey = (error: unknown): boolean => (error as { code?: unknown }).code === duplicateKey;

const duplicateKey = 11_000;

/** Every fault of an unordered write is such a document, and all the rest is as durable as was asked for. */
export function areOnlyDuplicateKeys(error: unknown): boolean {
  const { writeErrors, result } = error as BulkFailure;
  const faults = [writeErrors ?? []].flat();
  return faults.length > 0 && faults.every(isDuplicateKey) && !result?.getWriteConcernError?.();
}

interface BulkFailure {
  readonly writeErrors?: unknown;
  readonly result?: { getWriteConcernError?(): unknown };
}
