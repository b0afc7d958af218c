import { areOnlyDuplicateKeys, inIdOrder, ofSequence } from '@lib/event-log';
import { sha256 } from '@lib/kernel';
import type { AnyBulkWriteOperation, Collection, Db } from 'mongodb';

/** A document of one or more sets, under the fields' names. */
interface SetsDocument {
  readonly _id: string;
  readonly [field: string]: string | readonly string[];
}

/** What is to be in the set `field` of `id`. */
export interface Addition {
  readonly id: string;
  readonly field: string;
  readonly members: readonly string[];
}

/** An {@link Addition} on its way down: to the document of `id` itself, or to one further down. */
interface Due extends Addition {
  /** The first hexadecimal digits of the members' hashes; empty for the document itself. */
  readonly path: string;
}

/**
 * A set of a document that has so many members is full. A member that finds it full goes one further down, by the next digit of its hash: to
 * one of sixteen documents, which are found by their whole names.
 */
export const full = 400;
/** What one write adds at most: a set that was not full before it is not much more than full after it. */
const mostAdded = 100;
const digits = [...'0123456789abcdef'];
const mostRounds = 60;
const atOnce = 5_000;

/**
 * Named sets of names that only grow, in `db`'s collection `name`: an identifier that everybody uses has no document without bound
 * (docs/adr/0013). Each write is of one document; whoever dies between two adds the same again, which changes nothing.
 */
export function growingSets(db: Db, name: string) {
  const roots = db.collection<SetsDocument>(name);
  /** What does not fit into the documents themselves. */
  const further = db.collection<SetsDocument>(`${name}.more`);
  const collectionOf = (path: string): Collection<SetsDocument> => (path === '' ? roots : further);

  async function documents(from: Collection<SetsDocument>, ids: readonly string[]): Promise<SetsDocument[]> {
    const found: SetsDocument[] = [];
    for (let at = 0; at < ids.length; at += atOnce) {
      const part = { _id: { $in: ids.slice(at, at + atOnce) } };
      found.push(...((await from.find(part, ofSequence(db)).toArray()) as unknown as SetsDocument[]));
    }
    return found;
  }

  /** Whether each found a set with room. */
  async function write(due: readonly Due[]): Promise<boolean> {
    let areAllWritten = true;
    for (const from of [roots, further]) {
      const updates = inIdOrder(due.filter(({ path }) => collectionOf(path) === from).map(asUpdate), ({ _id }) => _id);
      if (updates.length === 0) continue;
      try {
        const operations = updates.map(({ updateOne }) => ({ updateOne })) as AnyBulkWriteOperation<SetsDocument>[];
        await from.bulkWrite(operations, { ordered: false, ...ofSequence(db) });
      } catch (error) {
        if (!areOnlyDuplicateKeys(error)) throw error;
        areAllWritten = false;
      }
    }
    return areAllWritten;
  }

  /** What is still to be added, and where: a document may be full, or another copy may have made it at the same moment. */
  async function stillDue(due: readonly Due[]): Promise<Due[]> {
    const found = new Map<string, SetsDocument>();
    for (const from of [roots, further]) {
      const names = due.filter(({ path }) => collectionOf(path) === from).map(nameOf);
      for (const document of await documents(from, [...new Set(names)])) found.set(document._id, document);
    }
    return due.flatMap((each) => {
      const standing = new Set(setIn(found.get(nameOf(each)), each.field));
      const members = each.members.filter((member) => !standing.has(member));
      if (members.length === 0) return [];
      return standing.size < full ? [{ ...each, members }] : oneFurther(each, members);
    });
  }

  async function addAt(from: readonly Due[]): Promise<void> {
    let due = from.flatMap(inParts);
    for (let round = 1; due.length > 0; round++) {
      if (round > mostRounds) throw new Error('Others write to these sets without end');
      if (await write(due)) return;
      due = (await stillDue(due)).flatMap(inParts);
    }
  }

  return {
    documents: (ids: readonly string[]) => documents(roots, ids),
    /** Names after `after`, in order. */
    async page(after: string, limit: number): Promise<string[]> {
      const page = { sort: { _id: 1 }, limit, projection: { _id: 1 }, ...ofSequence(db) } as const;
      return (await roots.find({ _id: { $gt: after } }, page).toArray()).map(({ _id }) => _id);
    },
    add: (additions: readonly Addition[]) =>
      addAt(additions.filter(({ members }) => members.length > 0).map((each) => ({ ...each, path: '' }))),
    /** All members of the set `field` of each of these, which were read before. */
    async members(field: string, read: readonly SetsDocument[]): Promise<string[]> {
      const found = new Set<string>();
      let level = read.map((document) => ({ document, id: document._id, path: '' }));
      while (level.length > 0) {
        for (const { document } of level) for (const member of setIn(document, field)) found.add(member);
        const below = level
          .filter(({ document }) => setIn(document, field).length >= full)
          .flatMap(({ id, path }) => digits.map((digit) => ({ id, path: path + digit })));
        const standing = new Map(
          (await documents(further, below.map(nameOf))).map((document) => [document._id, document]),
        );
        level = below.flatMap(({ id, path }) => {
          const document = standing.get(nameOf({ id, path }));
          return document ? [{ document, id, path }] : [];
        });
      }
      return [...found];
    },
    /** Sets of before they were bounded: what is too much for a document is further down before it is taken out of it. */
    async bringUpToBounds(fields: readonly string[]): Promise<void> {
      for (const field of fields) {
        const isTooLarge = { [`${field}.${full + mostAdded}`]: { $exists: true } };
        const large = await roots.find(isTooLarge as object, { projection: { _id: 1 } }).toArray();
        for (const { _id } of large) {
          const [document] = await documents(roots, [_id]);
          const moved = setIn(document, field).slice(full);
          await addAt(oneFurther({ id: _id, field, members: moved, path: '' }, moved));
          for (let at = 0; at < moved.length; at += atOnce) {
            const $pullAll = { [field]: moved.slice(at, at + atOnce) };
            await roots.updateOne({ _id }, { $pullAll } as object);
          }
        }
      }
    },
  };
}

const nameOf = ({ id, path }: Pick<Due, 'id' | 'path'>): string => (path === '' ? id : `${id}/${path}`);

const setIn = (document: SetsDocument | undefined, field: string): readonly string[] =>
  (document?.[field] ?? []) as readonly string[];

const inParts = (due: Due): Due[] =>
  Array.from({ length: Math.ceil(due.members.length / mostAdded) }, (_, part) => ({
    ...due,
    members: due.members.slice(part * mostAdded, (part + 1) * mostAdded),
  }));

/** One further down, by the next digit. */
function oneFurther({ path, ...due }: Due, members: readonly string[]): Due[] {
  const byDigit = new Map<string, string[]>();
  for (const member of members) {
    const digit = Buffer.from(sha256(member), 'base64url').toString('hex').charAt(path.length);
    byDigit.set(digit, [...(byDigit.get(digit) ?? []), member]);
  }
  return [...byDigit].map(([digit, those]) => ({ ...due, members: those, path: path + digit }));
}

/** Into the set where it has room; where it has none the name is taken, which is the answer. */
const asUpdate = (due: Due) => ({
  _id: nameOf(due),
  updateOne: {
    filter: { _id: nameOf(due), [`${due.field}.${full - 1}`]: { $exists: false } },
    update: { $addToSet: { [due.field]: { $each: [...due.members] } } },
    upsert: true,
  },
});
