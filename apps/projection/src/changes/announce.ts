import type { EventLog, LogMessage } from '@lib/event-log';
import { foldVersion } from '../feed/documents';
import type { Journal } from '../journal/journal.port';
import type { RecordPorts } from '../record/record-for';
import type { ViewHead, Views } from '../store/views.port';
import { type Audience, changesBetween, type KindOfChange, type Seen, seenOf } from './seen';

export const changesTopic = 'projection.changes';

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

/** As it stands in the log. */
export interface AnnouncedChange extends Change {
  readonly seenBy: readonly Audience[];
}

export interface AnnouncePorts extends RecordPorts {
  readonly journal: RecordPorts['journal'] & Pick<Journal, 'sourceRecords'>;
  readonly views: Pick<Views, 'get' | 'heads' | 'write'>;
}

/**
 * Announces what readers see differently since it was last announced, at least once. What was announced of a source record is a
 * document of its own, which says from which inputs: while the child's document is made from others, a change may be owed. So the
 * write that makes a change is the write that makes it owed, and dying between any two steps here only means doing them again.
 */
export async function announce(
  ports: AnnouncePorts,
  log: Pick<EventLog, 'publish'>,
  sourceRecords: readonly string[],
): Promise<void> {
  const owed: Awaited<ReturnType<typeof changesOf>>[] = [];
  const children = await owedBy(ports, sourceRecords);
  const once = { ...ports, views: readOnce(ports.views) };
  for (const child of children) {
    owed.push(await changesOf(once, child));
    // Nobody who asks something waits for more than one child.
    await new Promise(setImmediate);
  }
  const messages = owed.flatMap(({ changes }) => changes.map(messageOf));
  if (messages.length > 0) await log.publish(changesTopic, messages);
  // One that loses the race was announced by another copy: then both have been, which is once too often at most.
  if (owed.length > 0) await ports.views.write(owed.map(({ announced }) => announced));
}

/** A child of several source records is announced by each of them: its document is read once for all. */
function readOnce({ get }: Pick<Views, 'get'>): Pick<Views, 'get'> {
  const found = new Map<string, ReturnType<Views['get']>>();
  return {
    get(view, id) {
      const name = `${view} ${id}`;
      const document = found.get(name) ?? get(view, id);
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

async function owedBy({ views }: AnnouncePorts, sourceRecords: readonly string[]): Promise<readonly ViewHead[]> {
  const heads = await views.heads('child', sourceRecords);
  const announced = new Map((await views.heads('announced', sourceRecords)).map(({ id, from }) => [id, from]));
  return heads.filter(({ id, from }) => announced.get(id) !== from);
}

/** The head was read before the record: should a newer one be read here, it is owed again, and found announced. */
async function changesOf(ports: RecordPorts, { id, from, revision }: ViewHead) {
  const last = await ports.views.get('announced', id);
  const seen = await seenOf(ports, id);
  // An id that was never a child's own has been given to nobody who could miss it.
  const isNew = last === undefined && seen.needToKnow.record === undefined;
  const before = last && (JSON.parse(last.body) as Seen);
  const changes = isNew ? [] : changesBetween(before, seen);
  return {
    changes: changes.map(({ kind, seenBy }) => ({
      id: `${id}.${revision}.${kind}`,
      child: id,
      kind,
      revision,
      seenBy,
    })),
    announced: {
      view: 'announced' as const,
      id,
      expected: last?.revision ?? 0,
      from,
      fold: foldVersion,
      terms: [],
      body: JSON.stringify(seen),
    },
  };
}

const messageOf = (change: AnnouncedChange): LogMessage => ({ key: change.child, value: JSON.stringify(change) });
