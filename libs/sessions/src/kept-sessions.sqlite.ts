import { openDurableFile } from '@lib/event-log';
import type { KeptSession, KeptSessions } from './kept-sessions.port';

const schema = `
  CREATE TABLE IF NOT EXISTS sessions (
    id TEXT PRIMARY KEY, person TEXT NOT NULL, seen_at TEXT NOT NULL, ends_at TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS sessions_by_person ON sessions (person);
`;

/** `file` may be `:memory:`: then who is signed in is known to this process alone, and forgotten with it. */
export function openSqliteKeptSessions(file: string): KeptSessions {
  const durable = openDurableFile(file, schema);
  const { db } = durable;
  const insert = db.prepare('INSERT INTO sessions (id, person, seen_at, ends_at) VALUES (?, ?, ?, ?)');
  const one = db.prepare('SELECT id, person, seen_at AS seenAt, ends_at AS endsAt FROM sessions WHERE id = ?');
  const move = db.prepare('UPDATE sessions SET seen_at = ? WHERE id = ?');
  const remove = db.prepare('DELETE FROM sessions WHERE id = ?');
  const removeAll = db.prepare('DELETE FROM sessions WHERE person = ?');
  const sweep = db.prepare('DELETE FROM sessions WHERE seen_at < ? OR ends_at < ?');
  const write = async (work: () => unknown): Promise<void> => {
    await durable.write(work);
  };
  return {
    begin: ({ id, person, seenAt, endsAt }) => write(() => insert.run(id, person, seenAt, endsAt)),
    find: (id) => durable.read(() => (one.all(id) as KeptSession[])[0]),
    seen: (id, at) => write(() => move.run(at, id)),
    end: (id) => write(() => remove.run(id)),
    endAllOf: (person) => write(() => removeAll.run(person)),
    forget: ({ seen, end }) => write(() => sweep.run(seen, end)),
    close: durable.close,
  };
}
