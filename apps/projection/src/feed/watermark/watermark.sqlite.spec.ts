import { watermarksContract } from './watermark.contract';
import { openSqliteWatermarks } from './watermark.sqlite';

describe('settled partitions in SQLite', () => {
  watermarksContract(async () => openSqliteWatermarks(':memory:'));
});
