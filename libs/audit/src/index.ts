export * from './audit.mongodb';
export * from './audit.port';
export * from './audit.sqlite';
