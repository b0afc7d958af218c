import { freshName, testBrokers, untilTrue } from '@lib/testing';
import { eventLogContract } from './event-log.contract';
import { openKafkaEventLog } from './event-log.kafka';
import type { Consumer, EventLog, ReceivedMessage } from './event-log.port';

jest.setTimeout(60_000);

describe('the log on Kafka', () => {
  let prefix: string;
  /** The suite speaks of one order: a topic of one partition. */
  const open = async (): Promise<EventLog> =>
    openKafkaEventLog({ brokers: testBrokers(), clientId: 'contract', prefix, partitions: 1 });

  eventLogContract(
    () => {
      prefix = `${freshName()}.`;
      return open();
    },
    async (log) => {
      await log.close();
      return open();
    },
  );

  describe('on several partitions', () => {
    const messages = Array.from({ length: 60 }, (_, index) => ({ key: `k${index}`, value: `v${index}` }));
    let log: EventLog;
    beforeEach(() => {
      prefix = `${freshName()}.`;
      log = openKafkaEventLog({ brokers: testBrokers(), clientId: 'partitions', prefix, partitions: 6 });
    });
    afterEach(() => log.close());

    it('hands on together what they hold at one moment, as much as was asked for, and each in its order', async () => {
      await log.publish('education.events', messages);
      const batches: (readonly ReceivedMessage[])[] = [];
      const consumer = await log.subscribe({
        group: 'g',
        topics: ['education.events'],
        batch: 50,
        handle: async (batch) => void batches.push(batch),
      });
      await caughtUp(consumer);
      const seen = batches.flat();
      // At least once: a send to a topic that has just been made may be made again.
      expect(new Set(seen.map(({ value }) => value)).size).toBe(messages.length);
      expect(batches.some((batch) => new Set(batch.map(({ partition }) => partition)).size > 1)).toBe(true);
      expect(batches.every((batch) => batch.length <= 50)).toBe(true);
      for (const of of Array.from({ length: 6 }, (_, index) => index)) {
        const offsets = seen.filter(({ partition }) => partition === of).map(({ offset }) => Number(offset));
        expect(offsets).toEqual([...offsets].sort((one, other) => one - other));
      }
    });

    it('takes what the others hold while one holds what cannot be handled, and that as well once it can be', async () => {
      await log.publish('education.events', messages);
      let isMended = false;
      let troubled: number | undefined;
      const taken = new Map<string, number>();
      const consumer = await log.subscribe({
        group: 'g',
        topics: ['education.events'],
        async handle(batch) {
          const bad = batch.find(({ value }) => value === 'v0');
          troubled ??= bad?.partition;
          if (bad && !isMended) throw new Error('not this one');
          for (const { value, partition } of batch) taken.set(value, partition);
        },
      });
      const behind = async () => (await consumer.lag()).partitions!.filter(({ messages }) => messages > 0);
      await untilTrue(async () => troubled !== undefined && (await behind()).length === 1);
      expect((await behind()).map(({ partition }) => partition)).toEqual([troubled]);
      expect([...taken.values()]).not.toContain(troubled);
      isMended = true;
      await caughtUp(consumer);
      expect(taken.size).toBe(messages.length);
    });
  });
});

const caughtUp = (consumer: Consumer) => untilTrue(async () => (await consumer.lag()).messages === 0);
