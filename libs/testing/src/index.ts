export * from './given';
export * from './random';
export * from './servers/java';
export * from './servers/mongo';
export * from './servers/server';
export * from './stepped-log';
export * from './told-events';
export * from './torn';
