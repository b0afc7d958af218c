import { directoryContract } from './directory.contract';
import { openSqliteDirectory } from './directory.sqlite';

describe('the copy of the directory in SQLite', () => {
  directoryContract(async () => openSqliteDirectory(':memory:'));
});
