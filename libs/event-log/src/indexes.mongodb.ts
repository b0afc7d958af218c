import type { Collection, CreateIndexesOptions, Document, IndexDescription } from 'mongodb';

/** An index as an adapter declares it. What it is called is no matter of what it does: another name stands for other options. */
export interface DeclaredIndex extends IndexDescription {
  readonly name: string;
}

/** To build an index of a large collection takes longer than any answer that a store gives while it is well. */
const forAsLongAsItTakes = { socketTimeoutMS: 0 } as CreateIndexesOptions;

/**
 * Makes the indexes that are not there yet, however long that takes. One whose name is taken, because an earlier version declared it
 * otherwise, is made under a new name, and only when it stands the old one goes: no moment is without it, and a server refuses to change one.
 */
export async function ensureIndexes<D extends Document>(
  collection: Collection<D>,
  declared: readonly DeclaredIndex[],
): Promise<void> {
  const standing = await indexesOf(collection);
  const missing = declared.filter((index) => !standing.some((each) => doesTheSame(each, index)));
  const taken = new Set(standing.map(({ name }) => name));
  const named = missing.map((index) => ({ ...index, name: freeName(index.name, taken) }));
  if (named.length > 0) await collection.createIndexes(named, forAsLongAsItTakes);
  const wanted = new Set(missing.map(({ name }) => name));
  for (const { name } of standing) {
    const isReplaced = [...wanted].some((each) => name === each || isNumbered(name, each));
    if (isReplaced) await dropIndex(collection, name);
  }
}

/** An index that no version declares any more. */
export async function dropIndex<D extends Document>(collection: Collection<D>, name: string): Promise<void> {
  await collection.dropIndex(name).catch((error: { readonly code?: unknown }) => {
    // Another copy was quicker.
    if (error.code !== indexNotFound && error.code !== namespaceNotFound) throw error;
  });
}

const namespaceNotFound = 26;
const indexNotFound = 27;

export async function indexesOf<D extends Document>(collection: Collection<D>): Promise<readonly DeclaredIndex[]> {
  try {
    return (await collection.indexes()) as DeclaredIndex[];
  } catch (error) {
    if ((error as { readonly code?: unknown }).code === namespaceNotFound) return [];
    throw error;
  }
}

const meaning = ({ key, unique, sparse, partialFilterExpression, expireAfterSeconds }: IndexDescription): string =>
  JSON.stringify([
    Object.entries(key),
    unique ?? false,
    sparse ?? false,
    partialFilterExpression ?? null,
    expireAfterSeconds ?? null,
  ]);

const doesTheSame = (one: IndexDescription, other: IndexDescription): boolean => meaning(one) === meaning(other);

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let number = 2; ; number++) if (!taken.has(`${name} (${number})`)) return `${name} (${number})`;
}

const isNumbered = (name: string, base: string): boolean =>
  name.startsWith(`${base} (`) && /^ \(\d+\)$/.test(name.slice(base.length));
