export * from './agency';
export * from './application';
export * from './free-space';
export * from './remote-issuer';
export * from './run';
export * from './saying-away';
export * from './settings';
export * from './stores';
