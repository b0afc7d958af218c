import Database from 'libsql';
import type { ParkedMessage, ParkedMessages } from './parked.port';

/** Parked messages of one consumer, in a table of their own. `file` may be shared with the consumer's other tables. */
export function openSqliteParkedMessages(file: string): ParkedMessages {
  const db = new Database(file);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;');
  db.exec(`CREATE TABLE IF NOT EXISTS parked (
    position INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,
    topic TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, reason TEXT NOT NULL, parked_at TEXT NOT NULL
  )`);
  const insert = db.prepare(
    'INSERT INTO parked (id, topic, key, value, reason, parked_at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const select = db.prepare(
    'SELECT id, topic, key, value, reason, parked_at AS parkedAt FROM parked ORDER BY position LIMIT ?',
  );
  const total = db.prepare('SELECT count(*) AS count FROM parked');
  const remove = db.prepare('DELETE FROM parked WHERE id = ?');
  return {
    async park({ id, topic, key, value, reason, parkedAt }) {
      insert.run(id, topic, key, value, reason, parkedAt);
    },
    list: async (limit) => select.all(limit) as ParkedMessage[],
    count: async () => (total.get() as { count: number }).count,
    async release(id) {
      remove.run(id);
    },
    async close() {
      db.close();
    },
  };
}
