import type { ClockWatch } from '@lib/event-store';
import type { Readiness } from '@lib/http';
import { freeSpace } from '@lib/service';
import { kindOf } from '@lib/telemetry';
import type { DirectoryKeeper } from '../../projection/src/feed/directory.inbox';
import type { Projector } from '../../projection/src/feed/projector.inbox';
import type { OpenArea } from './area/open-area';
import type { Ports } from './ports';

interface WhatItNeeds {
  readonly ports: Ports;
  /** Where the stores are files of a data directory. */
  readonly files?: OpenArea;
  readonly path: string;
  /** In mebibytes. */
  readonly freeDisk: number;
  readonly clock: ClockWatch;
}

/** What one process that is the whole area needs: each store read and written, records of what it knows, room, and a clock that can be believed. */
export const readinessOf =
  ({ ports, files, path, freeDisk, clock }: WhatItNeeds) =>
  (projector: Projector, directory: DirectoryKeeper): Readiness => ({
    checks: {
      ...(files && { files: files.trouble, space: () => freeSpace(path, freeDisk) }),
      stores: () => storesTrouble(ports),
      records: () => recordsTrouble(projector),
      clock: clock.trouble,
      projection: async () => projector.trouble(),
      directory: async () => directory.trouble(),
    },
  });

/** Which stores do not answer. */
async function storesTrouble(ports: Ports): Promise<string | undefined> {
  const {
    stores,
    parkedRequests,
    eventLog,
    journal,
    views,
    directory,
    projectionParked,
    watermarks,
    audit,
    documents,
  } = ports;
  const asked: readonly (readonly [name: string, ask: () => Promise<unknown>])[] = [
    ...Object.entries(stores).map(([name, store]) => [name, () => store.unpublished(1)] as const),
    ...Object.entries(parkedRequests).map(([name, parked]) => [`${name} parked`, () => parked.list(1)] as const),
    ['log', () => eventLog.read('projection.changes', '0', 1)],
    ['journal', () => journal.rowsWithIds(['none'])],
    ['views', () => views.heads('child', ['none'])],
    ['directory', () => directory.rowsWithIds(['none'])],
    ['parked', () => projectionParked.list(1)],
    ['settled', () => watermarks.all()],
    ['audit', () => audit.all(undefined, 1)],
    ['documents', () => documents.get('none')],
  ];
  const states = await Promise.all(
    asked.map(([name, ask]) =>
      ask().then(
        () => undefined,
        (error) => `${name}: ${kindOf(error).error}`,
      ),
    ),
  );
  return states.filter((why) => why !== undefined).join('; ') || undefined;
}

const recordsTrouble = async (projector: Projector): Promise<string | undefined> =>
  (await projector.areRecordsMissing()) ? 'there are facts, and no record is made of them' : undefined;
