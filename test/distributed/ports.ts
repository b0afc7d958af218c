import { openDistributedPorts } from '../../apps/all-in-one/src/distributed';
import { closePorts, type Ports } from '../../apps/all-in-one/src/ports';

/** Where an area of processes keeps its data. */
export interface Kept {
  readonly brokers: string;
  readonly prefix: string;
  readonly mongo: string;
  readonly database: string;
}

/** What the services of an area of processes have stored, as they read it. */
export async function openKept({
  brokers,
  prefix,
  mongo,
  database,
}: Kept): Promise<{ readonly ports: Ports; readonly close: () => Promise<void> }> {
  const ports = await openDistributedPorts({
    KAFKA_BROKERS: brokers.split(','),
    KAFKA_PREFIX: prefix,
    MONGODB_URL: mongo,
    MONGODB_DATABASE: database,
  });
  return { ports, close: () => closePorts(ports) };
}
