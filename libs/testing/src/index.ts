export * from './given';
export * from './random';
export * from './stepped-log';
export * from './told-events';
export * from './torn';
