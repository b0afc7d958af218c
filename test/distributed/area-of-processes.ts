import { randomBytes } from 'node:crypto';
import { newIdKey } from '@lib/kernel';
import { freePort, freshName } from '@lib/testing';
import { newIssuerKey } from '../../apps/issuer/src/issuer';
import { build, type RunningProcesses, startProcesses } from '../../scripts/distributed/processes';

export interface DistributedOptions {
  readonly brokers: string;
  readonly mongoUrl: string;
  readonly copies?: number;
  readonly sandbox?: boolean;
  /** False where it is built already. */
  readonly built?: boolean;
  readonly onLine?: (service: string, line: string) => void;
}

/** An empty area of its own on servers that tests share. */
export async function startDistributed({ built, ...options }: DistributedOptions): Promise<RunningProcesses> {
  if (!built) build();
  const name = freshName();
  return startProcesses({
    ...options,
    database: name,
    prefix: `${name}.`,
    port: await freePort(),
    secrets: {
      idKey: newIdKey(),
      issuerKey: await newIssuerKey(),
      sessionKey: randomBytes(32).toString('base64url'),
    },
  });
}
