export * from './metric-names';
export * from './metrics';
export * from './telemetry.module';
