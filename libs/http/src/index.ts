export * from './authentication';
export * from './operations.http';
export * from './problem';
export * from './problem.filter';
export * from './problem-types';
export * from './server';
