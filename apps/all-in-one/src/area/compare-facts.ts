import type { Publisher } from '@lib/contracts';
import { type Clock, type Commit, type IdKey, sha256 } from '@lib/kernel';
import { type AgencyService, outgoingOf } from '@lib/streams';
import { directoryRow, directoryTopic } from '../../../projection/src/directory/directory-row';
import { ingest, isOfTwoRecords, readMessage, Unreadable } from '../../../projection/src/journal/ingest';
import type { Ports } from '../ports';
import { agencyServices } from '../services';

const pageSize = 500;

/** What the agencies were told, and what of it the projection has. */
export interface FactsCompared {
  /** Facts of an agency's own store that are in no journal, not parked and not on their way. */
  readonly missing: ReadonlyMap<Publisher, number>;
  /** Facts of the journal that no agency's store has; 0 where not all of both was compared. */
  readonly untold: number;
}

type PortsCompared = Pick<Ports, 'stores' | 'journal' | 'directory' | 'projectionParked'>;

export interface ComparedFrom {
  /** The place in each agency's store behind which is looked: all of it unless said. */
  readonly after?: Readonly<Partial<Record<Publisher, string>>>;
  /** Of these messages, those that no reader has been given yet. Asked for what is missing alone. */
  readonly onTheirWay: (messages: readonly OnTopic[]) => Promise<ReadonlySet<string>>;
}

export interface OnTopic {
  readonly topic: string;
  readonly value: string;
}

/** Compares every commit of every agency with the journal, or the directory: each fact that was published is in it. */
export async function compareFacts(
  ports: PortsCompared,
  idKey: IdKey,
  clock: Clock,
  { after, onTheirWay }: ComparedFrom,
): Promise<FactsCompared> {
  const missing = new Map<Publisher, number>();
  const parked = new Set((await ports.projectionParked.list(100_000)).map(({ id }) => id));
  let found = 0;
  for (const service of agencyServices(ports, clock, idKey)) {
    for await (const commits of pagesOf(service.store, after?.[service.agency])) {
      const { absent, present } = await lookedFor(ports, service, commits);
      found += present;
      const without = absent.filter(({ topic, value }) => !parked.has(sha256(`${topic}\n${value}`)));
      const coming = without.length > 0 ? await onTheirWay(without) : new Set();
      const lost = without.filter(({ value }) => !coming.has(value)).length;
      if (lost > 0) missing.set(service.agency, (missing.get(service.agency) ?? 0) + lost);
    }
  }
  const isAll = after === undefined;
  return { missing, untold: isAll ? Math.max(0, (await ports.journal.count()) - found) : 0 };
}

async function* pagesOf(store: AgencyService['store'], from: string | undefined): AsyncGenerator<readonly Commit[]> {
  for (let after = from; ; ) {
    const { commits, next } = await store.all(after, pageSize);
    yield commits;
    if (next === undefined) return;
    after = next;
  }
}

/** Those of a page that are not where they should be, and how many facts of children are. */
async function lookedFor({ journal, directory }: PortsCompared, service: AgencyService, commits: readonly Commit[]) {
  const messages = commits
    .flatMap((commit) => outgoingOf(service, commit).map((message) => ({ ...message, isSent: !commit.unpublished })))
    .filter(({ topic }) => topic === `${service.agency}.events`)
    .map((message) => ({ ...message, id: factIdIn(message) }));
  const idsIn = (some: typeof messages) => some.flatMap(({ id }) => id ?? []);
  const [inDirectory, inJournal] = [messages.filter(isOfDirectory), messages.filter((each) => !isOfDirectory(each))];
  const rows = inJournal.length === 0 ? [] : await journal.rowsWithIds(idsIn(inJournal));
  const listed = inDirectory.length === 0 ? [] : await directory.rowsWithIds(idsIn(inDirectory));
  const there = new Set([...rows, ...listed].map(({ id }) => id));
  // What is in the outbox is sent by itself: it may be in the journal already, as after a restore, and need not.
  const absent = messages.filter(({ id, isSent }) => isSent && !(id && there.has(id)));
  return { absent, present: rows.length };
}

/** What people said of two records is told by the partnership too, and is in the journal. */
export const isOfDirectory = ({ topic, value }: OnTopic): boolean => topic === directoryTopic && !isOfTwoRecords(value);

/** Undefined for what nobody here can read: that is parked. */
export function factIdIn({ topic, value }: OnTopic): string | undefined {
  try {
    return (isOfDirectory({ topic, value }) ? directoryRow : ingest)(value).id;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/** How many facts that came over the log behind a place are in no agency's store: an archive that has lost its end. */
export async function notArchived(
  { stores, eventLog }: Pick<Ports, 'stores' | 'eventLog'>,
  agency: Publisher,
  place: number,
): Promise<number> {
  const store = stores[agency];
  let lost = 0;
  for (let after = String(place); ; ) {
    const messages = await eventLog.read(`${agency}.events`, after, pageSize);
    if (messages.length === 0) return lost;
    for (const { value } of messages) {
      const event = eventIn(value);
      if (!event) continue;
      const isThere = (await store.findByMessage(event.source, event.id)) ?? (await store.load(event.stream))[0];
      if (!isThere) lost++;
    }
    after = messages.at(-1)!.offset;
  }
}

function eventIn(value: string) {
  try {
    const { event } = readMessage(value);
    return typeof event.stream === 'string' ? event : undefined;
  } catch {
    return undefined;
  }
}
