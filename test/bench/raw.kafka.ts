import { Kafka, logLevel, type Message } from 'kafkajs';
import { arrivals, milliseconds, sleep } from './time';

/** What kafkajs itself can do with this broker: nothing computed, nothing stored. */
export interface RawKafka {
  /** Messages a second: acknowledged by all, one send in flight, so many a send. */
  produce(messages: readonly Message[], atOnce: number): Promise<number>;
  /** Messages a second, by one member of a group of its own, from when it has joined to the last. */
  consume(topics: readonly string[], count: number): Promise<number>;
  /** Milliseconds from each arrival until a member of another group has the message, in the order of arriving. */
  roundTrips(value: string, rate: number, seconds: number): Promise<readonly number[]>;
  close(): Promise<void>;
}

export function rawKafka(brokers: string, topic: string): RawKafka {
  const kafka = new Kafka({ brokers: brokers.split(','), clientId: 'bench-raw', logLevel: logLevel.NOTHING });
  const producer = kafka.producer({ allowAutoTopicCreation: false });
  const admin = kafka.admin();
  let isReady: Promise<void> | undefined;
  const ready = async () => {
    await Promise.all([admin.connect(), producer.connect()]);
    await admin.createTopics({ topics: [{ topic, numPartitions: 12 }], waitForLeaders: true });
  };
  let groups = 0;
  return {
    async produce(messages, atOnce) {
      isReady ??= ready();
      await isReady;
      // Connected, and compiled.
      for (let warm = 0; warm < 3; warm++)
        await producer.send({ topic, messages: messages.slice(0, atOnce), acks: -1 });
      const begun = milliseconds();
      for (let at = 0; at < messages.length; at += atOnce)
        await producer.send({ topic, messages: messages.slice(at, at + atOnce), acks: -1 });
      return (messages.length * 1000) / (milliseconds() - begun);
    },
    async consume(topics, count) {
      const consumer = kafka.consumer({ groupId: `${topic}-${++groups}`, maxWaitTimeInMs: 100 });
      await consumer.connect();
      await consumer.subscribe({ topics: [...topics], fromBeginning: true });
      let seen = 0;
      let begun = 0;
      consumer.on(consumer.events.GROUP_JOIN, () => {
        begun ||= milliseconds();
      });
      const perSecond = await new Promise<number>((resolve, reject) => {
        consumer
          .run({
            autoCommit: false,
            async eachBatch({ batch }) {
              for (const { value } of batch.messages) if (value && value.length > 0) seen++;
              if (seen >= count) resolve((seen * 1000) / (milliseconds() - begun));
            },
          })
          .catch(reject);
      });
      await consumer.disconnect();
      return perSecond;
    },
    async roundTrips(value, rate, seconds) {
      isReady ??= ready();
      await isReady;
      const latencies: number[] = [];
      const consumer = kafka.consumer({ groupId: `${topic}-${++groups}`, maxWaitTimeInMs: 100 });
      await consumer.connect();
      await consumer.subscribe({ topics: [topic] });
      const joined = new Promise((resolve) => consumer.on(consumer.events.GROUP_JOIN, resolve));
      await consumer.run({
        autoCommit: false,
        async eachMessage({ message }) {
          if (message.headers?.due) latencies.push(milliseconds() - Number(message.headers.due));
        },
      });
      await joined;
      let sending: Promise<unknown> = Promise.resolve();
      const all = arrivals(rate, seconds, 1);
      const begun = milliseconds();
      for (const due of all) {
        while (milliseconds() - begun < due) await sleep(Math.max(0, due - (milliseconds() - begun) - 1));
        const headers = { due: String(begun + due) };
        sending = sending.then(() => producer.send({ topic, messages: [{ value, headers }], acks: -1 }));
      }
      await sending;
      for (const giveUp = milliseconds() + 20_000; latencies.length < all.length && milliseconds() < giveUp; )
        await sleep(5);
      await consumer.disconnect();
      return latencies;
    },
    async close() {
      if (isReady) await Promise.all([producer.disconnect(), admin.disconnect()]);
    },
  };
}
