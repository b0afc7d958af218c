import type { Db } from 'mongodb';
import { openInOrder, type Placed } from './in-order.mongodb';
import type { ParkedMessage, ParkedMessages } from './parked.port';

interface ParkedDocument extends Placed, Omit<ParkedMessage, 'id'> {
  readonly _id: string;
}

/** Parked messages of one consumer, `name`, in a collection of the area's database. */
export async function openMongoParkedMessages(db: Db, name: string): Promise<ParkedMessages> {
  const collection = db.collection<ParkedDocument>(`${name}.parked`);
  const inOrder = await openInOrder(collection, ['_id']);
  return {
    async park({ id, topic, key, value, reason, parkedAt }) {
      await inOrder.append({ _id: id, topic, key, value, reason, parkedAt });
    },
    async list(limit) {
      const found = await collection.find({}, { sort: { position: 1 }, limit }).toArray();
      return found.map(({ _id: id, topic, key, value, reason, parkedAt }) => ({
        id,
        topic,
        key,
        value,
        reason,
        parkedAt,
      }));
    },
    count: () => collection.countDocuments(),
    async release(id) {
      await collection.deleteOne({ _id: id });
    },
    close: inOrder.settled,
  };
}
