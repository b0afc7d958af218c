import { join } from 'node:path';
import Database from 'libsql';
import { milliseconds } from './time';

/** What a relay's store costs with nothing around it: rows read so many at a time, and marked. */
export interface RawOutbox {
  readonly readPerSecond: number;
  readonly markPerSecond: number;
}

export function rawOutbox(folder: string, documents: readonly string[], atOnce: number): RawOutbox {
  const db = new Database(join(folder, 'raw-outbox.db'));
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  db.exec('CREATE TABLE rows (position INTEGER PRIMARY KEY, unpublished INTEGER NOT NULL, document TEXT NOT NULL)');
  const insert = db.prepare('INSERT INTO rows (unpublished, document) VALUES (1, ?)');
  db.exec('BEGIN');
  for (const document of documents) insert.run(document);
  db.exec('COMMIT');

  const page = db.prepare('SELECT position, document FROM rows WHERE position > ? ORDER BY position LIMIT ?');
  const readAt = milliseconds();
  const positions: number[] = [];
  for (let rows = page.all(0, atOnce) as { position: number }[]; rows.length > 0; ) {
    for (const { position } of rows) positions.push(position);
    rows = page.all(positions.at(-1), atOnce) as { position: number }[];
  }
  const readSeconds = (milliseconds() - readAt) / 1000;

  const mark = db.prepare('UPDATE rows SET unpublished = 0 WHERE position = ?');
  const markAt = milliseconds();
  for (let at = 0; at < positions.length; at += atOnce) {
    db.exec('BEGIN');
    for (const position of positions.slice(at, at + atOnce)) mark.run(position);
    db.exec('COMMIT');
  }
  const markSeconds = (milliseconds() - markAt) / 1000;
  db.close();
  return { readPerSecond: documents.length / readSeconds, markPerSecond: documents.length / markSeconds };
}
