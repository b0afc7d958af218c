export * from './authentication';
export * from './problem';
export * from './problem.filter';
export * from './problem-types';
export * from './server';
