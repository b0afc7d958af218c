/** Bits of room for remembered pairs: 2.4 MB where thousands are compared with one another, next to nothing for a few. */
export const roomFor = (records: number): number => (records > 5_000 ? 18 : 10);

/** Values as small numbers: 0 is the empty text. Equal numbers are equal values. */
export interface Dictionary {
  readonly values: readonly string[];
  id(value: string): number;
}

export function dictionary(onNew: (value: string) => void = () => undefined): Dictionary {
  const values: string[] = [''];
  const ids = new Map<string, number>([['', 0]]);
  onNew('');
  return {
    values,
    id(value) {
      const known = ids.get(value);
      if (known !== undefined) return known;
      const id = values.length;
      ids.set(value, id);
      values.push(value);
      onNew(value);
      return id;
    },
  };
}

/**
 * Levels of pairs of values, worked out once: the same two names meet over and over. Of a fixed size (nine
 * bytes by two to the `bits`), so that memory is bounded: a newer pair takes an older one's place.
 */
export function remembered(compare: (a: number, b: number) => number, bits: number): (a: number, b: number) => number {
  const size = 1 << bits;
  const lesser = new Int32Array(size).fill(-1);
  const greater = new Int32Array(size);
  const level = new Uint8Array(size);
  return (a, b) => {
    const low = a < b ? a : b;
    const high = a < b ? b : a;
    const slot = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> (32 - bits);
    if (lesser[slot] === low && greater[slot] === high) return level[slot]!;
    const found = compare(low, high);
    lesser[slot] = low;
    greater[slot] = high;
    level[slot] = found;
    return found;
  };
}
