import { openSqliteJournal } from './journal.sqlite';
import { lookAlikesContract } from './look-alikes.contract';

describe('look-alikes in the SQLite journal', () => {
  lookAlikesContract(async () => openSqliteJournal(':memory:'));
});
