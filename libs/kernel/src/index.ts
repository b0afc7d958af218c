export * from './canonical-json';
export * from './clock';
export * from './commit';
export * from './decider';
export * from './ids';
export * from './paging';
export * from './query';
export * from './store-away';
