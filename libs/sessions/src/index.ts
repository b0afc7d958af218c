export * from './kept-sessions.mongodb';
export * from './kept-sessions.port';
export * from './kept-sessions.sqlite';
export * from './sessions';
