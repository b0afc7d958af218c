import { type Layer, layers } from '@lib/access';
import type { AuditRow } from '@lib/audit';
import { catalogueVersion } from '@lib/casework';
import { type Agency, type Publisher, publishers } from '@lib/contracts';
import type { Documents } from '@lib/documents';
import type { EventLog, LogMessage, ParkedMessage, ParkedMessages } from '@lib/event-log';
import type { Clock, Commit } from '@lib/kernel';
import { changesTopicOf } from '../../../projection/src/changes/announce';
import type { Journal, JournalRow } from '../../../projection/src/journal/journal.port';
import type { ViewDocument, ViewHead, Views } from '../../../projection/src/store/views.port';
import { foldVersion } from '../../../projection/src/views/registry';
import type { Secrets } from '../data-directory';
import type { Ports } from '../ports';
import { type Manifest, writeArchive } from './archive';

/** Everything that cannot be made again. Views are not in it: they are made of the journal. */
export type PortsToKeep = Pick<
  Ports,
  'stores' | 'eventLog' | 'parkedRequests' | 'journal' | 'views' | 'projectionParked' | 'audit' | 'documents'
>;

/** What the area keeps beside its stores. */
export interface Belongings {
  readonly secrets: Secrets;
  /** How the sample area was made, where one was. */
  readonly sampleArea?: unknown;
}

/** Commits lose their mark of being published: what the log had still to deliver is in no backup, so all of it is sent again. */
export type KeptCommit = Omit<Commit, 'unpublished'>;
/** Readers of the changes know revisions: they go on from where they were. */
export type KeptRevision = Pick<ViewHead, 'id' | 'revision'> & Partial<Pick<ViewHead, 'layer'>>;

export const fileOf = {
  belongings: 'belongings.jsonl',
  journal: 'journal.jsonl',
  parked: 'projection-parked.jsonl',
  announced: 'announced.jsonl',
  changes: ({ key }: Pick<Layer, 'key'>) => (key === '' ? 'changes.jsonl' : `changes-of-${key}.jsonl`),
  revisions: 'revisions.jsonl',
  audit: 'audit.jsonl',
  documents: 'documents.jsonl',
  parkedRequests: (agency: Agency) => `${agency}-parked.jsonl`,
  commits: (agency: Publisher) => `${agency}-commits.jsonl`,
};

const pageSize = 500;

/**
 * Copies all that the ports hold into a folder of JSON Lines. Beside running services too: each file is read after whatever rests on
 * it, so that every row of the journal has its commit, every announcement its message, and no revision falls behind what was said.
 */
export function backUp(ports: PortsToKeep, belongings: Belongings, path: string, clock: Clock): Promise<Manifest> {
  return writeArchive(path, partsOf(ports, belongings), {
    madeAt: clock.now(),
    fold: foldVersion,
    catalogue: catalogueVersion,
  });
}

async function* partsOf(
  { stores, eventLog, parkedRequests, journal, views, projectionParked, audit, documents }: PortsToKeep,
  belongings: Belongings,
): AsyncGenerator<readonly [string, AsyncIterable<unknown>]> {
  yield [fileOf.belongings, one(belongings)];
  yield [fileOf.journal, rowsOf(journal)];
  yield [fileOf.parked, parkedIn(projectionParked)];
  yield [fileOf.announced, announcedIn(journal, views)];
  for (const layer of layers) yield [fileOf.changes(layer), messagesOf(eventLog, changesTopicOf(layer))];
  yield [fileOf.revisions, revisionsOf(journal, views)];
  for (const [agency, parked] of Object.entries(parkedRequests) as [Agency, ParkedMessages][])
    yield [fileOf.parkedRequests(agency), parkedIn(parked)];
  yield [fileOf.audit, pages<AuditRow>((after) => audit.all(after, pageSize).then(asPage('rows')))];
  yield [fileOf.documents, documentsIn(documents)];
  for (const agency of publishers) yield [fileOf.commits(agency), commitsOf(stores[agency])];
}

/** Bytes do not stand in JSON: they are written as base64. */
export interface KeptDocument {
  readonly digest: string;
  readonly base64: string;
}

async function* documentsIn(documents: Documents): AsyncGenerator<KeptDocument> {
  for (let each = await documents.after(undefined); each; each = await documents.after(each.digest))
    yield { digest: each.digest, base64: Buffer.from(each.bytes).toString('base64') };
}

async function* one<T>(item: T): AsyncGenerator<T> {
  yield item;
}

interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string;
}

const asPage =
  <K extends string>(name: K) =>
  <T>(page: { readonly next?: string } & Readonly<Record<K, readonly T[]>>): Page<T> => ({
    items: page[name],
    next: page.next,
  });

async function* pages<T>(read: (after: string | undefined) => Promise<Page<T>>): AsyncGenerator<T> {
  for (let after: string | undefined; ; ) {
    const { items, next } = await read(after);
    yield* items;
    if (next === undefined) return;
    after = next;
  }
}

async function* commitsOf(store: Ports['stores'][Publisher]): AsyncGenerator<KeptCommit> {
  const commits = pages<Commit>((after) => store.all(after, pageSize).then(asPage('commits')));
  for await (const { unpublished: _, ...commit } of commits) {
    // By name, for stores differ in that; what was told stays in the order in which it was told.
    yield Object.fromEntries(Object.entries(commit).sort(([one], [other]) => (one < other ? -1 : 1))) as KeptCommit;
  }
}

async function* sourceRecordsOf(journal: Journal): AsyncGenerator<readonly string[]> {
  for (let after: string | undefined; ; ) {
    const page = await journal.sourceRecords(after, pageSize);
    if (page.length === 0) return;
    yield page;
    after = page.at(-1);
  }
}

/** In order of source record and id: the same journal makes the same file, whatever store it is kept in. */
async function* rowsOf(journal: Journal): AsyncGenerator<JournalRow> {
  for await (const page of sourceRecordsOf(journal)) {
    const place = ({ sourceRecord, id }: JournalRow) => `${sourceRecord} ${id}`;
    yield* [...(await journal.rowsOf(page))].sort((left, right) => (place(left) < place(right) ? -1 : 1));
  }
}

async function* announcedIn(journal: Journal, views: Views): AsyncGenerator<ViewDocument> {
  for await (const page of sourceRecordsOf(journal)) {
    const heads = await views.heads('announced', page);
    for (const { id, layer } of [...heads].sort(byPlace)) {
      const document = await views.get('announced', id, [layer]);
      if (document) yield document;
    }
  }
}

async function* revisionsOf(journal: Journal, views: Views): AsyncGenerator<KeptRevision> {
  for await (const page of sourceRecordsOf(journal))
    for (const { id, layer, revision } of [...(await views.heads('child', page))].sort(byPlace))
      yield { id, revision, ...(layer !== '' && { layer }) };
}

const byPlace = (one: Pick<ViewHead, 'id' | 'layer'>, other: Pick<ViewHead, 'id' | 'layer'>): number =>
  one.id < other.id || (one.id === other.id && one.layer < other.layer) ? -1 : 1;

async function* messagesOf(log: EventLog, topic: string): AsyncGenerator<LogMessage> {
  for (let after = '0'; ; ) {
    const messages = await log.read(topic, after, pageSize);
    for (const { key, value } of messages) yield { key, value };
    if (messages.length === 0) return;
    after = messages.at(-1)!.offset;
  }
}

async function* parkedIn(parked: ParkedMessages): AsyncGenerator<ParkedMessage> {
  yield* await parked.list(Math.max(1, await parked.count()));
}
