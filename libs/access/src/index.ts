export * from './policy';
export * from './viewer';
