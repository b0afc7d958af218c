import { documentsContract } from './documents.contract';
import { openSqliteDocuments } from './documents.sqlite';

describe('documents on SQLite', () => {
  documentsContract(async () => openSqliteDocuments(':memory:'));
});
