import { settledPartitionsContract } from './settled.contract';
import { openSqliteSettledPartitions } from './settled.sqlite';

describe('settled partitions in SQLite', () => {
  settledPartitionsContract(async () => openSqliteSettledPartitions(':memory:'));
});
