import { type Random, randomOf } from '@lib/testing';
import type { JournalRow } from '../../apps/projection/src/journal/journal.port';
import type { ViewDocument } from '../../apps/projection/src/store/views.port';
import { memoryDirectory } from '../../apps/projection/test/memory-directory';
import { JournalShelf, memoryJournal, memoryViews, ViewsShelf } from './memory-ports';
import type { Shelves } from './schedules';

/** Both shelves as they stood after a write. */
interface Standing {
  readonly rows: ReadonlyMap<string, JournalRow>;
  readonly documents: ReadonlyMap<string, ViewDocument>;
}

const mostBehind = 12;
const longestLag = 60;

/**
 * The shelves of several servers. Each write is taken by all that count, whoever is first among them. But now and then another becomes first
 * and does not know yet how far that is: what it reads out is some writes old, for a while. Who reads in a sequence is answered when it knows
 * as much as the sequence has seen; who does not is answered at once.
 */
export function laggingShelves(seed: number): Shelves {
  const random: Random = randomOf(seed ^ 0x1a6);
  const [journal, views] = [new JournalShelf(), new ViewsShelf()];
  const stood: Standing[] = [{ rows: new Map(), documents: new Map() }];
  const newest = () => stood.length - 1;
  const keep = (): void => {
    stood.push({ rows: new Map(journal.rows), documents: new Map(views.documents) });
  };
  noting(journal.rows, keep);
  noting(views.documents, keep);

  let readOut = 0;
  let lag = 0;
  /** After how many writes the first server answers now. */
  function answering(): number {
    if (lag === 0 && random.chance(0.03)) {
      lag = 1 + random.below(longestLag);
      readOut = Math.max(0, newest() - 1 - random.below(mostBehind));
    } else if (lag > 0) {
      lag--;
      // It learns of one after the other.
      if (random.chance(0.2)) readOut = Math.min(newest(), readOut + 1);
    }
    return lag === 0 ? newest() : readOut;
  }

  return {
    async open(turn) {
      /** After how many writes the sequence has seen the shelves; undefined outside of one. */
      let sequence: number | undefined;
      const seen = (): Standing => {
        const at = Math.max(answering(), sequence ?? 0);
        if (sequence !== undefined) sequence = at;
        return stood[at]!;
      };
      const causally = async <T>(work: () => Promise<T>): Promise<T> => {
        if (sequence !== undefined) return work();
        sequence = 0;
        try {
          return await work();
        } finally {
          sequence = undefined;
        }
      };
      const afterWriting = async <T>(writing: Promise<T>): Promise<T> => {
        const answer = await writing;
        if (sequence !== undefined) sequence = newest();
        return answer;
      };
      const toJournal = memoryJournal(journal, turn, { seen: () => seen().rows, causally });
      const toViews = memoryViews(views, turn, { seen: () => seen().documents });
      return {
        journal: { ...toJournal, insert: (rows) => afterWriting(toJournal.insert(rows)) },
        views: { ...toViews, write: (documents) => afterWriting(toViews.write(documents)) },
        directory: memoryDirectory(),
      };
    },
    documents: async () => views.documents,
  };
}

/** Calls `written` after each write to `map`. */
function noting<T>(map: Map<string, T>, written: () => void): void {
  const { set } = map;
  map.set = (name, value) => {
    set.call(map, name, value);
    written();
    return map;
  };
}
