import type { Identity } from '../told/identity';
import { eachKey, type Take } from './keys';

/** Records by the keys they share, in two flat lists. */
export interface Blocks {
  /** The keys of row r are `keys[from[r]]` up to `keys[from[r + 1]]`. */
  readonly from: Int32Array;
  readonly keys: Int32Array;
  /** The rows of key k are `rows[start[k]]` up to `rows[start[k + 1]]`, rising. */
  readonly start: Int32Array;
  readonly rows: Int32Array;
  /** Keys shared by more records than `largest`: they tell nobody apart and are not followed. */
  readonly tooLarge: number;
  readonly largest: number;
}

/** A block is bounded, so that a value shared by thousands (a placeholder, a whole town) costs nothing. */
export const largestBlock = 400;

/** What calls `take` with each key of a record. */
export type Keys = (record: Identity, take: Take) => void;

/** 32 bits of a key (FNV-1a). Two keys with the same are one block: a few pairs more are looked at, and none less. */
function hashOf(rule: number, number: number, text: string, more: string): number {
  let hash = Math.imul(0x811c9dc5 ^ rule, 0x01000193);
  hash = Math.imul(hash ^ number, 0x01000193);
  hash = Math.imul(hash ^ (number >>> 16), 0x01000193);
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ 0x7c, 0x01000193);
  for (let at = 0; at < more.length; at++) hash = Math.imul(hash ^ more.charCodeAt(at), 0x01000193);
  // The last steps stir what FNV leaves alike in the low bits; 0 marks an empty place below.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13) || 1;
}

export function blocksOf(records: readonly Identity[], keysOf: Keys = eachKey, largest = largestBlock): Blocks {
  const from = new Int32Array(records.length + 1);
  let keys = new Int32Array(records.length * 24 + 64);
  let count = 0;
  const take: Take = (rule, number, text, more) => {
    if (count === keys.length) {
      const wider = new Int32Array(keys.length * 2);
      wider.set(keys);
      keys = wider;
    }
    keys[count++] = hashOf(rule, number, text, more);
  };
  for (let row = 0; row < records.length; row++) {
    from[row] = count;
    keysOf(records[row]!, take);
  }
  from[records.length] = count;
  keys = keys.subarray(0, count);
  return { from, keys, ...rowsByKey(from, keys, numbered(keys), largest), largest };
}

/** Puts small numbers, in the order in which they came, in the place of hashes; answers how many there are. */
function numbered(keys: Int32Array): number {
  const size = 2 ** Math.ceil(Math.log2(2 * keys.length + 2));
  const hashes = new Int32Array(size);
  const ids = new Int32Array(size);
  let distinct = 0;
  for (let index = 0; index < keys.length; index++) {
    const hash = keys[index]!;
    let place = hash & (size - 1);
    while (hashes[place] !== 0 && hashes[place] !== hash) place = (place + 1) & (size - 1);
    if (hashes[place] === 0) {
      hashes[place] = hash;
      ids[place] = distinct++;
    }
    keys[index] = ids[place]!;
  }
  return distinct;
}

function rowsByKey(from: Int32Array, keys: Int32Array, distinct: number, largest: number) {
  const start = new Int32Array(distinct + 1);
  const count = from[from.length - 1]!;
  for (let index = 0; index < count; index++) start[keys[index]! + 1]!++;
  for (let key = 0; key < distinct; key++) start[key + 1]! += start[key]!;
  const next = start.slice();
  const rows = new Int32Array(count);
  for (let row = 0; row + 1 < from.length; row++)
    for (let index = from[row]!; index < from[row + 1]!; index++) rows[next[keys[index]!]!++] = row;
  let tooLarge = 0;
  for (let key = 0; key < distinct; key++) if (start[key + 1]! - start[key]! > largest) tooLarge++;
  return { start, rows, tooLarge };
}

/** Calls `visit` once with each pair of rows that share a key, the lesser row first. */
export function eachCandidate(blocks: Blocks, visit: (a: number, b: number) => void): void {
  const { from, keys, start, rows, largest } = blocks;
  const seenBy = new Int32Array(from.length).fill(-1);
  for (let row = 0; row + 1 < from.length; row++) {
    for (let index = from[row]!; index < from[row + 1]!; index++) {
      const key = keys[index]!;
      const [first, end] = [start[key]!, start[key + 1]!];
      if (end - first > largest) continue;
      // From the end: those after this row stand last.
      for (let at = end - 1; at >= first; at--) {
        const other = rows[at]!;
        if (other <= row) break;
        if (seenBy[other] === row) continue;
        seenBy[other] = row;
        visit(row, other);
      }
    }
  }
}
