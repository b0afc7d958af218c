import { openDurableFile } from '@lib/event-log';
import type { PartitionWatermark, Watermarks } from './watermark.port';

const schema = `
  CREATE TABLE IF NOT EXISTS settled (
    topic TEXT NOT NULL, partition INTEGER NOT NULL, up_to TEXT NOT NULL, PRIMARY KEY (topic, partition)
  ) WITHOUT ROWID;
`;

/** `file` may be `:memory:`. */
export function openSqliteWatermarks(file: string): Watermarks {
  const durable = openDurableFile(file, schema);
  const move = durable.db.prepare(
    `INSERT INTO settled (topic, partition, up_to) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET up_to = max(up_to, excluded.up_to)`,
  );
  const select = durable.db.prepare('SELECT topic, partition, up_to AS upTo FROM settled ORDER BY topic, partition');
  return {
    async advance(partitions) {
      if (partitions.length === 0) return;
      await durable.write(() => {
        for (const { topic, partition, upTo } of partitions) move.run(topic, partition, upTo);
      });
    },
    all: () => durable.read(() => select.all() as PartitionWatermark[]),
    close: durable.close,
  };
}
