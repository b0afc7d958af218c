import type { IdKey } from '@lib/kernel';
import type { Server } from '@lib/testing';
import type { Ports } from '../../apps/all-in-one/src/ports';
import type { Service } from './strikes';

/** An area of processes, as what strikes it needs it. */
export interface StruckArea {
  readonly url: string;
  readonly idKey: IdKey;
  /** Its own stores and log, opened by the driver: what services have stored, as they read it. */
  readonly ports: Ports;
  readonly broker: Server;
  readonly store: Server;
  /** SIGKILL. */
  kill(service: Service): Promise<void>;
  /** What a supervisor does: resolves when the process answers again. */
  restart(service: Service): Promise<void>;
  /** One more copy of the projection: resolves when it answers. */
  join(): Promise<void>;
  leave(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
  /** How many are in the projection's group, once it stands still. */
  members(): Promise<number | undefined>;
  /** All that its processes have written. */
  output(): string;
  stop(): Promise<void>;
}
