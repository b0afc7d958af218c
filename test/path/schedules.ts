import { layers } from '@lib/access';
import { type Random, randomOf } from '@lib/testing';
import type { DirectoryRow } from '../../apps/projection/src/directory/directory.port';
import { directoryRow, directoryTopic } from '../../apps/projection/src/directory/directory-row';
import type { DirectoryPorts } from '../../apps/projection/src/feed/take-directory.flow';
import { ingest, isOfTwoRecords } from '../../apps/projection/src/journal/ingest';
import type { ViewDocument } from '../../apps/projection/src/store/views.port';
import { memoryDirectory } from '../../apps/projection/test/memory-directory';
import { JournalShelf, memoryJournal, memoryViews, nameOf, ViewsShelf } from './memory-ports';
import { MemoryFile } from './memory-transaction';
import type { ProjectionCode } from './mutants';
import { type Actor, asleep, Scheduler, stepped, type Turn } from './scheduler';
import { batchesOf, type Message, worldOf } from './worlds';

export interface Outcome {
  readonly turns: number;
  /** Documents that a reader would find wrong or not at all. */
  readonly lost: readonly string[];
  /** Documents that say they are made from other facts than they should be, whatever a reader finds in them. */
  readonly madeFromOthers: readonly string[];
}

const mostDeaths = 4;
/** Death comes anywhere, and most often where a write is done and its answer is not heard; most of all to who slept before it. */
const dangerOf = ({ at, priority }: Actor): number =>
  at === 'begin' ? 0 : at !== 'after write' ? 0.01 : priority === asleep ? 0.8 : 0.1;
/** A copy that sleeps is soon taken for dead, which it is not. */
const suspicionOf = ({ at, priority }: Actor): number => (priority === asleep && at.startsWith('before') ? 0.8 : 0.005);

/**
 * One schedule, decided by its seed alone: copies of the consumer share the batches of a small area's log and die or are taken
 * for dead at any point, which gives their batch to another; a rebuild runs beside them, and nobody repeats it when it dies.
 * When nobody has anything left to do, every document must be what one copy makes of all facts at once, undisturbed.
 */
export async function runSchedule(
  seed: number,
  code: ProjectionCode,
  honest: ProjectionCode,
  shelves: Shelves = memoryShelves(),
  world: (random: Random) => Message[] = worldOf,
): Promise<Outcome> {
  const random = randomOf(seed);
  const messages = world(random);
  const turns = await play(random, batchesOf(random, messages), code, shelves);
  return { turns, ...compare(await shelves.documents(), (await undisturbed(messages, honest)).documents) };
}

/** What the copies share. */
export interface Shelves {
  /** One copy's way to them, which may be overtaken wherever it waits for a turn. */
  open(turn: Turn, actor: Actor): Promise<Pick<DirectoryPorts, 'journal' | 'views' | 'directory' | 'inOne'>>;
  documents(): Promise<ReadonlyMap<string, ViewDocument>>;
}

export function memoryShelves(): Shelves {
  const [journal, views] = [new JournalShelf(), new ViewsShelf()];
  const directory = memoryDirectory(new Map<string, DirectoryRow>());
  return {
    open: async (turn) => ({ journal: memoryJournal(journal, turn), views: memoryViews(views, turn), directory }),
    documents: async () => views.documents,
  };
}

/** The journal and the views in one file, in which a batch is there at once or not at all. */
export function oneFileShelves(file = new MemoryFile(true)): Shelves {
  const directory = memoryDirectory(new Map<string, DirectoryRow>());
  return {
    open: async (turn, actor) => ({ ...file.open(turn, actor), directory }),
    documents: async () => file.shelf.views.documents,
  };
}

async function play(random: Random, queue: Message[][], code: ProjectionCode, shelves: Shelves): Promise<number> {
  const scheduler = new Scheduler(random);
  const inHand = new Map<Actor, Message[]>();
  let deaths = 0;

  const copy = (): void => {
    scheduler.spawn('copy', async (turn, actor) => {
      const ports = await portsOf(shelves, turn, actor);
      for (let batch = queue.shift(); batch; batch = queue.shift()) {
        if (!code.notesPlaceFirst) inHand.set(actor, batch);
        await code.consume(ports, batch);
        // Whoever was taken for dead finds that the group goes on without it.
        if (!code.notesPlaceFirst && !inHand.delete(actor)) return;
      }
    });
  };
  const giveToAnother = (actor: Actor): void => {
    const batch = inHand.get(actor);
    inHand.delete(actor);
    if (batch) queue.splice(random.below(queue.length + 1), 0, batch);
    copy();
  };

  for (let copies = 2 + random.below(3); copies > 0; copies--) copy();
  if (random.chance(0.5)) {
    const patience = random.below(150);
    scheduler.spawn('rebuild', async (turn, actor) => {
      for (let waited = 0; waited < patience; waited++) await turn();
      await code.rebuild(await portsOf(shelves, turn, actor));
    });
  }

  return scheduler.drain((next) => {
    if (deaths >= mostDeaths) return true;
    const isCopy = next.name === 'copy';
    if (isCopy && inHand.has(next) && random.chance(suspicionOf(next))) {
      deaths++;
      giveToAnother(next);
      return false;
    }
    if (!random.chance(dangerOf(next))) return true;
    deaths++;
    scheduler.kill(next);
    if (isCopy) giveToAnother(next);
    return false;
  });
}

async function portsOf(shelves: Shelves, turn: Turn, actor: Actor): Promise<DirectoryPorts> {
  const { journal, views, directory, inOne } = await shelves.open(turn, actor);
  return {
    ...noParking,
    ...(inOne && { inOne }),
    journal: stepped(journal, turn, actor),
    views: stepped(views, turn, actor),
    directory: stepped(directory, turn, actor),
  };
}

const refuse = async (): Promise<never> => {
  throw new Error('Every message of these worlds can be read');
};
export const noParking: Pick<DirectoryPorts, 'parked' | 'clock' | 'directory'> = {
  parked: { park: refuse, list: refuse, count: refuse, release: refuse, close: refuse },
  clock: { now: () => '2026-06-01T09:00:00.000Z' },
  directory: memoryDirectory(),
};

/** What one copy makes of all facts at once. */
export async function undisturbed(messages: readonly Message[], { rebuild }: ProjectionCode): Promise<ViewsShelf> {
  const views = new ViewsShelf();
  const journal = memoryJournal(new JournalShelf());
  const directory = memoryDirectory();
  const isOfDirectory = ({ topic, value }: Message) => topic === directoryTopic && !isOfTwoRecords(value);
  await journal.insert(messages.filter((each) => !isOfDirectory(each)).map(({ value }) => ingest(value)));
  await directory.insert(messages.filter(isOfDirectory).map(({ value }) => directoryRow(value)));
  await rebuild({ journal, views: memoryViews(views), directory });
  return views;
}

const shown = (document: ViewDocument | undefined): string => `${document?.body} ${document?.area} ${document?.terms}`;

type Documents = ReadonlyMap<string, ViewDocument>;

/** In every layer, what its readers are shown of each source record. */
function compare(documents: Documents, expected: Documents): Pick<Outcome, 'lost' | 'madeFromOthers'> {
  const ids = [...new Set([...documents.values(), ...expected.values()].map(({ id }) => id))].sort();
  const places = layers.flatMap(({ key, keys }) => ids.map((id) => ({ name: `${id} ${key}`.trim(), keys, id })));
  const shownOf = (from: Documents, { keys, id }: Pick<(typeof places)[number], 'keys' | 'id'>) =>
    keys.flatMap((layer) => from.get(nameOf({ view: 'child', layer, id })) ?? []).find(({ body }) => body !== '');
  const differing = (say: (document: ViewDocument | undefined) => unknown) =>
    places.filter((place) => say(shownOf(documents, place)) !== say(shownOf(expected, place))).map(({ name }) => name);
  return { lost: differing(shown), madeFromOthers: differing((document) => document?.from) };
}
