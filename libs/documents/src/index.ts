export * from './check-document';
export * from './documents.mongodb';
export * from './documents.port';
export * from './documents.sqlite';
