import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { expectAllUnderOneKey, mostBytes, rowsUnderOneKey, tellUnderOneKey } from '../../test/under-one-key';
import { openSqliteJournal } from './journal.sqlite';

jest.setTimeout(3_600_000);

/** Of any row of any table. */
function largestIn(file: string): number {
  const db = new Database(file, { readonly: true });
  const tables = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all() as { name: string }[];
  const sizes = tables.map(({ name }) => {
    const columns = db.prepare('SELECT name FROM pragma_table_info(?)').all(name) as { name: string }[];
    const bytes = columns.map((column) => `coalesce(length(CAST("${column.name}" AS BLOB)), 0)`).join(' + ');
    return (db.prepare(`SELECT max(${bytes}) AS bytes FROM "${name}"`).get() as { bytes: number | null }).bytes ?? 0;
  });
  db.close();
  return Math.max(...sizes);
}

describe(`an identifier that ${rowsUnderOneKey} facts share, in SQLite`, () => {
  it('makes no row large, and finds everybody who shares it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'placeholder-'));
    const file = join(folder, 'journal.db');
    const journal = openSqliteJournal(file);
    await tellUnderOneKey(journal);
    await expectAllUnderOneKey(journal);
    await journal.close();
    expect(largestIn(file)).toBeLessThan(mostBytes);
    rmSync(folder, { recursive: true });
  });
});
