import { loggerOf, startTelemetry } from '@lib/telemetry';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Misconfigured, type ofEveryService, type Settings } from './settings';

const log = loggerOf('service');
/** Longer than a batch in hand takes; shorter than an orchestrator waits before it kills. */
const mostMillisecondsToStop = 25_000;

export interface Service {
  readonly app: NestFastifyApplication;
  readonly settings: Settings<(typeof ofEveryService)[number]>;
  /** What it stands on: closed when nothing uses it any more. */
  close?(): Promise<void>;
}

/**
 * The life of a process that is one service: it starts, says so, and stops in order when it is told to, or when whoever started it is gone.
 * What is wrong with its environment is said in words, all at once.
 */
export async function runService(name: string, open: (stopping: AbortSignal) => Promise<Service>): Promise<void> {
  const stopping = new AbortController();
  let running: Promise<Service> | undefined;
  const stop = () => {
    if (stopping.signal.aborted) return;
    stopping.abort();
    setTimeout(() => process.exit(1), mostMillisecondsToStop).unref();
    void stopped().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  const tracing = await startTelemetry(name);
  async function stopped(): Promise<void> {
    const service = await running?.catch(() => undefined);
    await service?.app.close();
    await service?.close?.();
    await tracing.stop();
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  process.on('disconnect', stop);
  try {
    running = open(stopping.signal).then(listening);
    const { app } = await running;
    const { port } = app.getHttpServer().address() as { port: number };
    log.info({ port }, 'listening');
    process.send?.({ listening: port });
  } catch (error) {
    if (stopping.signal.aborted) return;
    if (error instanceof Misconfigured) console.error(`${name} cannot start:\n${error.message}`);
    else console.error(error);
    process.exit(1);
  }
}

async function listening(service: Service): Promise<Service> {
  await service.app.listen(service.settings.PORT, service.settings.HOST);
  return service;
}
