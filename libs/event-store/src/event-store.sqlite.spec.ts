import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventStoreContract } from './event-store.contract';
import { openSqliteEventStore } from './event-store.sqlite';

describe('the SQLite event store', () => {
  const folder = mkdtempSync(join(tmpdir(), 'event-store-'));
  let file: string;
  let count = 0;
  afterAll(() => rmSync(folder, { recursive: true }));

  eventStoreContract(
    async () => {
      file = join(folder, `${++count}.db`);
      return openSqliteEventStore(file);
    },
    async (store) => {
      await store.close();
      return openSqliteEventStore(file);
    },
  );
});
