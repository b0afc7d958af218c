import { viewsContract } from './views.contract';
import { openSqliteViews } from './views.sqlite';

describe('the SQLite views', () => {
  viewsContract(async () => openSqliteViews(':memory:'));
});
