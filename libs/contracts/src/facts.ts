/** Every version of every fact that agencies tell each other, a line each. None is ever removed: histories hold it. */
export * from './education/advice-request';
export * from './education/early-years-notification';
export * from './health/early-health-notification';
export * from './social-care/advice-request-delivered';
export * from './social-care/social-care-advice';
