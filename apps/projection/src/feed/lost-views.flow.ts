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
  const counted = new Map<string, Record<string, { changed?: number }>>();
  for (const layer of layers) {
    for (let after = '0'; ; ) {
      const messages = await log.read(changesTopicOf(layer), after, pageSize);
      if (messages.length === 0) break;
      for (const { value } of messages) {
        const { child, seenBy } = JSON.parse(value) as Partial<AnnouncedChange>;
        // What was announced before organisations were told apart has a list of audiences, and is passed over.
        if (!child || !seenBy || Array.isArray(seenBy)) continue;
        for (const [audience, { revision }] of Object.entries(seenBy)) {
          revisions.set(child, Math.max(revisions.get(child) ?? 0, revision));
          // What a layer that sees more was told counts for nobody in the layer that sees least.
          if (layer.key !== '' || !audience.startsWith('organisation:')) continue;
          const counts = counted.get(child) ?? {};
          counts[audience] = { changed: Math.max(counts[audience]?.changed ?? 0, revision) };
          counted.set(child, counts);
        }
      }
      after = messages.at(-1)!.offset;
    }
  }
  await views.putBack([
    ...[...revisions].map(([id, revision]) => emptyDocument(id, revision)),
    ...[...counted].map(([id, counts]) => ({
      ...emptyDocument(id, 1),
      view: 'announced' as const,
      body: JSON.stringify(counts),
    })),
  ]);
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
