import { rmSync } from 'node:fs';
import type { Clock } from '@lib/kernel';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { startAllInOne } from '../../apps/all-in-one/src/all-in-one';
import { openDataDirectory } from '../../apps/all-in-one/src/data-directory';
import type { Ports } from '../../apps/all-in-one/src/ports';

/** A local area's services, however they run. */
export interface RunningArea {
  readonly url: string;
  readonly path: string;
  /** What the services have stored, as they read it. */
  readonly ports: Ports;
  /** Where all services are one process, and that is this one. */
  readonly app?: NestFastifyApplication;
  metrics(): Promise<string>;
  /** Its data stays. */
  stop(): Promise<void>;
  /** Nothing of it stays. */
  end(): Promise<void>;
}

interface Together {
  readonly path: string;
  readonly clock: Clock;
  readonly around?: (ports: Ports) => Ports;
  readonly sandbox: boolean;
}

/** Every service in this process, on SQLite: the embedded default. */
export async function startTogether({ path, ...options }: Together): Promise<RunningArea> {
  const data = await openDataDirectory(path);
  const { url, app, ports, close } = await startAllInOne({ data, port: 0, ...options });
  return {
    url,
    path: data.path,
    app,
    ports,
    metrics: async () => (await fetch(`${url}/metrics`)).text(),
    stop: close,
    async end() {
      await close();
      rmSync(data.path, { recursive: true });
    },
  };
}
