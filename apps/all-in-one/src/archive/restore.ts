import { layers } from '@lib/access';
import type { AuditRow } from '@lib/audit';
import { type Agency, publishers } from '@lib/contracts';
import type { LogMessage, ParkedMessage, ParkedMessages } from '@lib/event-log';
import { directoryFactIn } from '../../../partnership/src/directory/directory';
import { changesTopicOf } from '../../../projection/src/changes/announce';
import { rowOf } from '../../../projection/src/directory/directory-row';
import { emptyDocument } from '../../../projection/src/feed/lost-views.flow';
import { rebuild } from '../../../projection/src/feed/rebuild.flow';
import type { JournalRow } from '../../../projection/src/journal/journal.port';
import type { ViewDocument } from '../../../projection/src/store/views.port';
import { CannotStart } from '../cannot-start';
import type { Ports } from '../ports';
import { type Archive, inPages, NoArchive } from './archive';
import {
  type Belongings,
  fileOf,
  type KeptCommit,
  type KeptDocument,
  type KeptRevision,
  type PortsToKeep,
} from './backup';

/** Something is here already: a restore never mixes two areas. */
export class NotEmpty extends CannotStart {}

export async function belongingsIn(archive: Archive): Promise<Belongings> {
  for await (const belongings of archive.lines<Belongings>(fileOf.belongings)) return belongings;
  throw new NoArchive(
    'The backup does not hold the secrets of its area: no id in it could be made again.',
    'Take another backup.',
  );
}

/**
 * Puts a backup back into stores that hold nothing, whichever they are, and makes the views. Every commit stands to be published
 * again: at its start the deployment sends itself all it was ever told, and finds that it knows it. Resolves to how many documents
 * were made.
 */
export async function restore(ports: PortsToKeep & Pick<Ports, 'directory'>, archive: Archive): Promise<number> {
  const found = await whatIsIn(ports);
  if (found)
    throw new NotEmpty(
      `There is something here already: ${found}. A backup is put back into an empty area.`,
      'Name another one: --data DIR, or MONGODB_DATABASE and KAFKA_PREFIX.',
    );
  const { stores, eventLog, parkedRequests, journal, views, directory, projectionParked, audit } = ports;

  // Commits first: a deployment that is started on half of a restore has the archive to make the rest of.
  for (const agency of publishers) {
    for await (const page of inPages(archive.lines<KeptCommit>(fileOf.commits(agency))))
      await inOrder(page, async (commit) => {
        if ((await stores[agency].putBack(commit)) === 'taken')
          throw new NotEmpty(
            `Somebody else writes to ${agency} meanwhile.`,
            'Stop every service of the area, and begin with an empty one.',
          );
      });
  }
  for await (const page of inPages(archive.lines<JournalRow>(fileOf.journal))) await journal.insert(page);
  // The service's own commits have it: it is in no file of its own.
  for await (const page of inPages(archive.lines<KeptCommit>(fileOf.commits('partnership'))))
    await directory.insert(page.flatMap((commit) => directoryFactIn(commit) ?? []).map(rowOf));
  for await (const page of inPages(archive.lines<KeptAnnouncement>(fileOf.announced)))
    await views.putBack(page.map((announced) => ({ ...ofBeforeLayers, ...announced })));
  for await (const page of inPages(archive.lines<KeptRevision>(fileOf.revisions)))
    await views.putBack(page.map(({ id, revision, layer }) => emptyDocument(id, revision, layer)));
  for (const layer of layers)
    for await (const page of inPages(archive.lines<LogMessage>(fileOf.changes(layer))))
      await eventLog.publish(changesTopicOf(layer), page);
  await parkAgain(projectionParked, archive, fileOf.parked);
  for (const [agency, parked] of Object.entries(parkedRequests) as [Agency, ParkedMessages][])
    await parkAgain(parked, archive, fileOf.parkedRequests(agency));
  for await (const page of inPages(archive.lines<AuditRow>(fileOf.audit)))
    await inOrder(page, (row) => audit.append(row));
  // One at a time: each may have ten million bytes.
  for await (const { digest, base64 } of archive.lines<KeptDocument>(fileOf.documents))
    await ports.documents.put({ digest, bytes: Buffer.from(base64, 'base64') });
  return rebuild({ journal, views, directory });
}

/** An archive of before documents were kept by layer says neither. */
type KeptAnnouncement = Omit<ViewDocument, 'layer' | 'made'> & Partial<Pick<ViewDocument, 'layer' | 'made'>>;
const ofBeforeLayers = { layer: '', made: '' };

/** Asked for in order, waited for together: a store keeps the order in which it is asked. */
async function inOrder<T>(items: readonly T[], write: (item: T) => Promise<unknown>): Promise<void> {
  await Promise.all(items.map(write));
}

async function parkAgain(parked: ParkedMessages, archive: Archive, file: string): Promise<void> {
  for await (const message of archive.lines<ParkedMessage>(file)) await parked.park(message);
}

async function whatIsIn(ports: PortsToKeep): Promise<string | undefined> {
  const { stores, eventLog, parkedRequests, journal, projectionParked, audit, documents } = ports;
  for (const agency of publishers)
    if ((await stores[agency].all(undefined, 1)).commits.length > 0) return `facts that ${agency} was told`;
  if ((await journal.count()) > 0) return 'facts in the journal';
  for (const parked of [projectionParked, ...Object.values<Ports['projectionParked']>(parkedRequests)])
    if ((await parked.count()) > 0) return 'parked messages';
  if ((await audit.all(undefined, 1)).rows.length > 0) return 'an audit';
  if (await documents.after(undefined)) return 'documents';
  for (const layer of layers)
    if ((await eventLog.read(changesTopicOf(layer), '0', 1)).length > 0) return 'announced changes';
  return undefined;
}
