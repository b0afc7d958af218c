import { inIdOrder, isDuplicateKey } from '@lib/event-log';
import type { Db } from 'mongodb';
import type { PartitionWatermark, Watermarks } from './watermark.port';

interface WatermarkDocument extends PartitionWatermark {
  /** `topic/partition` */
  readonly _id: string;
}

const placeOf = ({ topic, partition }: Pick<PartitionWatermark, 'topic' | 'partition'>): string =>
  `${topic}/${partition}`;
const mostAttempts = 3;

/** In a collection of the area's database. */
export function openMongoWatermarks(db: Db): Watermarks {
  const collection = db.collection<WatermarkDocument>('projection.settled');

  async function move(partitions: readonly PartitionWatermark[]): Promise<void> {
    await collection.bulkWrite(
      inIdOrder(partitions, placeOf).map(({ topic, partition, upTo }) => ({
        updateOne: {
          filter: { _id: placeOf({ topic, partition }) },
          update: { $max: { upTo }, $setOnInsert: { topic, partition } },
          upsert: true,
        },
      })),
    );
  }

  return {
    async advance(partitions) {
      if (partitions.length === 0) return;
      for (let attempt = 1; ; attempt++) {
        try {
          return await move(partitions);
        } catch (error) {
          // Another copy was the first to write of a partition: then there is something to move on.
          if (!isDuplicateKey(error) || attempt === mostAttempts) throw error;
        }
      }
    },
    async all() {
      const found = await collection.find().toArray();
      return found
        .map(({ topic, partition, upTo }) => ({ topic, partition, upTo }))
        .sort(
          (one, other) =>
            (one.topic < other.topic ? -1 : Number(one.topic > other.topic)) || one.partition - other.partition,
        );
    },
    close: async () => {},
  };
}
