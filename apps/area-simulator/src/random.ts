/** A source of chance that says the same for the same seed, on every machine and in every release of Node. */
export interface Random {
  /** A whole number from 0 up to, and not including, `limit`. */
  below(limit: number): number;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  /** One of them; there must be at least one. */
  pick<T>(items: readonly T[]): T;
}

/** mulberry32: 32 bits of state, whole-number arithmetic only, so no rounding differs anywhere. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number) => next() % limit;
  return {
    below,
    between: (least, most) => least + below(most - least + 1),
    pick: (items) => items[below(items.length)]!,
  };
}

/** A seed for the nth of many, so that a longer world begins with the shorter one. */
export const seedOf = (seed: number, nth: number): number =>
  Math.imul(seed ^ Math.imul(nth + 1, 0x9e3779b1), 0x85ebca6b) >>> 0;

/**
 * True every `n`th time it is asked, so that a share holds at any size and with any seed. A turn that falls on one who
 * cannot take it is owed to the next who can.
 */
export function everyNth(n: number, first: number): (isPossible?: boolean) => boolean {
  let asked = 0;
  let owed = 0;
  return (isPossible = true) => {
    if (asked++ % n === first) owed++;
    if (owed === 0 || !isPossible) return false;
    owed--;
    return true;
  };
}

/** True the first `n` times that it is asked of one who can. */
export function atMost(n: number): (isPossible?: boolean) => boolean {
  let left = n;
  return (isPossible = true) => isPossible && left-- > 0;
}

/** One after the other, and again from the first. */
export function inTurn<T>(items: readonly T[]): () => T {
  let asked = 0;
  return () => items[asked++ % items.length]!;
}
