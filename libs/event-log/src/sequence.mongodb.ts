import { AsyncLocalStorage } from 'node:async_hooks';
import type { ClientSession, Db, MongoClient } from 'mongodb';

interface Sequence {
  readonly client: MongoClient;
  readonly session: ClientSession;
}

const current = new AsyncLocalStorage<Sequence>();

/** How far this process has read or written by each client: where its next sequence begins. */
const reached = new WeakMap<MongoClient, Pick<ClientSession, 'operationTime' | 'clusterTime'>>();

/**
 * Runs `work` as one sequence: nothing that it reads of this database is older than what it, or an earlier sequence of this process, has read
 * or written. Of several servers a newly elected first one may know less for a while than the last one told, and each question by itself
 * may be answered out of that; here it waits until it knows as much (causal consistency, docs/adr/0013). A sequence within one is a part of it.
 */
export async function inSequence<T>(db: Db, work: () => Promise<T>): Promise<T> {
  return sequenceIn(db) ? work() : inNewSequence(db, work);
}

/** The same, whatever sequence it is called in: for work that goes on when that one has ended. */
export async function inNewSequence<T>(db: Db, work: () => Promise<T>): Promise<T> {
  const { client } = db;
  // A server that knows no sessions is one server, and has nothing older to answer with.
  if (!(await knowsSessions(client))) return current.exit(work);
  const session = client.startSession({ causalConsistency: true });
  advance(session, reached.get(client));
  try {
    return await current.run({ client, session }, work);
  } finally {
    note(client, session);
    await session.endSession();
  }
}

/** What an operation is given so that it takes part in the sequence that it is called in, if in any. */
export const ofSequence = (db: Db): { readonly session?: ClientSession } => {
  const session = sequenceIn(db);
  return session ? { session } : {};
};

function sequenceIn(db: Db): ClientSession | undefined {
  const sequence = current.getStore();
  // Whoever was woken within a sequence may go on for longer than it lasts.
  return sequence?.client === db.client && !sequence.session.hasEnded ? sequence.session : undefined;
}

function advance(session: ClientSession, to: Pick<ClientSession, 'operationTime' | 'clusterTime'> | undefined): void {
  if (to?.clusterTime) session.advanceClusterTime(to.clusterTime);
  if (to?.operationTime) session.advanceOperationTime(to.operationTime);
}

function note(client: MongoClient, session: ClientSession): void {
  advance(session, reached.get(client));
  const { operationTime, clusterTime } = session;
  reached.set(client, { operationTime, clusterTime });
}

const known = new WeakMap<MongoClient, boolean>();

async function knowsSessions(client: MongoClient): Promise<boolean> {
  const before = known.get(client);
  if (before !== undefined) return before;
  const knows = await areSessionsTaken(client);
  known.set(client, knows);
  return knows;
}

async function areSessionsTaken(client: MongoClient): Promise<boolean> {
  const session = client.startSession();
  try {
    await client.db('admin').command({ ping: 1 }, { session });
    return true;
  } catch (error) {
    if ((error as Error).name === 'MongoCompatibilityError') return false;
    throw error;
  } finally {
    await session.endSession();
  }
}
