export * from './metric-names';
export * from './metrics';
export * from './start-tracing';
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
