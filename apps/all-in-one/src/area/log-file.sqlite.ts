import { durableFileAt } from '@lib/event-log';
import type { AnnouncedChange } from '../../../projection/src/changes/announce';
import type { OnTopic } from './compare-facts';

const database = (file: string) => durableFileAt(file)!.db;

/** Of these messages, those in the log that their reader in the projection has not been given yet. The file is open. */
export function unreadIn(file: string, messages: readonly OnTopic[]): ReadonlySet<string> {
  const unread = database(file).prepare(
    `SELECT 1 FROM messages WHERE topic = ? AND value = ? AND position > coalesce(
       (SELECT max(position) FROM positions WHERE topic = ? AND consumer_group IN ('projection', 'projection-directory')), 0) LIMIT 1`,
  );
  return new Set(messages.filter(({ topic, value }) => unread.get(topic, value, topic)).map(({ value }) => value));
}

/** Seen by nobody: it only holds a place. */
const ofNobody: AnnouncedChange = { child: '', kind: 'record', seenBy: {} };

/** Far beyond any place that a reader can have: who comes back with one is given all that is announced from now on. */
const gap = 1_000_000_000;

/** A topic that is read by position goes on behind every place that was ever given in it, though its messages are lost. */
export function goOnBehind(file: string, topics: readonly string[]): void {
  const db = database(file);
  const insert = db.prepare(
    `INSERT INTO messages (topic, key, value, published_at, ordinal)
     SELECT ?, '', ?, '', coalesce(max(ordinal), 0) + ? FROM messages WHERE topic = ? AND ordinal IS NOT NULL`,
  );
  for (const topic of topics) insert.run(topic, JSON.stringify(ofNobody), gap, topic);
}
