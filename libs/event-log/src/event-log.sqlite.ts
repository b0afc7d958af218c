import { type Clock, systemClock } from '@lib/kernel';
import { openDurableFile } from './durable-file.sqlite';
import {
  type Consumer,
  type EventLog,
  type Lag,
  type LogMessage,
  type ReceivedMessage,
  StopConsuming,
  type Subscription,
} from './event-log.port';
import { type Handed, handedOver } from './handed-over';
import { strideBetween } from './stride';
import { isReadByPosition } from './topics';

const schema = `
  CREATE TABLE IF NOT EXISTS messages (
    position INTEGER PRIMARY KEY AUTOINCREMENT, topic TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
    published_at TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS messages_topic ON messages (topic, position);
  CREATE TABLE IF NOT EXISTS positions (
    consumer_group TEXT NOT NULL, topic TEXT NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (consumer_group, topic)
  ) WITHOUT ROWID;
`;

const firstPauseMilliseconds = 20;
const longestPauseMilliseconds = 5_000;
/** Nobody but this process writes the file, so the nudge is enough; this is for a nudge that was lost to a bug. */
const pollMilliseconds = 500;

/**
 * A topic that is read by position counts its own messages: else a place in it would tell how much was said in others. Places that were
 * given before it did so stay as they are, and it goes on from the last.
 */
const ordinals = `
  ALTER TABLE messages ADD COLUMN ordinal INTEGER;
  UPDATE messages SET ordinal = position WHERE topic LIKE 'projection.changes%';
`;
const ordinalIndex = `
  CREATE UNIQUE INDEX IF NOT EXISTS messages_ordinal ON messages (topic, ordinal) WHERE ordinal IS NOT NULL;
`;

interface Row {
  readonly position: number;
  readonly topic: string;
  readonly key: string;
  readonly value: string;
}

const asReceived = ({ topic, position, key, value }: Row): ReceivedMessage => ({
  topic,
  partition: 0,
  offset: String(position),
  key,
  value,
});

/** Where a group has come to. */
export type Positions = readonly (readonly [topic: string, position: number])[];

export type PublishedListener = (topic: string, handed?: Handed) => void;

/** Who writes the file: one thread, so that nobody waits for another's lock. */
export interface LogWriter extends Pick<EventLog, 'publish'> {
  /** What a reader has handled. May be lost, and then is handled again. */
  moved(group: string, positions: Positions): void;
  /** Tells of each topic in which something was published, and may hand it over. Answers how to stop. */
  onPublished(listener: PublishedListener): () => void;
}

export interface SqliteEventLog extends EventLog, LogWriter {
  /** How far a group is behind that reads here, in this thread or in another. */
  lagOf(subscription: Pick<Subscription, 'group' | 'topics'>): Lag;
}

/**
 * The log in one file, for one process. `file` may be `:memory:`. Another thread of the process opens it with the `writer` of the first: it reads
 * by itself, and asks that one to write.
 */
export function openSqliteEventLog(file: string, clock: Clock = systemClock, writer?: LogWriter): SqliteEventLog {
  const durable = openDurableFile(file, schema);
  const { db } = durable;
  if (!db.prepare(`SELECT 1 FROM pragma_table_info('messages') WHERE name = 'ordinal'`).get())
    db.exec(`BEGIN IMMEDIATE; ${ordinals} COMMIT;`);
  db.exec(ordinalIndex);
  const insert = db.prepare('INSERT INTO messages (topic, key, value, published_at) VALUES (?, ?, ?, ?)');
  const insertCounted = db.prepare(
    `INSERT INTO messages (topic, key, value, published_at, ordinal)
     SELECT ?, ?, ?, ?, coalesce(max(ordinal), 0) + 1 FROM messages WHERE topic = ? AND ordinal IS NOT NULL`,
  );
  const readCounted = db.prepare(
    'SELECT ordinal AS position, topic, key, value FROM messages WHERE topic = ? AND ordinal > ? ORDER BY ordinal LIMIT ?',
  );
  const read = db.prepare(
    'SELECT position, topic, key, value FROM messages WHERE topic = ? AND position > ? ORDER BY position LIMIT ?',
  );
  const count = db.prepare(
    'SELECT count(*) AS messages, min(published_at) AS oldest FROM messages WHERE topic = ? AND position > ?',
  );
  const lastIn = db.prepare('SELECT coalesce(max(position), 0) AS last FROM messages WHERE topic = ?');
  const position = db.prepare('SELECT position FROM positions WHERE consumer_group = ? AND topic = ?');
  const move = db.prepare(
    `INSERT INTO positions (consumer_group, topic, position) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET position = max(position, excluded.position)`,
  );

  const wakers = new Set<PublishedListener>();
  const consumers = new Set<Consumer>();
  /** Where readers here have come to, which the writer may still have to write down. */
  const come = new Map<string, number>();

  const positionOf = (group: string, topic: string): number =>
    come.get(`${group} ${topic}`) ?? (position.get(group, topic) as { position: number } | undefined)?.position ?? 0;

  function onPublished(listener: PublishedListener): () => void {
    wakers.add(listener);
    return () => wakers.delete(listener);
  }
  const forget = writer?.onPublished((topic, handed) => {
    for (const waker of wakers) waker(topic, handed);
  });

  function nextBatch(places: ReadonlyMap<string, number>, batch: number): ReceivedMessage[] {
    const rows = [...places].flatMap(([topic, place]) => read.all(topic, place, batch) as Row[]);
    return rows
      .sort((one, other) => one.position - other.position)
      .slice(0, batch)
      .map(asReceived);
  }

  function lagOf({ group, topics }: Pick<Subscription, 'group' | 'topics'>): Lag {
    const behind = topics.map(
      (topic) => count.get(topic, positionOf(group, topic)) as { messages: number; oldest: string | null },
    );
    const oldest = behind.flatMap((each) => each.oldest ?? []).sort()[0];
    return {
      messages: behind.reduce((sum, each) => sum + each.messages, 0),
      milliseconds: oldest === undefined ? 0 : Math.max(0, Date.parse(clock.now()) - Date.parse(oldest)),
    };
  }

  /** A lost position only means reading again. What was handled is on disk, so that no position is there before it. */
  const moved = (group: string, positions: Positions): void =>
    durable.note(() => {
      for (const [topic, place] of positions) move.run(group, topic, place);
    });

  function commitPositions(group: string, batch: readonly ReceivedMessage[]): void {
    const positions = [...new Map(batch.map(({ topic, offset }) => [topic, Number(offset)]))];
    if (!writer) {
      moved(group, positions);
      return;
    }
    for (const [topic, place] of positions) come.set(`${group} ${topic}`, place);
    writer.moved(group, positions);
  }

  function consume(subscription: Subscription): Consumer {
    const { batch: least = 200, batchWhenBehind = least } = subscription;
    const stride = strideBetween(least, batchWhenBehind);
    let stopped = false;
    let isOver: string | undefined;
    let wake = () => {};
    const rest = (milliseconds: number) =>
      new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    const handed = handedOver();
    const waker: PublishedListener = (topic, messages) => {
      if (!subscription.topics.includes(topic)) return;
      handed.told(messages);
      wake();
    };
    /** What was handed over is on disk; else what the log has. */
    async function next(): Promise<readonly ReceivedMessage[]> {
      const { group, topics } = subscription;
      const places = new Map(topics.map((topic) => [topic, positionOf(group, topic)]));
      const most = stride.now();
      const known = handed.next(places, most);
      if (known && known.length > 0) return known;
      return durable.read(() => {
        const found = nextBatch(places, most);
        if (found.length < most) handed.isCaughtUp();
        return found;
      });
    }
    const sleep = onPublished(waker);

    async function run(): Promise<void> {
      let pause = firstPauseMilliseconds;
      while (!stopped) {
        try {
          const batch = await next();
          if (batch.length === 0) {
            await rest(pollMilliseconds);
            continue;
          }
          const begun = performance.now();
          await subscription.handle(batch);
          stride.took(batch.length, performance.now() - begun);
          if (stopped) return;
          commitPositions(subscription.group, batch);
          pause = firstPauseMilliseconds;
        } catch (error) {
          subscription.onFailure?.(error);
          if (error instanceof StopConsuming) {
            isOver = error.message;
            return;
          }
          await rest(pause);
          pause = Math.min(pause * 2, longestPauseMilliseconds);
        }
      }
    }
    const running = run();

    const consumer: Consumer = {
      lag: async () => lagOf(subscription),
      trouble: () => isOver,
      async stop() {
        stopped = true;
        wake();
        await running;
        sleep();
        consumers.delete(consumer);
      },
    };
    consumers.add(consumer);
    return consumer;
  }

  async function publish(topic: string, messages: readonly LogMessage[]): Promise<void> {
    if (messages.length === 0) return;
    const handed = await durable.write((): Handed => {
      const now = clock.now();
      const { last: after } = lastIn.get(topic) as { readonly last: number };
      const received = messages.map(({ key, value }) => {
        const { lastInsertRowid } = isReadByPosition(topic)
          ? insertCounted.run(topic, key, value, now, topic)
          : insert.run(topic, key, value, now);
        return asReceived({ topic, key, value, position: Number(lastInsertRowid) });
      });
      return { topic, after, messages: received };
    });
    for (const waker of wakers) waker(topic, handed);
  }

  return {
    publish: writer?.publish ?? publish,
    moved,
    onPublished,
    lagOf,
    toEveryPartition: (topic, message) => publish(topic, [message]),
    subscribe: async (subscription) => consume(subscription),
    read: async (topic, after, limit) =>
      ((isReadByPosition(topic) ? readCounted : read).all(topic, Number(after), limit) as Row[]).map(asReceived),
    async close() {
      forget?.();
      await Promise.all([...consumers].map((consumer) => consumer.stop()));
      await durable.close();
    },
  };
}
