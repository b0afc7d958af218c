import { type Layer, layers } from '@lib/access';
import type { EventLog, LogMessage } from '@lib/event-log';
import type { Journal } from '../journal/journal.port';
import type { RecordPorts } from '../record/record-for';
import { isGone } from '../store/gone';
import type { ViewDocument, ViewHead, Views, ViewWrite } from '../store/views.port';
import { foldVersion } from '../views/registry';
import { changesBetween, type KindOfChange, type Seen, type SeenChange, seenOf } from './seen';

/** A log for each layer, so that a place in it counts nothing but what its readers see. */
export const changesTopicOf = ({ key }: Pick<Layer, 'key'>): string =>
  ['projection.changes', ...(key === '' ? [] : key.split('+'))].join('.');

/** A change of what is known of a child, thin: who wants to know what it is reads the child, under their own rights. */
export interface Change {
  /** The same when it is announced twice. */
  readonly id: string;
  /** The child's id at the time: it keeps resolving. */
  readonly child: string;
  /** `record`: something was said. `clocks`: a time limit began, ended or moved. `link`: who is taken for one child. */
  readonly kind: KindOfChange;
  /** Goes up with each change of this child. */
  readonly revision: number;
}

/**
 * As it stands in the log of a layer: each audience knows it by an id and a revision of its own. What was announced before organisations
 * were told apart has a list of audiences, and is passed over: whoever kept a copy is told of each of those children anew.
 */
export interface AnnouncedChange extends SeenChange, Pick<Change, 'child'> {}

export interface AnnouncePorts extends RecordPorts {
  readonly journal: RecordPorts['journal'] & Pick<Journal, 'sourceRecords' | 'causally'>;
  readonly views: Pick<Views, 'get' | 'heads' | 'write'>;
}

/**
 * Announces what readers see differently since it was last announced, at least once, in the log of each layer that sees it so. What was
 * announced of a source record in a layer is a document of its own, which says from which inputs: while the child's document there is made
 * from others, a change may be owed. So the write that makes a change is the write that makes it owed, and dying between any two steps here
 * only means doing them again.
 */
export const announce = (
  ports: AnnouncePorts,
  log: Pick<EventLog, 'publish'>,
  sourceRecords: readonly string[],
): Promise<void> => ports.journal.causally(() => announceOwed(ports, log, sourceRecords));

async function announceOwed(
  ports: AnnouncePorts,
  log: Pick<EventLog, 'publish'>,
  sourceRecords: readonly string[],
): Promise<void> {
  const announced: ViewWrite[] = [];
  const messages = new Map<Layer, LogMessage[]>();
  const once = { ...ports, views: readOnce(ports.views) };
  for (const owed of await owedBy(ports, sourceRecords)) {
    const seen = new Map<string, Seen>();
    for (const layer of layers) {
      const shown = shownTo(layer, owed);
      if (!shown) continue;
      const last = await lastAnnounced(once, layer, owed);
      if (last?.layer === shown.layer && last.from === shown.from) continue;
      // Whoever is shown one document sees the same.
      const before = last && (JSON.parse(last.body) as Seen);
      const now = seen.get(shown.layer) ?? (await seenOf(once, layer, owed.id, before));
      seen.set(shown.layer, now);
      messages.set(layer, [...(messages.get(layer) ?? []), ...changesFor(layer, owed, before, now)]);
    }
    announced.push(...announcedOf(owed, seen));
    // Nobody who asks something waits for more than one child.
    await new Promise(setImmediate);
  }
  for (const [layer, changes] of messages) if (changes.length > 0) await log.publish(changesTopicOf(layer), changes);
  // One that loses the race was announced by another copy: then both have been, which is once too often at most.
  if (announced.length > 0) await ports.views.write(announced);
}

/** A child of several source records is announced by each of them: its document is read once for all. */
function readOnce({ get }: Pick<Views, 'get'>): Pick<Views, 'get'> {
  const found = new Map<string, ReturnType<Views['get']>>();
  return {
    get(view, id, layers) {
      const name = `${view} ${id} ${layers}`;
      const document = found.get(name) ?? get(view, id, layers);
      found.set(name, document);
      return document;
    },
  };
}

const pageSize = 200;

/** Everything that is owed: what a process that died has left behind. */
export async function announceAll(ports: AnnouncePorts, log: Pick<EventLog, 'publish'>): Promise<void> {
  for (let after: string | undefined; ; ) {
    const page = await ports.journal.sourceRecords(after, pageSize);
    if (page.length === 0) return;
    await announce(ports, log, page);
    after = page.at(-1);
  }
}

/** A source record of which something may be owed to some layer. */
interface Owed {
  readonly id: string;
  /** Its documents, of every layer; what stands no more too. */
  readonly documents: readonly ViewHead[];
  /** What was announced of each. */
  readonly heard: readonly ViewHead[];
}

async function owedBy({ views }: AnnouncePorts, sourceRecords: readonly string[]): Promise<readonly Owed[]> {
  const heads = byId(await views.heads('child', sourceRecords));
  const announced = byId(await views.heads('announced', sourceRecords));
  return [...heads]
    .map(([id, documents]): Owed => ({ id, documents, heard: announced.get(id) ?? [] }))
    .filter((owed) => owed.documents.some((head) => isOwed(head, owed)));
}

/** Where nothing was announced of a document, nothing is missed when it goes. */
function isOwed(head: ViewHead, { heard }: Owed): boolean {
  const last = heard.find(({ layer }) => layer === head.layer);
  return last ? last.from !== head.from : !isGone(head);
}

function byId(heads: readonly ViewHead[]): ReadonlyMap<string, readonly ViewHead[]> {
  const found = new Map<string, ViewHead[]>();
  for (const head of heads) found.set(head.id, [...(found.get(head.id) ?? []), head]);
  return found;
}

/** Which of the documents a layer is shown: the most telling that stands. */
function shownTo({ keys }: Layer, { documents }: Owed): ViewHead | undefined {
  const notGone = documents.filter((head) => !isGone(head));
  return keys.flatMap((key) => notGone.find(({ layer }) => layer === key) ?? [])[0];
}

/** What a layer was last announced, of whichever document it was shown then: it may be shown another now, and see no difference. */
function lastAnnounced(
  { views }: { readonly views: Pick<Views, 'get'> },
  { keys }: Layer,
  { id, heard }: Owed,
): Promise<ViewDocument | undefined> | undefined {
  const known = keys.filter((key) => heard.some(({ layer }) => layer === key));
  return known.length === 0 ? undefined : views.get('announced', id, known);
}

/** The head was read before the record: should a newer one be read here, it is owed again, and found announced. */
function changesFor(layer: Layer, { id, documents }: Owed, before: Seen | undefined, now: Seen): LogMessage[] {
  // An id of which the layer sees nothing is not named in it.
  if (now.area?.link === undefined) return [];
  // How often any document was written that this layer may be shown: goes up with each change of the child in it.
  const shown = documents.filter((head) => layer.keys.includes(head.layer));
  const revision = shown.reduce((sum, head) => sum + head.revision, 0);
  return changesBetween({ layer, child: id, before, now, revision }).map((change) => {
    const announced: AnnouncedChange = { child: id, ...change };
    return { key: id, value: JSON.stringify(announced) };
  });
}

/** Of every document that some layer is shown, what is seen by it; of one that stands no more, that nobody is shown it. */
const announcedOf = (owed: Owed, seen: ReadonlyMap<string, Seen>): ViewWrite[] =>
  owed.documents
    .filter((head) => isOwed(head, owed) && (isGone(head) || seen.has(head.layer)))
    .map(({ layer, id, from }) => ({
      view: 'announced',
      layer,
      id,
      expected: owed.heard.find((each) => each.layer === layer)?.revision ?? 0,
      from,
      made: '',
      fold: foldVersion,
      terms: [],
      body: seen.has(layer) ? JSON.stringify(seen.get(layer)) : '',
    }));
