import { layers } from '@lib/access';
import { republish } from '@lib/event-store';
import type { Clock, IdKey } from '@lib/kernel';
import { type AgencyService, outgoingOf } from '@lib/streams';
import { changesTopicOf } from '../../../projection/src/changes/announce';
import type { Seen } from '../../../projection/src/changes/seen';
import { directoryRow } from '../../../projection/src/directory/directory-row';
import { areViewsMissing, goOnFromAnnounced } from '../../../projection/src/feed/lost-views.flow';
import { readOrPark } from '../../../projection/src/feed/read-or-park.flow';
import { rebuild } from '../../../projection/src/feed/rebuild.flow';
import { ingest } from '../../../projection/src/journal/ingest';
import type { ViewWrite } from '../../../projection/src/store/views.port';
import type { Ports } from '../ports';
import { agencyServices, projectionPorts } from '../services';
import { isOfDirectory } from './compare-facts';

const pageSize = 500;

export interface MadeAgain {
  /** Messages that were sent again. */
  readonly sent: number;
  /** Documents that were written. */
  readonly written: number;
}

/**
 * Everything that is made of what the agencies were told, made again: the log, the journal, the directory, what is parked, the records. Whoever knows a
 * fact is left as they are. `isLogLost`: what was announced may be lost as well, and is announced again; `goOnBehind` sees to it that a place in
 * the changes that somebody still has is behind none of it.
 */
export async function makeAgain(
  ports: Ports,
  idKey: IdKey,
  clock: Clock,
  {
    isLogLost = false,
    goOnBehind = () => {},
  }: { readonly isLogLost?: boolean; readonly goOnBehind?: (topics: readonly string[]) => void } = {},
): Promise<MadeAgain> {
  if (isLogLost) {
    goOnBehind(layers.map(changesTopicOf));
    await forgetAnnounced(ports);
  }
  if (await areViewsMissing(ports)) await goOnFromAnnounced(ports, ports.eventLog);
  let sent = 0;
  for (const service of agencyServices(ports, clock, idKey)) {
    sent += await republish(service.store, ports.eventLog, (commit) => outgoingOf(service, commit));
    await takeIn(ports, service, clock);
  }
  return { sent, written: await rebuild(projectionPorts(ports, clock)) };
}

/** Into the journal and the directory at once, so that the first page that is opened has all of it. */
async function takeIn(ports: Ports, service: AgencyService, clock: Clock): Promise<void> {
  const { journal, directory, projectionParked: parked } = ports;
  for (let after: string | undefined; ; ) {
    const { commits, next } = await service.store.all(after, pageSize);
    const messages = commits
      .flatMap((commit) => outgoingOf(service, commit))
      .filter(({ topic }) => topic === `${service.agency}.events`);
    const read = async <T>(some: typeof messages, by: (value: string) => T): Promise<T[]> => {
      const rows: T[] = [];
      for (const message of some) {
        const row = await readOrPark({ parked, clock }, message, by);
        if (row) rows.push(row);
      }
      return rows;
    };
    await directory.insert(await read(messages.filter(isOfDirectory), directoryRow));
    await journal.insert(
      await read(
        messages.filter((each) => !isOfDirectory(each)),
        ingest,
      ),
    );
    if (next === undefined) return;
    after = next;
  }
}

/** As if nothing had been announced yet, but that what each reader was told of goes on counting: nobody takes an older number for news. */
async function forgetAnnounced({ journal, views }: Pick<Ports, 'journal' | 'views'>): Promise<void> {
  for (let after: string | undefined; ; ) {
    const page = await journal.sourceRecords(after, pageSize);
    if (page.length === 0) return;
    const forgotten: ViewWrite[] = [];
    for (const { view, layer, id, revision, made, fold } of await views.heads('announced', page)) {
      const body = countsIn((await views.get('announced', id, [layer]))?.body ?? '');
      forgotten.push({ view, layer, id, made, fold, expected: revision, from: '', terms: [], body });
    }
    if (forgotten.length > 0) await views.write(forgotten);
    after = page.at(-1);
  }
}

function countsIn(body: string): string {
  if (body === '') return body;
  const counts = Object.entries(JSON.parse(body) as Seen).flatMap(([audience, { changed } = {}]) =>
    changed === undefined ? [] : [[audience, { changed }] as const],
  );
  return JSON.stringify(Object.fromEntries(counts));
}
