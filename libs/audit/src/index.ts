export * from './audit.port';
export * from './audit.sqlite';
