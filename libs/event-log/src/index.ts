export * from './event-log.port';
export * from './event-log.sqlite';
