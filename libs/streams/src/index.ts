export * from './agency-service';
export * from './decide';
export * from './told';
