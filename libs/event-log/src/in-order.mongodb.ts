import type { Collection, Filter, OptionalUnlessRequiredId, Sort } from 'mongodb';
import { isDuplicateKey } from './database.mongodb';
import { ensureIndexes } from './indexes.mongodb';
import { inNewSequence, ofSequence } from './sequence.mongodb';

/** A document that has its place: 1 for the first that was ever written, then 2, and so on without a gap. */
export interface Placed {
  readonly position: number;
}

/** A collection that is only added to. */
export interface InOrder<D extends Placed> {
  /** The document in its place, durable when it resolves. `taken`: another document has one of its unique keys. */
  append(document: Omit<D, 'position'>): Promise<D | 'taken'>;
  /** Those behind a place, by position. */
  after(position: number, limit: number): Promise<D[]>;
  /** The place of the last; 0 when there is none. */
  last(): Promise<number>;
  /** Resolves when what waits has been written or given up. */
  settled(): Promise<void>;
}

/** How a document follows the one before it. */
export interface Following<D extends Placed> {
  /** What it must know of that one. */
  readonly fields: readonly (keyof D & string)[];
  /** Done before each round: what else decides. */
  readonly look: () => Promise<void>;
  /** `before` is the last that was there, `previous` the one in the place before: what is written together follows the same one. */
  readonly follow: (document: Omit<D, 'position'>, before: Partial<D>, previous: Partial<D>) => Omit<D, 'position'>;
}

interface Waiting<D> {
  readonly document: Omit<D, 'position'>;
  readonly resolve: (outcome: D | 'taken') => void;
  readonly reject: (error: unknown) => void;
}

const mostAtOnce = 500;
/** Copies that write to one collection take each other's places; somebody wins each round. */
const mostRounds = 50;

/**
 * Gives every document the place behind the last, by a unique index on it: whoever read an older last loses and looks again. So a
 * place is never filled once a later one can be seen, and a reader who keeps the last place that it saw has missed nothing,
 * however many processes write. Documents that wait together share one insert, in order, so that no place stays empty.
 * `keys` are the fields, each a string, that are unique besides. What is said of the one before is true for the same reason: nobody can
 * come between.
 */
export async function openInOrder<D extends Placed>(
  collection: Collection<D>,
  keys: readonly (keyof D & string)[] = [],
  { fields, look, follow }: Following<D> = nothingFollows,
): Promise<InOrder<D>> {
  const unique = ['position', ...keys].filter((key) => key !== '_id');
  await ensureIndexes(
    collection,
    unique.map((key) => ({ key: { [key]: 1 }, name: `${key} is unique`, unique: true })),
  );

  const waiting: Waiting<D>[] = [];
  let writing: Promise<void> | undefined;
  let known: LastOf<D> | undefined;

  const after = (position: number, limit: number): Promise<D[]> => {
    // Places by name, not from … to: every server answers that from the index.
    const places = Array.from({ length: limit }, (_, index) => position + index + 1);
    const sort: Sort = { position: 1 };
    const found = collection.find({ position: { $in: places } } as Filter<D>, { sort, ...ofSequence(collection.db) });
    return found.toArray() as Promise<D[]>;
  };

  const projection = Object.fromEntries(['position', ...fields].map((field) => [field, 1]));
  async function last(): Promise<LastOf<D>> {
    const [found] = await collection
      .find({}, { sort: { position: -1 }, limit: 1, projection, ...ofSequence(collection.db) })
      .toArray();
    return (found as LastOf<D> | null | undefined) ?? ({ position: 0 } as LastOf<D>);
  }

  /** From one that was the last once: what others have written since is seldom much. */
  async function lastSince(one: LastOf<D>): Promise<LastOf<D>> {
    const more = await after(one.position, mostAtOnce);
    return more.length < mostAtOnce ? ((more.at(-1) as LastOf<D> | undefined) ?? one) : last();
  }

  /** Answers those that cannot be written, and gives back the others. */
  async function withoutTaken(batch: readonly Waiting<D>[]): Promise<Waiting<D>[]> {
    const taken = await Promise.all(
      keys.map(async (key) => {
        const values = batch.map(({ document }) => document[key as keyof typeof document]);
        const filter = { [key]: { $in: values } } as Filter<D>;
        const asked = { projection: { [key]: 1 }, ...ofSequence(collection.db) };
        const found = await collection.find(filter, asked).toArray();
        return new Set(found.map((document) => document[key as keyof typeof document] as unknown));
      }),
    );
    return batch.filter(({ document, resolve }) => {
      const values = keys.map((key) => document[key as keyof typeof document] as unknown);
      const isTaken = values.some((value, index) => taken[index]!.has(value));
      if (isTaken) resolve('taken');
      // Of two in one batch the first has the key.
      else for (const [index, value] of values.entries()) taken[index]!.add(value);
      return !isTaken;
    });
  }

  async function write(batch: readonly Waiting<D>[]): Promise<void> {
    let rest = batch;
    for (let round = 1; round <= mostRounds; round++) {
      [rest] = await Promise.all([withoutTaken(rest), look()]);
      if (rest.length === 0) return;
      const before = known ?? (await last());
      let previous: LastOf<D> = before;
      const documents = rest.map(({ document }) => {
        const placed = { ...follow(document, before, previous), position: previous.position + 1 } as D;
        previous = placed as LastOf<D>;
        return placed;
      });
      const written = await insert(documents);
      for (const [index, { resolve }] of rest.slice(0, written).entries()) resolve(documents[index]!);
      known = (written > 0 ? documents[written - 1]! : before) as LastOf<D>;
      rest = rest.slice(written);
      if (rest.length === 0) return;
      known = await lastSince(known);
    }
    throw new Error('Others write to this collection without end');
  }

  /** How many were written: all, or those before the first that others were quicker than. */
  async function insert(documents: readonly D[]): Promise<number> {
    try {
      const inserted = documents as unknown as OptionalUnlessRequiredId<D>[];
      await collection.insertMany(inserted, { ordered: true, ...ofSequence(collection.db) });
      return documents.length;
    } catch (error) {
      const first = firstDuplicate(error);
      if (first === undefined) throw error;
      return first;
    }
  }

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting.splice(0, mostAtOnce);
      try {
        // Those that wait together were called in sequences of their own, or in none.
        await inNewSequence(collection.db, () => write(batch));
      } catch (error) {
        // What became of them is not known: whoever asked looks it up.
        known = undefined;
        for (const { reject } of batch) reject(error);
      }
    }
    writing = undefined;
  }

  return {
    append: (document) =>
      new Promise((resolve, reject) => {
        waiting.push({ document, resolve, reject });
        // Everything that this turn of the event loop brings shares an insert.
        writing ??= new Promise<void>((done) => setImmediate(done)).then(writeAll);
      }),
    after,
    last: async () => (await last()).position,
    async settled() {
      await writing;
    },
  };
}

/** The last document, so far as it was asked for. */
type LastOf<D extends Placed> = Placed & Partial<D>;

const nothingFollows = {
  fields: [],
  look: async () => {},
  follow: <D>(document: D): D => document,
};

/** Where an ordered insert stopped, when that is for sure: all before it is then written as durably as was asked for. */
function firstDuplicate(error: unknown): number | undefined {
  const { writeErrors, result } = error as BulkFailure;
  const [first] = [writeErrors ?? []].flat();
  const isSure = isDuplicateKey(error) && first && !result?.getWriteConcernError?.();
  return isSure ? first.index : undefined;
}

interface BulkFailure {
  readonly writeErrors?: { readonly index: number } | readonly { readonly index: number }[];
  readonly result?: { getWriteConcernError?(): unknown };
}
