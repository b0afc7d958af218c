export * from './as-at';
export * from './calendar';
export * from './digest';
export * from './directory';
export * from './import/files';
export * from './import/to-tell';
