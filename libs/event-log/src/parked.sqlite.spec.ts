import { parkedMessagesContract } from './parked.contract';
import { openSqliteParkedMessages } from './parked.sqlite';

describe('messages parked in SQLite', () => {
  parkedMessagesContract(async () => openSqliteParkedMessages(':memory:'));
});
