import { ensureIndexes } from '@lib/event-log';
import type { Db } from 'mongodb';
import type { KeptSession, KeptSessions } from './kept-sessions.port';

type SessionDocument = Omit<KeptSession, 'id'> & { readonly _id: string };

/** Who is signed in, for every copy of the console: in a database of its own, whose user sees nothing of the area's. */
export async function openMongoKeptSessions(db: Db): Promise<KeptSessions> {
  const sessions = db.collection<SessionDocument>('sessions');
  await ensureIndexes(sessions, [{ key: { person: 1 }, name: 'by person' }]);
  return {
    async begin({ id, ...rest }) {
      await sessions.insertOne({ _id: id, ...rest });
    },
    async find(id) {
      const found = await sessions.findOne({ _id: id });
      if (!found) return undefined;
      const { _id, ...rest } = found;
      return { id: _id, ...rest };
    },
    async seen(id, at) {
      await sessions.updateOne({ _id: id }, { $set: { seenAt: at } });
    },
    async end(id) {
      await sessions.deleteOne({ _id: id });
    },
    async endAllOf(person) {
      await sessions.deleteMany({ person });
    },
    async forget({ seen, end }) {
      await sessions.deleteMany({ $or: [{ seenAt: { $lt: seen } }, { endsAt: { $lt: end } }] });
    },
    async close() {},
  };
}
