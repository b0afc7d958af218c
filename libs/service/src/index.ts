export * from './agency';
export * from './application';
export * from './remote-issuer';
export * from './run';
export * from './settings';
export * from './stores';
