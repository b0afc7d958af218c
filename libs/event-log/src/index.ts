export * from './database.mongodb';
export * from './durable-file.sqlite';
export * from './event-log.port';
export * from './event-log.sqlite';
export * from './parked.port';
export * from './parked.sqlite';
export * from './settled-up-to';
