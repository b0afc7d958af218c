import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventLogContract } from './event-log.contract';
import { openSqliteEventLog } from './event-log.sqlite';

describe('the SQLite event log', () => {
  const folder = mkdtempSync(join(tmpdir(), 'event-log-'));
  let file: string;
  let count = 0;
  afterAll(() => rmSync(folder, { recursive: true }));

  eventLogContract(
    async () => {
      file = join(folder, `${++count}.db`);
      return openSqliteEventLog(file);
    },
    async (log) => {
      await log.close();
      return openSqliteEventLog(file);
    },
  );
});
