import { journalContract } from './journal.contract';
import { openSqliteJournal } from './journal.sqlite';

describe('the SQLite journal', () => {
  journalContract(async () => openSqliteJournal(':memory:'));
});
