import { openMongoAudit } from '@lib/audit';
import type { Publisher } from '@lib/contracts';
import { openMongoDocuments } from '@lib/documents';
import { openMongoParkedMessages } from '@lib/event-log';
import { openMongoEventStore } from '@lib/event-store';
import { forgetPlaces, ofStores, openStores, settingsOf } from '@lib/service';
import type { JWK } from 'jose';
import { openMongoDirectory } from '../../projection/src/directory/directory.mongodb';
import { openMongoWatermarks } from '../../projection/src/feed/watermark/watermark.mongodb';
import { openMongoJournal } from '../../projection/src/journal/journal.mongodb';
import { openMongoViews } from '../../projection/src/store/views.mongodb';
import { newSecrets, type Secrets } from './data-directory';
import type { Ports } from './ports';

/** Whether the environment names the servers of an area of processes: then it is they that are worked on, and no directory. */
export const isDistributed = ({ KAFKA_BROKERS, MONGODB_URL } = process.env): boolean =>
  Boolean(KAFKA_BROKERS && MONGODB_URL);

/** The commits of each agency's service, in one database. */
export async function openMongoStores(database: Parameters<typeof openMongoEventStore>[0]): Promise<Ports['stores']> {
  const store = (agency: Publisher) => openMongoEventStore(database, agency);
  return {
    education: await store('education'),
    health: await store('health'),
    'social-care': await store('social-care'),
    family: await store('family'),
    partnership: await store('partnership'),
  };
}

/** Every port of every service, on Kafka and MongoDB. */
export async function openDistributedPorts(
  settings: Parameters<typeof openStores>[1] = settingsOf(ofStores),
): Promise<Ports> {
  const { database, eventLog, close } = await openStores('operator', settings);
  const parked = (name: string) => openMongoParkedMessages(database, name);
  return {
    stores: await openMongoStores(database),
    eventLog,
    parkedRequests: {
      education: await parked('education'),
      health: await parked('health'),
      'social-care': await parked('social-care'),
    },
    journal: await openMongoJournal(database),
    views: await openMongoViews(database),
    directory: await openMongoDirectory(database),
    projectionParked: await parked('projection'),
    watermarks: openMongoWatermarks(database),
    audit: await openMongoAudit(database),
    documents: openMongoDocuments(database),
    forgetPlaces: (services) => forgetPlaces(database, services),
    release: close,
  };
}

/** The area's secrets as its processes are given them. Those of tokens and sessions may be others: only people sign in again. */
export async function secretsOfEnvironment(): Promise<Secrets> {
  const { ID_KEY } = settingsOf(['ID_KEY']);
  const { ISSUER_KEY, SESSION_KEY } = process.env;
  const others = await newSecrets();
  return {
    idKey: ID_KEY,
    issuerKey: ISSUER_KEY ? (JSON.parse(ISSUER_KEY) as JWK) : others.issuerKey,
    sessionKey: SESSION_KEY || others.sessionKey,
  };
}
