import { type Audit, openSqliteAudit } from '@lib/audit';
import type { Publisher } from '@lib/contracts';
import { type Documents, openSqliteDocuments } from '@lib/documents';
import {
  type EventLog,
  openSqliteEventLog,
  openSqliteParkedMessages,
  type ParkedMessages,
  type SqliteEventLog,
} from '@lib/event-log';
import { type EventStore, openSqliteEventStore } from '@lib/event-store';
import type { ParkedRequests } from '@lib/requests';
import type { DirectoryFacts } from '../../projection/src/directory/directory.port';
import { openSqliteDirectory } from '../../projection/src/directory/directory.sqlite';
import type { Watermarks } from '../../projection/src/feed/watermark/watermark.port';
import { openSqliteWatermarks } from '../../projection/src/feed/watermark/watermark.sqlite';
import type { Journal } from '../../projection/src/journal/journal.port';
import type { InOne } from '../../projection/src/store/in-one';
import { openSqliteRecords } from '../../projection/src/store/records.sqlite';
import type { Views } from '../../projection/src/store/views.port';

/** Every port of every service, each in a file of its own: what one service stores no other can read. */
export interface Ports {
  readonly stores: Readonly<Record<Publisher, EventStore>>;
  readonly eventLog: EventLog;
  readonly parkedRequests: ParkedRequests;
  readonly journal: Journal;
  readonly views: Views;
  /** Where the journal and the views are one file. */
  readonly inOne?: InOne;
  readonly directory: DirectoryFacts;
  readonly projectionParked: ParkedMessages;
  readonly watermarks: Watermarks;
  readonly audit: Audit;
  readonly documents: Documents;
  /** Of an area of processes: its services start on what is there now, whatever was there before. */
  readonly forgetPlaces?: (services: readonly string[]) => Promise<void>;
  /** Lets go of what they share, after all of them are closed. */
  readonly release?: () => Promise<void>;
}

/** Of a data directory. */
export type FilePorts = Ports & { readonly eventLog: SqliteEventLog };

export function openPorts(file: (name: string) => string): FilePorts {
  return {
    stores: {
      education: openSqliteEventStore(file('education.db')),
      health: openSqliteEventStore(file('health.db')),
      'social-care': openSqliteEventStore(file('social-care.db')),
      family: openSqliteEventStore(file('family.db')),
      partnership: openSqliteEventStore(file('partnership.db')),
    },
    eventLog: openSqliteEventLog(file('log.db')),
    parkedRequests: {
      education: openSqliteParkedMessages(file('education-parked.db')),
      health: openSqliteParkedMessages(file('health-parked.db')),
      'social-care': openSqliteParkedMessages(file('social-care-parked.db')),
    },
    ...openSqliteRecords(file('journal.db'), file('views.db')),
    directory: openSqliteDirectory(file('directory.db')),
    projectionParked: openSqliteParkedMessages(file('projection-parked.db')),
    watermarks: openSqliteWatermarks(file('settled.db')),
    audit: openSqliteAudit(file('audit.db')),
    documents: openSqliteDocuments(file('documents.db')),
  };
}

export async function closePorts({
  stores,
  parkedRequests,
  eventLog,
  release,
  forgetPlaces: _,
  inOne: __,
  ...others
}: Ports): Promise<void> {
  await eventLog.close();
  await Promise.all(
    [...Object.values(stores), ...Object.values(parkedRequests), ...Object.values(others)].map((port) => port.close()),
  );
  await release?.();
}

/** The same ports, each as `map` makes it. */
export function mapPorts(ports: Ports, map: <P extends object>(port: P) => P): Ports {
  const each = <T extends Readonly<Record<string, object>>>(those: T): T =>
    Object.fromEntries(Object.entries(those).map(([name, port]) => [name, map(port)])) as T;
  const { stores, parkedRequests, release, forgetPlaces, inOne, ...others } = ports;
  return {
    ...each(others),
    stores: each(stores),
    parkedRequests: each(parkedRequests),
    ...(inOne && { inOne: insideBy(inOne, each) }),
    ...(release && { release }),
    ...(forgetPlaces && { forgetPlaces }),
  };
}

/** A batch's own ports are made into what `around` makes of them, once. */
export function insideBy(inOne: InOne, around: (inside: Inside) => Inside): InOne {
  let made: Inside | undefined;
  return (work) =>
    inOne((inside) => {
      made ??= around({ journal: inside.journal, views: inside.views });
      return work(made);
    });
}

type Inside = Parameters<Parameters<InOne>[0]>[0];
