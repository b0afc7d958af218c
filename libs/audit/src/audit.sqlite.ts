import { openDurableFile } from '@lib/event-log';
import type { Audit, AuditRow } from './audit.port';

const schema = `
  CREATE TABLE IF NOT EXISTS audit (position INTEGER PRIMARY KEY AUTOINCREMENT, row TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS audit_children (
    child TEXT NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (child, position)
  ) WITHOUT ROWID;
`;

export function openSqliteAudit(file: string): Audit {
  const durable = openDurableFile(file, schema);
  const { db } = durable;
  const insert = db.prepare('INSERT INTO audit (row) VALUES (?)');
  const name = db.prepare('INSERT OR IGNORE INTO audit_children (child, position) VALUES (?, ?)');
  const positions = db.prepare('SELECT position FROM audit_children WHERE child = ? ORDER BY position DESC LIMIT ?');
  const one = db.prepare('SELECT row FROM audit WHERE position = ?');
  const page = db.prepare('SELECT position, row FROM audit WHERE position > ? ORDER BY position LIMIT ?');
  return {
    append: (row) =>
      durable.write(() => {
        const { lastInsertRowid } = insert.run(JSON.stringify(row));
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
