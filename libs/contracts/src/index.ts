export * from './catalogue';
export * from './child-identity';
export * from './codes';
export * from './contract';
export * from './facts';
export * from './published-event';
export * from './schema';
export * from './validate';
