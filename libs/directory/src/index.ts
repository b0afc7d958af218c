export * from './as-at';
export * from './calendar';
export * from './directory';
export * from './import/files';
export * from './import/to-tell';
