export * from './layers';
export * from './policy';
export * from './viewer';
