export * from './given';
export * from './random';
export * from './told-events';
export * from './torn';
