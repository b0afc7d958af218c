import { type Clock, newId, systemClock } from '@lib/kernel';
import { type Admin, Kafka, logLevel, type Producer } from 'kafkajs';
import type { Connection } from './connection.kafka';
import { consumeFrom, pauseFor } from './consumer.kafka';
import type { Consumer, EventLog, LogMessage } from './event-log.port';
import { type Reader, readerOf } from './reader.kafka';
import { mostBytesOfBatch, replication, settingsOf } from './topics';

export interface KafkaSettings {
  /** `host:port`, each. */
  readonly brokers: readonly string[];
  /** Who we are, in the broker’s logs. */
  readonly clientId: string;
  readonly clock?: Clock;
  /** Before the name of every topic and group: several areas, or tests, on one Kafka. */
  readonly prefix?: string;
  /** Instead of what `topics.ts` says. */
  readonly partitions?: number;
}

/** One send carries no more than this, whatever the partition: a batch above the topic’s limit would be refused for ever. */
const mostBytesOfSend = mostBytesOfBatch / 2;
const bytesBeside = 200;

/**
 * The log on Kafka. A plain producer that waits for all replicas in sync, with one send in flight: the idempotent one retries
 * without end and loses sends that overlap, and its transactions do four a second (docs/adr/0012).
 */
export function openKafkaEventLog({
  brokers,
  clientId,
  clock = systemClock,
  prefix = '',
  partitions,
}: KafkaSettings): EventLog {
  const kafka = new Kafka({
    brokers: [...brokers],
    clientId,
    logLevel: logLevel.NOTHING,
    connectionTimeout: 3_000,
    requestTimeout: 15_000,
    retry: { retries: 4, initialRetryTime: 100, maxRetryTime: 2_000 },
  });
  const connection: Connection = { kafka, clock, prefix, ensure };
  const consumers = new Set<Consumer>();
  const readers = new Map<string, Reader>();
  const ensured = new Map<string, Promise<void>>();
  const admin = kafka.admin();
  let connected: Promise<void> | undefined;
  const withAdmin = async () => {
    connected ??= admin.connect();
    // A failure to connect is not remembered.
    await connected.catch((error) => {
      connected = undefined;
      throw error;
    });
    return admin;
  };
  let producer: Promise<Producer> | undefined;
  let sending: Promise<unknown> = Promise.resolve();

  /** Makes the topic where it is not there. */
  function ensure(topic: string): Promise<void> {
    const known = ensured.get(topic) ?? makeTopic(topic);
    ensured.set(topic, known);
    known.catch(() => ensured.delete(topic));
    return known;
  }

  async function makeTopic(topic: string): Promise<void> {
    const control = await withAdmin();
    const { factor, config } = replication((await control.describeCluster()).brokers.length);
    const settings = settingsOf(topic);
    await control.createTopics({
      waitForLeaders: false,
      topics: [
        {
          topic: `${prefix}${topic}`,
          numPartitions: partitions ?? settings.partitions,
          replicationFactor: factor,
          configEntries: Object.entries({ ...settings.config, ...config }).map(([name, value]) => ({ name, value })),
        },
      ],
    });
    await untilLed(control, `${prefix}${topic}`);
  }

  async function connectProducer(): Promise<Producer> {
    const made = kafka.producer({ allowAutoTopicCreation: false, maxInFlightRequests: 1 });
    await made.connect();
    return made;
  }

  /** One after the other: what is sent later lies behind. */
  function inTurn<T>(send: (through: Producer) => Promise<T>): Promise<T> {
    const turn = sending.then(async () => {
      producer ??= connectProducer();
      const through = await producer.catch((error) => {
        producer = undefined;
        throw error;
      });
      return send(through);
    });
    sending = turn.catch(() => {});
    return turn;
  }

  return {
    async publish(topic, messages) {
      if (messages.length === 0) return;
      await ensure(topic);
      await inTurn(async (through) => {
        for (const part of partsOf(messages))
          await through.send({
            topic: `${prefix}${topic}`,
            acks: -1,
            messages: part.map(({ key, value }) => ({ key, value })),
          });
      });
    },
    async toEveryPartition(topic, { key, value }) {
      await ensure(topic);
      await inTurn(async (through) => {
        const { topics } = await (await withAdmin()).fetchTopicMetadata({ topics: [`${prefix}${topic}`] });
        const messages = topics[0]!.partitions.map(({ partitionId }) => ({ key, value, partition: partitionId }));
        await through.send({ topic: `${prefix}${topic}`, acks: -1, messages });
      });
    },
    async subscribe(subscription) {
      const consumer = consumeFrom(connection, withAdmin, subscription);
      consumers.add(consumer);
      return consumer;
    },
    async read(topic, after, limit) {
      await ensure(topic);
      const reader = readers.get(topic) ?? readerOf(connection, withAdmin, topic, `${prefix}${clientId}.${newId()}`);
      readers.set(topic, reader);
      return reader.read(after, limit);
    },
    async close() {
      await Promise.all([...consumers].map((consumer) => consumer.stop()));
      await Promise.all([...readers.values()].map((reader) => reader.close()));
      await sending;
      await Promise.all([producer?.then((made) => made.disconnect()).catch(() => {}), admin.disconnect()]);
    },
  };
}

/** A broker may not know yet what it has just made; kafkajs, asked to wait for the leaders, takes that for final. */
async function untilLed(admin: Admin, topic: string): Promise<void> {
  for (let left = 100; ; left--) {
    try {
      const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
      if (topics[0]!.partitions.every(({ leader }) => leader >= 0)) return;
      if (left === 0) throw new Error('A topic that was made has no leader.');
    } catch (error) {
      if (left === 0) throw error;
    }
    await pauseFor(100);
  }
}

/** In order, cut so that no part is larger than one send may be; a message above that goes alone, and the broker judges it. */
function* partsOf(messages: readonly LogMessage[]): Generator<readonly LogMessage[]> {
  let part: LogMessage[] = [];
  let bytes = 0;
  for (const message of messages) {
    const size = Buffer.byteLength(message.value) + Buffer.byteLength(message.key) + bytesBeside;
    if (part.length > 0 && bytes + size > mostBytesOfSend) {
      yield part;
      part = [];
      bytes = 0;
    }
    part.push(message);
    bytes += size;
  }
  yield part;
}
