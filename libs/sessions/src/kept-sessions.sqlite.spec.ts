import { keptSessionsContract } from './kept-sessions.contract';
import { openSqliteKeptSessions } from './kept-sessions.sqlite';

describe('sessions on SQLite', () => {
  keptSessionsContract(async () => openSqliteKeptSessions(':memory:'));
});
