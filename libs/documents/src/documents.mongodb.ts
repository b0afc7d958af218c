import { Binary, type Db } from 'mongodb';
import type { Documents, StoredDocument } from './documents.port';

interface Kept {
  /** The digest. */
  readonly _id: string;
  readonly bytes: Binary;
}

const asDocument = (kept: Kept | null): StoredDocument | undefined =>
  kept ? { digest: kept._id, bytes: new Uint8Array(kept.bytes.buffer) } : undefined;

/** One document each: the most bytes that are taken are less than MongoDB’s limit of 16 MiB. */
export function openMongoDocuments(db: Db): Documents {
  const collection = db.collection<Kept>('documents', { writeConcern: { w: 'majority', journal: true } });
  return {
    async put({ digest, bytes }) {
      await collection.updateOne({ _id: digest }, { $setOnInsert: { bytes: new Binary(bytes) } }, { upsert: true });
    },
    async get(digest) {
      return asDocument(await collection.findOne({ _id: digest }));
    },
    async after(digest = '') {
      const [next] = await collection.find({ _id: { $gt: digest } }, { sort: { _id: 1 }, limit: 1 }).toArray();
      return asDocument(next ?? null);
    },
    close: async () => undefined,
  };
}
