import { openDurableFile } from '@lib/event-log';
import { sha256 } from '@lib/kernel';
import type Database from 'libsql';
import type { Audit, AuditRow } from './audit.port';

const schema = `
  CREATE TABLE IF NOT EXISTS audit (position INTEGER PRIMARY KEY AUTOINCREMENT, row TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS audit_children (
    child TEXT NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (child, position)
  ) WITHOUT ROWID;
`;

/** A file of before rows had a key: those keep none, and are not said again. */
function bringUpToSchema(db: Database.Database): void {
  db.exec('BEGIN IMMEDIATE');
  const columns = db.prepare("SELECT name FROM pragma_table_info('audit')").all() as { name: string }[];
  if (!columns.some(({ name }) => name === 'key')) db.exec('ALTER TABLE audit ADD COLUMN key TEXT');
  db.exec('CREATE UNIQUE INDEX IF NOT EXISTS audit_key ON audit (key)');
  db.exec('COMMIT');
}

export function openSqliteAudit(file: string): Audit {
  const durable = openDurableFile(file, schema);
  const { db } = durable;
  bringUpToSchema(db);
  const insert = db.prepare('INSERT INTO audit (row, key) VALUES (?, ?) ON CONFLICT DO NOTHING');
  const name = db.prepare('INSERT OR IGNORE INTO audit_children (child, position) VALUES (?, ?)');
  const positions = db.prepare('SELECT position FROM audit_children WHERE child = ? ORDER BY position DESC LIMIT ?');
  const one = db.prepare('SELECT row FROM audit WHERE position = ?');
  const page = db.prepare('SELECT position, row FROM audit WHERE position > ? ORDER BY position LIMIT ?');
  return {
    append: (row) =>
      durable.write(() => {
        const said = JSON.stringify(row);
        const { changes, lastInsertRowid } = insert.run(said, sha256(said));
        if (changes === 0) return;
        for (const child of row.children) name.run(child, lastInsertRowid);
      }),
    async ofChild(childIds, limit) {
      const found = childIds.flatMap((id) =>
        (positions.all(id, limit) as { position: number }[]).map(({ position }) => position),
      );
      return [...new Set(found)]
        .sort((one, other) => other - one)
        .slice(0, limit)
        .map((position) => JSON.parse((one.get(position) as { row: string }).row) as AuditRow);
    },
    all: (after, limit) =>
      durable.read(() => {
        const found = page.all(Number(after ?? 0), limit + 1) as { position: number; row: string }[];
        const rows = found.slice(0, limit);
        return {
          rows: rows.map(({ row }) => JSON.parse(row) as AuditRow),
          ...(found.length > limit && { next: String(rows.at(-1)!.position) }),
        };
      }),
    close: durable.close,
  };
}
