import { openDurableFile } from '@lib/event-log';
import type { Documents, StoredDocument } from './documents.port';

const schema = 'CREATE TABLE IF NOT EXISTS documents (digest TEXT PRIMARY KEY, bytes BLOB NOT NULL)';

export function openSqliteDocuments(file: string): Documents {
  const durable = openDurableFile(file, schema);
  const insert = durable.db.prepare('INSERT INTO documents (digest, bytes) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const one = durable.db.prepare('SELECT digest, bytes FROM documents WHERE digest = ?');
  const next = durable.db.prepare('SELECT digest, bytes FROM documents WHERE digest > ? ORDER BY digest LIMIT 1');
  const asDocument = (row: unknown): StoredDocument | undefined => {
    const found = row as { digest: string; bytes: Uint8Array } | undefined;
    return found && { digest: found.digest, bytes: new Uint8Array(found.bytes) };
  };
  return {
    put: ({ digest, bytes }) =>
      durable.write(() => {
        insert.run(digest, Buffer.from(bytes));
      }),
    get: (digest) => durable.read(() => asDocument(one.get(digest))),
    after: (digest = '') => durable.read(() => asDocument(next.get(digest))),
    close: durable.close,
  };
}
