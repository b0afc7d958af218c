export * from './clock-watch';
export * from './event-store.mongodb';
export * from './event-store.port';
export * from './event-store.sqlite';
export * from './relay';
export * from './republish';
export * from './watermark';
