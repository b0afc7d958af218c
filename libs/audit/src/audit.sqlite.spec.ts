import { auditContract } from './audit.contract';
import { openSqliteAudit } from './audit.sqlite';

describe('the SQLite audit', () => {
  auditContract(async () => openSqliteAudit(':memory:'));
});
