import type { Journal } from '../../apps/projection/src/journal/journal.port';
import type { InOne } from '../../apps/projection/src/store/in-one';
import type { Views } from '../../apps/projection/src/store/views.port';
import { JournalShelf, memoryJournal, memoryViews, nameOf, ViewsShelf } from './memory-ports';
import { type Actor, stepped, type Turn } from './scheduler';

interface Shelf {
  readonly journal: JournalShelf;
  readonly views: ViewsShelf;
}

type Ports = { readonly journal: Journal; readonly views: Views };

/** One file, as the embedded store has it: whoever writes waits for the batch that is being written, and nobody sees half of it. */
export class MemoryFile {
  readonly shelf: Shelf = { journal: new JournalShelf(), views: new ViewsShelf() };
  private writing: Actor | undefined;

  /** `isAlone` false is the mistake of letting others write beside a batch. */
  constructor(private readonly isAlone: boolean) {}

  /** One copy's way in: what it writes outside of a batch waits its turn as well. */
  open(turn: Turn, actor: Actor): Ports & { readonly inOne: InOne } {
    const { journal, views } = portsOf(this.shelf, turn);
    const afterBatch = async <T>(write: () => Promise<T>): Promise<T> => {
      await this.untilNobodyWrites(turn, actor);
      return write();
    };
    return {
      journal: { ...journal, insert: (rows) => afterBatch(() => journal.insert(rows)) },
      views: { ...views, write: (documents) => afterBatch(() => views.write(documents)) },
      inOne: (work) => this.inOne(work, turn, actor),
    };
  }

  private async inOne<T>(work: (ports: Ports) => Promise<T>, turn: Turn, actor: Actor): Promise<T> {
    await this.untilNobodyWrites(turn, actor);
    this.writing = actor;
    const own = copyOf(this.shelf);
    const written = new Set<string>();
    const { journal, views } = portsOf(own, turn);
    const write: Views['write'] = async (documents) => {
      const lost = await views.write(documents);
      for (const document of documents) if (!lost.includes(document)) written.add(nameOf(document));
      return lost;
    };
    const answer = await work({
      journal: stepped(journal, turn, actor),
      views: stepped({ ...views, write }, turn, actor),
    });
    putInto(this.shelf, own, written);
    this.writing = undefined;
    actor.at = 'after write';
    await turn();
    return answer;
  }

  /** Who has died holds nothing: what it had not finished is gone. Whoever is waited for goes before those who wait. */
  private async untilNobodyWrites(turn: Turn, actor: Actor): Promise<void> {
    while (this.isAlone && this.writing && !this.writing.isDone) {
      this.writing.priority = Math.max(this.writing.priority, actor.priority + 1);
      await turn();
    }
  }
}

/** Each turn is given up between any two documents, too. */
const portsOf = ({ journal, views }: Shelf, turn: Turn): Ports => ({
  journal: memoryJournal(journal, turn),
  views: memoryViews(views, turn),
});

const copyOf = ({ journal, views }: Shelf): Shelf => {
  const copy = { journal: new JournalShelf(), views: new ViewsShelf() };
  fill(copy.journal, journal);
  for (const [name, document] of views.documents) copy.views.documents.set(name, document);
  return copy;
};

function fill(into: JournalShelf, { rows, tellings, blocks, pairs }: JournalShelf): void {
  for (const [id, row] of rows) into.rows.set(id, row);
  for (const [place, telling] of tellings) into.tellings.set(place, telling);
  for (const [key, among] of blocks) into.blocks.set(key, new Set([...(into.blocks.get(key) ?? []), ...among]));
  for (const [key, pair] of pairs) into.pairs.set(key, pair);
}

function putInto(shelf: Shelf, own: Shelf, written: ReadonlySet<string>): void {
  fill(shelf.journal, own.journal);
  for (const name of written) shelf.views.documents.set(name, own.views.documents.get(name)!);
}
