import { layers } from '@lib/access';
import type { EventLog } from '@lib/event-log';
import { type AnnouncedChange, changesTopicOf } from '../changes/announce';
import type { Journal } from '../journal/journal.port';
import type { ViewDocument, Views } from '../store/views.port';

interface Ports {
  readonly journal: Pick<Journal, 'count'>;
  readonly views: Pick<Views, 'areaParts' | 'putBack'>;
}

/** Whether there are facts and not one record: the views were lost, or never made. */
export async function areViewsMissing({ journal, views }: Ports): Promise<boolean> {
  return (await views.areaParts(undefined, 1)).length === 0 && (await journal.count()) > 0;
}

const pageSize = 2_000;

/**
 * Views that are lost are made again of the journal, and their revisions go on from what was announced of them: whoever has heard of one takes an
 * older one for no news. Done before they are made.
 */
export async function goOnFromAnnounced({ views }: Pick<Ports, 'views'>, log: Pick<EventLog, 'read'>): Promise<void> {
  const revisions = new Map<string, number>();
  for (const layer of layers) {
    for (let after = '0'; ; ) {
      const messages = await log.read(changesTopicOf(layer), after, pageSize);
      if (messages.length === 0) break;
      for (const { value } of messages) {
        const { child, revision } = JSON.parse(value) as AnnouncedChange;
        if (child !== '') revisions.set(child, Math.max(revisions.get(child) ?? 0, revision));
      }
      after = messages.at(-1)!.offset;
    }
  }
  await views.putBack([...revisions].map(([id, revision]) => emptyDocument(id, revision)));
}

/** In which nothing stands, of no version of the fold: whoever finds it makes it again. */
export const emptyDocument = (id: string, revision: number, layer = ''): ViewDocument => ({
  view: 'child',
  layer,
  id,
  revision,
  from: '',
  made: '',
  fold: 0,
  terms: [],
  body: '',
});
