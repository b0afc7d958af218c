import { context, propagation, trace } from '@opentelemetry/api';
import { nameLogs } from './logs';
import { collect } from './tracing';
import { ourVersion } from './version';

export interface Collection {
  /** What is finished is sent before it resolves. */
  stop(): Promise<void>;
}

/**
 * Names the process in its logs, and sends its spans to `OTEL_EXPORTER_OTLP_ENDPOINT` (OTLP over HTTP); where that is not set nothing is loaded. The rest of
 * OpenTelemetry's variables are honoured: `OTEL_TRACES_SAMPLER`, `OTEL_EXPORTER_OTLP_HEADERS`, `OTEL_BSP_SCHEDULE_DELAY` and so on.
 */
export async function startTelemetry(service: string, version = ourVersion): Promise<Collection> {
  nameLogs(service);
  if (!process.env.OTEL_EXPORTER_OTLP_ENDPOINT) return { stop: async () => {} };
  const [
    { BatchSpanProcessor, NodeTracerProvider },
    { OTLPTraceExporter },
    { defaultResource, resourceFromAttributes },
  ] = await Promise.all([
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ]);
  const named = {
    'service.namespace': 'tell-it-once',
    'service.name': process.env.OTEL_SERVICE_NAME ?? service,
    'service.version': version,
  };
  const provider = new NodeTracerProvider({
    resource: defaultResource().merge(resourceFromAttributes(named)),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  provider.register();
  collect(true);
  return {
    async stop() {
      collect(false);
      // A collector that is away must not keep a process from ending in order.
      await provider.shutdown().catch(() => {});
      for (const api of [trace, context, propagation]) api.disable();
    },
  };
}
