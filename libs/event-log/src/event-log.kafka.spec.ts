import { freshName, testBrokers } from '@lib/testing';
import { eventLogContract } from './event-log.contract';
import { openKafkaEventLog } from './event-log.kafka';
import type { EventLog } from './event-log.port';

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
});
