import Database from 'libsql';
import type { Audit, AuditRow } from './audit.port';

export function openSqliteAudit(file: string): Audit {
  const db = new Database(file);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;');
  db.exec(`
    CREATE TABLE IF NOT EXISTS audit (position INTEGER PRIMARY KEY AUTOINCREMENT, row TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS audit_children (
      child TEXT NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (child, position)
    ) WITHOUT ROWID;
  `);
  const insert = db.prepare('INSERT INTO audit (row) VALUES (?)');
  const name = db.prepare('INSERT OR IGNORE INTO audit_children (child, position) VALUES (?, ?)');
  const positions = db.prepare('SELECT position FROM audit_children WHERE child = ? ORDER BY position DESC LIMIT ?');
  const one = db.prepare('SELECT row FROM audit WHERE position = ?');
  return {
    async append(row) {
      db.exec('BEGIN IMMEDIATE');
      try {
        const { lastInsertRowid } = insert.run(JSON.stringify(row));
        for (const child of row.children) name.run(child, lastInsertRowid);
        db.exec('COMMIT');
      } catch (error) {
        if (db.inTransaction) db.exec('ROLLBACK');
        throw error;
      }
    },
    async ofChild(childIds, limit) {
      const found = childIds.flatMap((id) =>
        (positions.all(id, limit) as { position: number }[]).map(({ position }) => position),
      );
      return [...new Set(found)]
        .sort((one, other) => other - one)
        .slice(0, limit)
        .map((position) => JSON.parse((one.get(position) as { row: string }).row) as AuditRow);
    },
    async close() {
      db.close();
    },
  };
}
