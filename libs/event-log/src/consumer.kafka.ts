import type { Admin, EachBatchPayload, KafkaMessage } from 'kafkajs';
import type { Connection } from './connection.kafka';
import { type Consumer, type ReceivedMessage, StopConsuming, type Subscription } from './event-log.port';
import { lagOf } from './lag.kafka';
import { microBatch } from './micro-batch';
import { strideBetween } from './stride';
import { within } from './within';

const sessionMilliseconds = 10_000;
const heartbeatMilliseconds = 2_000;
/** How long the members of a group have to come back when one comes or goes; a batch in hand is finished meanwhile. */
const rebalanceMilliseconds = 20_000;
/** More than a subscriber's topics have. */
const mostPartitions = 100;
const firstPauseMilliseconds = 20;
const longestPauseMilliseconds = 5_000;
/** Longer than a rebalance that goes well. */
const notJoinedMilliseconds = 30_000;
const silentMilliseconds = 15_000;
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

/** What one partition brought, or as much of it as was asked for at once. */
interface Part {
  readonly payload: EachBatchPayload;
  readonly messages: readonly KafkaMessage[];
  isTaken: boolean;
}

const partitionOf = ({ topic, partition }: EachBatchPayload['batch']): string => `${topic} ${partition}`;

/** Where a group goes on when these were taken, by topic. */
const positionsBehind = (parts: readonly Part[]) => {
  const topics = new Set(parts.map(({ payload }) => payload.batch.topic));
  return [...topics].map((topic) => ({
    topic,
    partitions: parts
      .filter(({ payload }) => payload.batch.topic === topic)
      .map(({ payload: { batch }, messages }) => ({
        partition: batch.partition,
        offset: positionBehind(messages.at(-1)!.offset),
      })),
  }));
};

/** A member of a group: offsets are committed after `handle`, so that whoever dies in between only makes messages come again. */
export function consumeFrom(
  { kafka, clock, prefix, ensure }: Connection,
  withAdmin: () => Promise<Admin>,
  { group, topics, batch = 200, batchWhenBehind = batch, handle, onFailure }: Subscription,
): Consumer {
  const stride = strideBetween(batch, batchWhenBehind);
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
  /** Partitions whose messages were in a batch that failed. */
  const doubtful = new Set<string>();
  /** What is in hand: who stops waits for it, even where the broker is away. */
  let inHand: Promise<void> = Promise.resolve();
  /** When the oldest message in hand was published. */
  let waitingSince: number | undefined;
  const groupId = `${prefix}${group}`;
  const lag = lagOf({ clock, prefix, ensure }, withAdmin, { group, topics, waitingSince: () => waitingSince });

  const isOurs = (payload: EachBatchPayload) => !isStopped && payload.isRunning() && !payload.isStale();
  const receivedIn = ({ payload: { batch }, messages }: Part) =>
    messages.map((message) => receivedOf(batch.topic.slice(prefix.length), batch.partition, message));

  async function handleAll(batch: readonly ReceivedMessage[], heartbeat: () => Promise<void>): Promise<void> {
    let lost: unknown;
    const beating = setInterval(() => {
      void heartbeat().catch((error) => {
        lost ??= error;
      });
    }, heartbeatMilliseconds);
    try {
      await handle(batch);
    } finally {
      clearInterval(beating);
    }
    // Somebody else may have these partitions now: they take the messages again, and find them taken.
    if (lost !== undefined) throw new Lost(lost);
  }

  /** One write and one commit of positions for what several partitions brought. */
  const take = microBatch(takeParts, {
    most: stride.now,
    sizeOf: ({ messages }) => messages.length,
    isAlone: ({ payload: { batch } }) => doubtful.has(partitionOf(batch)),
  });

  async function takeParts(brought: readonly Part[]): Promise<void> {
    const parts = brought.filter(({ payload }) => isOurs(payload));
    const [first] = parts;
    if (!first) return;
    const received = parts.flatMap(receivedIn);
    const begun = performance.now();
    waitingSince = Math.min(...parts.map(({ messages }) => Number(messages[0]!.timestamp)));
    try {
      await handleAll(received, first.payload.heartbeat);
    } catch (error) {
      if (error instanceof Lost) throw error.cause;
      onFailure?.(error);
      if (error instanceof StopConsuming) {
        isOver = error.message;
        endIt();
        return;
      }
      // Nothing is resolved, so that the same messages come again: each partition's by themselves, until they are taken.
      for (const { payload } of parts) {
        doubtful.add(partitionOf(payload.batch));
        setTimeout(payload.pause(), pauseMilliseconds);
      }
      pauseMilliseconds = Math.min(pauseMilliseconds * 2, longestPauseMilliseconds);
      return;
    }
    pauseMilliseconds = firstPauseMilliseconds;
    stride.took(received.length, performance.now() - begun);
    for (const { payload, messages } of parts) {
      doubtful.delete(partitionOf(payload.batch));
      payload.resolveOffset(messages.at(-1)!.offset);
    }
    await first.payload.commitOffsetsIfNecessary({ topics: positionsBehind(parts) });
    for (const part of parts) part.isTaken = true;
    waitingSince = undefined;
  }

  async function takeBatch(payload: EachBatchPayload): Promise<void> {
    const { messages } = payload.batch;
    for (let from = 0, most = stride.now(); from < messages.length; from += most) {
      most = stride.now();
      const part: Part = { payload, messages: messages.slice(from, from + most), isTaken: false };
      await take(part);
      if (!part.isTaken) return;
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
        // What all partitions brought is there at the same moment, and is taken together.
        partitionsConsumedConcurrently: mostPartitions,
        eachBatch: (payload) => {
          const taken = takeBatch(payload);
          inHand = Promise.allSettled([inHand, taken]).then(() => {});
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

  return {
    lag,
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
