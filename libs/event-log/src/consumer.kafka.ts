import type { Clock } from '@lib/kernel';
import type { Admin, EachBatchPayload, Kafka, KafkaMessage } from 'kafkajs';
import { type Consumer, type Lag, type ReceivedMessage, StopConsuming, type Subscription } from './event-log.port';

/** What everything on one Kafka shares. */
export interface Connection {
  readonly kafka: Kafka;
  readonly clock: Clock;
  readonly prefix: string;
  readonly ensure: (topic: string) => Promise<void>;
}

const sessionMilliseconds = 10_000;
const heartbeatMilliseconds = 2_000;
/** How long the members of a group have to come back when one comes or goes; a batch in hand is finished meanwhile. */
const rebalanceMilliseconds = 20_000;
const firstPauseMilliseconds = 20;
const longestPauseMilliseconds = 5_000;
/** Longer than a rebalance that goes well. */
const notJoinedMilliseconds = 30_000;
const silentMilliseconds = 15_000;
const lagIsFreshMilliseconds = 1_000;
const lagWaitsMilliseconds = 3_000;
const stopWaitsMilliseconds = 10_000;

/** The position behind a message, so that '0' is before the first. */
export const positionBehind = (offset: string): string => String(BigInt(offset) + 1n);

/** A message of ours always has a key and a value; what somebody else put there has what it has. */
export const receivedOf = (topic: string, partition: number, message: KafkaMessage): ReceivedMessage => ({
  topic,
  partition,
  offset: positionBehind(message.offset),
  key: message.key?.toString() ?? '',
  value: message.value?.toString() ?? '',
});

export const pauseFor = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Rejects when nothing has come after so long. */
export async function within<T>(milliseconds: number, what: string, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: no answer within ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** A member of a group: offsets are committed after `handle`, so that whoever dies in between only makes messages come again. */
export function consumeFrom(
  { kafka, clock, prefix, ensure }: Connection,
  withAdmin: () => Promise<Admin>,
  { group, topics, batch: most = 200, handle, onFailure }: Subscription,
): Consumer {
  let isStopped = false;
  let isOver: string | undefined;
  let endIt = () => {};
  const ended = new Promise<void>((resolve) => {
    endIt = () => {
      isStopped = true;
      resolve();
    };
  });
  let joinedAt: number | undefined;
  let leftAt = performance.now();
  let answeredAt = performance.now();
  let pauseMilliseconds = firstPauseMilliseconds;
  /** The batch in hand: who stops waits for it, even where the broker is away. */
  let inHand: Promise<void> = Promise.resolve();
  /** When the oldest message in hand was published. */
  let waitingSince: number | undefined;
  let caughtUpAt: number | undefined;
  let latest: { readonly at: number; readonly lag: Promise<Lag> } | undefined;
  const groupId = `${prefix}${group}`;
  const now = () => Date.parse(clock.now());

  async function handlePart(part: readonly ReceivedMessage[], heartbeat: () => Promise<void>): Promise<void> {
    let lost: unknown;
    const beating = setInterval(() => {
      void heartbeat().catch((error) => {
        lost ??= error;
      });
    }, heartbeatMilliseconds);
    try {
      await handle(part);
    } finally {
      clearInterval(beating);
    }
    // Somebody else may have these partitions now: they take the messages again, and find them taken.
    if (lost !== undefined) throw new Lost(lost);
  }

  async function takeBatch({ batch, resolveOffset, heartbeat, pause, ...payload }: EachBatchPayload): Promise<void> {
    const { partition } = batch;
    const topic = batch.topic.slice(prefix.length);
    const isOurs = () => !isStopped && payload.isRunning() && !payload.isStale();
    for (let from = 0; from < batch.messages.length; from += most) {
      if (!isOurs()) return;
      const part = batch.messages.slice(from, from + most);
      waitingSince = Number(part[0]!.timestamp);
      try {
        await handlePart(
          part.map((message) => receivedOf(topic, partition, message)),
          heartbeat,
        );
      } catch (error) {
        if (error instanceof Lost) throw error.cause;
        onFailure?.(error);
        if (error instanceof StopConsuming) {
          isOver = error.message;
          endIt();
          return;
        }
        // Other partitions go on. Nothing is resolved, so that the same messages come again.
        const resume = pause();
        setTimeout(resume, pauseMilliseconds);
        pauseMilliseconds = Math.min(pauseMilliseconds * 2, longestPauseMilliseconds);
        return;
      }
      pauseMilliseconds = firstPauseMilliseconds;
      const { offset } = part.at(-1)!;
      resolveOffset(offset);
      const partitions = [{ partition, offset: positionBehind(offset) }];
      await payload.commitOffsetsIfNecessary({ topics: [{ topic: batch.topic, partitions }] });
      waitingSince = undefined;
    }
  }

  /** Joins, and joins again whatever ended it: kafkajs gives up for good at errors that it takes for final. */
  async function run(): Promise<void> {
    let pause = firstPauseMilliseconds;
    while (!isStopped) {
      try {
        for (const topic of topics) await ensure(topic);
        await consumeOnce();
        pause = firstPauseMilliseconds;
      } catch (error) {
        if (isStopped) return;
        onFailure?.(error);
        await Promise.race([pauseFor(pause), ended]);
        pause = Math.min(pause * 2, longestPauseMilliseconds);
      }
    }
  }

  async function consumeOnce(): Promise<void> {
    const consumer = kafka.consumer({
      groupId,
      sessionTimeout: sessionMilliseconds,
      heartbeatInterval: heartbeatMilliseconds,
      rebalanceTimeout: rebalanceMilliseconds,
      maxWaitTimeInMs: 500,
      allowAutoTopicCreation: false,
      retry: { retries: 4, initialRetryTime: 100, maxRetryTime: 2_000, restartOnFailure: async () => false },
    });
    const answered = () => {
      answeredAt = performance.now();
    };
    const left = () => {
      if (joinedAt !== undefined) leftAt = performance.now();
      joinedAt = undefined;
    };
    const crashed = new Promise<never>((_, reject) => {
      consumer.on(consumer.events.CRASH, ({ payload }) => {
        left();
        reject(payload.error);
      });
    });
    crashed.catch(() => {});
    consumer.on(consumer.events.GROUP_JOIN, () => {
      answered();
      joinedAt = performance.now();
    });
    consumer.on(consumer.events.REBALANCING, left);
    consumer.on(consumer.events.HEARTBEAT, answered);
    consumer.on(consumer.events.FETCH, answered);
    try {
      await consumer.connect();
      if (isStopped) return;
      await consumer.subscribe({ topics: topics.map((topic) => `${prefix}${topic}`), fromBeginning: true });
      await consumer.run({
        autoCommit: false,
        eachBatchAutoResolve: false,
        eachBatch: (payload) => {
          const taken = takeBatch(payload);
          inHand = taken.catch(() => {});
          return taken;
        },
      });
      await Promise.race([crashed, ended]);
    } finally {
      left();
      await within(stopWaitsMilliseconds, 'leaving a group', consumer.disconnect()).catch(() => {});
    }
  }
  const running = run();

  async function readLag(): Promise<Lag> {
    const admin = await withAdmin();
    const named = topics.map((topic) => `${prefix}${topic}`);
    for (const topic of topics) await ensure(topic);
    const [committed, ...ends] = await Promise.all([
      admin.fetchOffsets({ groupId, topics: named }),
      ...named.map((topic) => admin.fetchTopicOffsets(topic)),
    ]);
    const partitions = named.flatMap((name, index) => {
      const offsets = committed.find(({ topic }) => topic === name)?.partitions ?? [];
      return ends[index]!.map(({ partition, low, high }) => {
        const { offset = '-1' } = offsets.find((each) => each.partition === partition) ?? {};
        const next = Math.max(Number(offset), Number(low));
        return { topic: topics[index]!, partition, messages: Math.max(0, Number(high) - next) };
      });
    });
    const messages = partitions.reduce((sum, each) => sum + each.messages, 0);
    if (messages === 0) caughtUpAt = now();
    const since = waitingSince ?? caughtUpAt ?? now();
    return { messages, milliseconds: messages === 0 ? 0 : Math.max(0, now() - since), partitions };
  }

  return {
    async lag() {
      if (latest && performance.now() - latest.at < lagIsFreshMilliseconds) {
        const lag = await latest.lag;
        // What is behind is asked again at once by whoever waits for it to catch up.
        if (lag.messages === 0) return lag;
      }
      const asked = within(lagWaitsMilliseconds, 'the lag of a group', readLag());
      latest = { at: performance.now(), lag: asked };
      asked.catch(() => {
        latest = undefined;
      });
      return asked;
    },
    trouble() {
      if (isOver !== undefined) return isOver;
      const time = performance.now();
      if (time - answeredAt > silentMilliseconds) return 'The broker does not answer.';
      if (joinedAt === undefined && time - leftAt > notJoinedMilliseconds)
        return 'It has not joined its group: a rebalance does not end.';
      return undefined;
    },
    async stop() {
      endIt();
      await inHand;
      await running;
    },
  };
}

/** The group went on without us while a batch was in hand. */
class Lost extends Error {
  constructor(cause: unknown) {
    super('no longer a member of the group', { cause });
  }
}
