import { type Layer, layers } from '@lib/access';
import type { EventLog, LogMessage } from '@lib/event-log';
import type { Journal } from '../journal/journal.port';
import type { RecordPorts } from '../record/record-for';
import { isGone } from '../store/gone';
import type { ViewDocument, ViewHead, Views, ViewWrite } from '../store/views.port';
import { foldVersion } from '../views/registry';
import { type Audience, changesBetween, type KindOfChange, type Seen, seenOf } from './seen';

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

/** As it stands in the log of a layer. */
export interface AnnouncedChange extends Change {
  readonly seenBy: readonly Audience[];
}

export interface AnnouncePorts extends RecordPorts {
  readonly journal: RecordPorts['journal'] & Pick<Journal, 'sourceRecords'>;
  readonly views: Pick<Views, 'get' | 'heads' | 'write'>;
}

/**
 * Announces what readers see differently since it was last announced, at least once, in the log of each layer that sees it so. What was
 * announced of a source record in a layer is a document of its own, which says from which inputs: while the child's document there is made
 * from others, a change may be owed. So the write that makes a change is the write that makes it owed, and dying between any two steps here
 * only means doing them again.
 */
export async function announce(
  ports: AnnouncePorts,
  log: Pick<EventLog, 'publish'>,
  sourceRecords: readonly string[],
): Promise<void> {
  const announced: ViewWrite[] = [];
  const messages = new Map<Layer, LogMessage[]>();
  const once = { ...ports, views: readOnce(ports.views) };
  for (const due of await owedBy(ports, sourceRecords)) {
    const last = due.last && (await ports.views.get('announced', due.head.id, [due.head.layer]));
    const seen = await seenByReaders(once, due);
    for (const [reader, now] of seen)
      messages.set(reader.layer, [...(messages.get(reader.layer) ?? []), ...changesFor(reader, due, last, now)]);
    announced.push(announcedOf(due, [...seen.values()][0]!));
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

/** A document of which something may be owed to the layers that are shown it; or were, where nothing stands there any more. */
interface Due {
  readonly head: ViewHead;
  readonly readers: readonly Reader[];
  /** What was announced of it, where anything was. */
  readonly last?: ViewHead;
}

interface Reader {
  readonly layer: Layer;
  /** How often any document was written by which this layer may be served: goes up with each change of the child in it. */
  readonly revision: number;
  /** Whether anything of the source record has been announced in this layer. */
  readonly hasHeard: boolean;
}

async function owedBy({ views }: AnnouncePorts, sourceRecords: readonly string[]): Promise<readonly Due[]> {
  const heads = byId(await views.heads('child', sourceRecords));
  const announced = byId(await views.heads('announced', sourceRecords));
  return [...heads].flatMap(([id, ofId]) => {
    const heard = announced.get(id) ?? [];
    return ofId.flatMap((head): Due[] => {
      const last = heard.find(({ layer }) => layer === head.layer);
      // Where nothing was announced, nothing is missed when it goes.
      if (last?.from === head.from || (!last && isGone(head))) return [];
      const shown = new Set(ofId.filter((each) => each === head || !isGone(each)).map(({ layer }) => layer));
      const readers = layers
        .filter(({ keys }) => keys.find((key) => shown.has(key)) === head.layer)
        .map((layer) => ({
          layer,
          revision: ofId
            .filter((each) => layer.keys.includes(each.layer))
            .reduce((sum, each) => sum + each.revision, 0),
          hasHeard: heard.some((each) => layer.keys.includes(each.layer)),
        }));
      return readers.length === 0 ? [] : [{ head, readers, ...(last && { last }) }];
    });
  });
}

function byId(heads: readonly ViewHead[]): ReadonlyMap<string, readonly ViewHead[]> {
  const found = new Map<string, ViewHead[]>();
  for (const head of heads) found.set(head.id, [...(found.get(head.id) ?? []), head]);
  return found;
}

/** Who is shown one document sees the same; who was, may be shown another now. */
async function seenByReaders(ports: RecordPorts, { head, readers }: Due): Promise<ReadonlyMap<Reader, Seen>> {
  const seen = new Map<Reader, Seen>();
  for (const reader of readers) {
    const [known] = isGone(head) ? [] : seen.values();
    seen.set(reader, known ?? (await seenOf(ports, reader.layer, head.id)));
  }
  return seen;
}

/** The head was read before the record: should a newer one be read here, it is owed again, and found announced. */
function changesFor(
  { revision, hasHeard }: Reader,
  { head: { id } }: Due,
  last: ViewDocument | undefined,
  now: Seen,
): LogMessage[] {
  // An id of which the layer sees nothing is not named in it. One that was never a child's own nobody could miss.
  if (now.area.link === undefined || (!hasHeard && now.area.record === undefined)) return [];
  return changesBetween(last && (JSON.parse(last.body) as Seen), now).map(({ kind, seenBy }) => {
    const change: AnnouncedChange = { id: `${id}.${revision}.${kind}`, child: id, kind, revision, seenBy };
    return { key: id, value: JSON.stringify(change) };
  });
}

const announcedOf = ({ head: { layer, id, from }, last }: Due, seen: Seen): ViewWrite => ({
  view: 'announced',
  layer,
  id,
  expected: last?.revision ?? 0,
  from,
  made: '',
  fold: foldVersion,
  terms: [],
  body: JSON.stringify(seen),
});
