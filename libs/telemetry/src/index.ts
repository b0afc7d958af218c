export * from './logs';
export * from './metric-names';
export * from './metrics';
export * from './start-telemetry';
export * from './telemetry.module';
export {
  currentTraceparent,
  inEachTrace,
  inSpan,
  partOfEach,
  SpanKind,
  type TracedRequest,
  traceHeaders,
  traceparentIn,
  traceRequest,
} from './tracing';
