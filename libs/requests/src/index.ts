export * from './list-requests.http';
export * from './requests';
export * from './requests.module';
export * from './requests.published';
export * from './take-delivery';
export * from './take-delivery.inbox';
