import { openMongoAudit } from '@lib/audit';
import type { Agency } from '@lib/contracts';
import { openKafkaEventLog, openMongo, openMongoParkedMessages } from '@lib/event-log';
import { openMongoEventStore } from '@lib/event-store';
import { closePorts, type Ports } from '../../apps/all-in-one/src/ports';
import { openMongoJournal } from '../../apps/projection/src/journal/journal.mongodb';
import { openMongoSettledPartitions } from '../../apps/projection/src/settled/settled.mongodb';
import { openMongoViews } from '../../apps/projection/src/views/views.mongodb';

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
  const { db, close } = await openMongo(mongo, database);
  const store = (agency: Agency) => openMongoEventStore(db, agency);
  const parked = (service: string) => openMongoParkedMessages(db, service);
  const ports: Ports = {
    stores: {
      education: await store('education'),
      health: await store('health'),
      'social-care': await store('social-care'),
      family: await store('family'),
    },
    eventLog: openKafkaEventLog({ brokers: brokers.split(','), clientId: 'test', prefix }),
    parkedRequests: {
      education: await parked('education'),
      health: await parked('health'),
      'social-care': await parked('social-care'),
    },
    journal: await openMongoJournal(db),
    views: await openMongoViews(db),
    projectionParked: await parked('projection'),
    settled: openMongoSettledPartitions(db),
    audit: await openMongoAudit(db),
    release: close,
  };
  return { ports, close: () => closePorts(ports) };
}
