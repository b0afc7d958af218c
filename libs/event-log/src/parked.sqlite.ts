import { openDurableFile } from './durable-file.sqlite';
import type { ParkedMessage, ParkedMessages } from './parked.port';

const schema = `
  CREATE TABLE IF NOT EXISTS parked (
    position INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
    topic TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, reason TEXT NOT NULL, parked_at TEXT NOT NULL
  );
`;

/** Parked messages of one consumer, in a file of their own, which may be `:memory:`. */
export function openSqliteParkedMessages(file: string): ParkedMessages {
  const durable = openDurableFile(file, schema);
  const { db } = durable;
  const insert = db.prepare(
    'INSERT INTO parked (id, topic, key, value, reason, parked_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const select = db.prepare(
    'SELECT id, topic, key, value, reason, parked_at AS parkedAt FROM parked ORDER BY position LIMIT ?',
  );
  const total = db.prepare('SELECT count(*) AS count FROM parked');
  const remove = db.prepare('DELETE FROM parked WHERE id = ?');
  return {
    park: ({ id, topic, key, value, reason, parkedAt }) =>
      durable.write(() => {
        insert.run(id, topic, key, value, reason, parkedAt);
      }),
    list: (limit) => durable.read(() => select.all(limit) as ParkedMessage[]),
    count: async () => (total.get() as { count: number }).count,
    // Released too late it is only read once more.
    async release(id) {
      durable.note(() => {
        remove.run(id);
      });
    },
    close: durable.close,
  };
}
