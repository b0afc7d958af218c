import type { Admin } from 'kafkajs';
import type { Connection } from './connection.kafka';
import { receivedOf } from './consumer.kafka';
import type { ReceivedMessage } from './event-log.port';
import { within } from './within';

export interface Reader {
  read(after: string, limit: number): Promise<readonly ReceivedMessage[]>;
  close(): Promise<void>;
}

const readWaitsMilliseconds = 10_000;

interface Wanted {
  readonly from: bigint;
  readonly until: bigint;
  readonly found: ReceivedMessage[];
  readonly done: () => void;
}

/**
 * Reads one topic of one partition from any position. kafkajs reads as a member of a group only: this one is of a group of its own,
 * which commits nothing, and so leaves nothing behind.
 */
export function readerOf(
  { kafka, prefix }: Connection,
  withAdmin: () => Promise<Admin>,
  topic: string,
  groupId: string,
): Reader {
  const named = `${prefix}${topic}`;
  const only = [{ topic: named, partitions: [0] }];
  let wanted: Wanted | undefined;
  let consumer: Promise<ReturnType<typeof kafka.consumer>> | undefined;
  let reading: Promise<unknown> = Promise.resolve();

  async function join() {
    const joined = kafka.consumer({ groupId, maxWaitTimeInMs: 50, allowAutoTopicCreation: false });
    const isMember = new Promise<void>((resolve) => {
      joined.on(joined.events.GROUP_JOIN, () => resolve());
    });
    joined.on(joined.events.CRASH, () => {
      consumer = undefined;
      void joined.disconnect().catch(() => {});
    });
    await joined.connect();
    await joined.subscribe({ topics: [named], fromBeginning: true });
    await joined.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      eachBatch: async ({ batch, resolveOffset, isStale }) => {
        for (const message of batch.messages) {
          if (isStale() || !wanted) return;
          const offset = BigInt(message.offset);
          if (offset < wanted.from) continue;
          if (offset < wanted.until) wanted.found.push(receivedOf(topic, 0, message));
          resolveOffset(message.offset);
          if (offset + 1n >= wanted.until) {
            joined.pause(only);
            wanted.done();
            return;
          }
        }
      },
    });
    joined.pause(only);
    await within(readWaitsMilliseconds, 'joining a group to read', isMember);
    return joined;
  }

  async function readNow(after: string, limit: number): Promise<readonly ReceivedMessage[]> {
    const offsets = (await (await withAdmin()).fetchTopicOffsets(named))[0];
    if (!offsets) return [];
    const [low, high, asked] = [BigInt(offsets.low), BigInt(offsets.high), BigInt(after)];
    const from = asked > low ? asked : low;
    const until = from + BigInt(limit) < high ? from + BigInt(limit) : high;
    if (from >= until) return [];
    consumer ??= join();
    const through = await consumer.catch((error) => {
      consumer = undefined;
      throw error;
    });
    const found: ReceivedMessage[] = [];
    const all = new Promise<void>((resolve) => {
      wanted = { from, until, found, done: resolve };
    });
    try {
      through.seek({ topic: named, partition: 0, offset: String(from) });
      through.resume(only);
      await within(readWaitsMilliseconds, 'reading a topic', all);
      return found;
    } catch (error) {
      consumer = undefined;
      void through.disconnect().catch(() => {});
      throw error;
    } finally {
      wanted = undefined;
    }
  }

  return {
    read(after, limit) {
      const turn = reading.then(() => readNow(after, limit));
      reading = turn.catch(() => {});
      return turn;
    },
    async close() {
      await reading;
      await consumer?.then((joined) => joined.disconnect()).catch(() => {});
    },
  };
}
