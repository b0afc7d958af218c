export * from './agency-service';
export * from './agency-services';
export * from './check-event';
export * from './contracts.http';
export * from './intake.http';
export * from './intake.module';
export * from './tell';
export * from './told';
