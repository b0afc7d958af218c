import { Kafka, logLevel } from 'kafkajs';

/** Watches a consumer group as its broker knows it. */
export interface GroupWatch {
  /** How many share the partitions; undefined while they are being shared out. */
  members(group: string): Promise<number | undefined>;
  close(): Promise<void>;
}

export function watchGroups(brokers: string): GroupWatch {
  const kafka = new Kafka({ brokers: brokers.split(','), clientId: 'watching', logLevel: logLevel.NOTHING });
  const admin = kafka.admin();
  let connected: Promise<void> | undefined;
  return {
    async members(group) {
      connected ??= admin.connect();
      await connected;
      const { groups } = await admin.describeGroups([group]);
      return groups[0]?.state === 'Stable' ? groups[0].members.length : undefined;
    },
    async close() {
      await admin.disconnect();
    },
  };
}
