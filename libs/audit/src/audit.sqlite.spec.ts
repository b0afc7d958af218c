import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDurableFile } from '@lib/event-log';
import { auditContract } from './audit.contract';
import type { AuditRow } from './audit.port';
import { openSqliteAudit } from './audit.sqlite';

describe('the SQLite audit', () => {
  auditContract(async () => openSqliteAudit(':memory:'));

  it('goes on from a file of before its rows had a key', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'audit-'));
    const file = join(folder, 'audit.db');
    const row: AuditRow = {
      at: '2026-03-04T09:30:00.000Z',
      subject: 'persona:senco',
      role: 'senco',
      organisation: 'hill-top-school',
      action: 'search',
      outcome: 'shown',
      children: ['r1'],
      correlation: 'one',
    };
    const older = openDurableFile(
      file,
      `CREATE TABLE audit (position INTEGER PRIMARY KEY AUTOINCREMENT, row TEXT NOT NULL);
       CREATE TABLE audit_children (child TEXT NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (child, position)) WITHOUT ROWID;
       INSERT INTO audit (row) VALUES ('${JSON.stringify(row)}'), ('${JSON.stringify({ ...row, correlation: 'two' })}');
       INSERT INTO audit_children VALUES ('r1', 1), ('r1', 2);`,
    );
    await older.close();
    for (let start = 1; start <= 2; start++) {
      const audit = openSqliteAudit(file);
      await audit.append({ ...row, correlation: 'three' });
      const told = await audit.ofChild(['r1'], 10);
      expect(told.map(({ correlation }) => correlation)).toEqual(['three', 'two', 'one']);
      await audit.close();
    }
    rmSync(folder, { recursive: true });
  });
});
