import type { Identity } from '../told/identity';
import { eachKey } from './keys';

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

/** What calls `take` with each key of a record, as the index of its rule and the rest. */
export type Keys = (record: Identity, take: (rule: number, key: string) => void) => void;

export function blocksOf(records: readonly Identity[], keysOf: Keys = eachKey, largest = largestBlock): Blocks {
  const ids: Map<string, number>[] = [];
  const from = new Int32Array(records.length + 1);
  let keys = new Int32Array(records.length * 24 + 64);
  let count = 0;
  let distinct = 0;
  records.forEach((record, row) => {
    from[row] = count;
    keysOf(record, (rule, key) => {
      ids[rule] ??= new Map();
      const known = ids[rule].get(key);
      const id = known ?? distinct++;
      if (known === undefined) ids[rule].set(key, id);
      if (count === keys.length) {
        const wider = new Int32Array(keys.length * 2);
        wider.set(keys);
        keys = wider;
      }
      keys[count++] = id;
    });
  });
  from[records.length] = count;
  return { from, keys: keys.subarray(0, count), ...rowsByKey(from, keys, distinct, largest), largest };
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
