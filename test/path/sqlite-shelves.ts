import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteRecords, type SqliteRecords } from '../../apps/projection/src/store/records.sqlite';
import type { ViewDocument } from '../../apps/projection/src/store/views.port';
import { memoryDirectory } from '../../apps/projection/test/memory-directory';
import { nameOf } from './memory-ports';
import type { Shelves } from './schedules';

export interface ShelvesOnDisk extends Shelves {
  /** Closes every copy's connection, and removes the file. */
  close(): Promise<void>;
}

/**
 * The shelves of a schedule in one SQLite file, to which each copy has a connection of its own: a call of its adapters is one transaction, so that
 * a copy can be overtaken between any two of them. None of it is done as one batch, which is what production does and what would hide most of this.
 */
export function sqliteShelves(): ShelvesOnDisk {
  const folder = mkdtempSync(join(tmpdir(), 'shelves-'));
  const open: SqliteRecords[] = [];
  const connect = (): SqliteRecords => {
    const records = openSqliteRecords(join(folder, 'records.db'));
    open.push(records);
    return records;
  };
  return {
    async open() {
      const { journal, views } = connect();
      return { journal, views, directory: memoryDirectory() };
    },
    async documents() {
      const { journal, views } = open[0] ?? connect();
      const ids = await journal.sourceRecords(undefined, 10_000);
      const found = new Map<string, ViewDocument>();
      for (const head of await views.heads('child', ids)) {
        const document = await views.get('child', head.id, [head.layer]);
        if (document) found.set(nameOf(head), document);
      }
      return found;
    },
    async close() {
      for (const { journal } of open) await journal.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
