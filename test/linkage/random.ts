/** A die that falls the same way for the same seed. */
export interface Random {
  next(): number;
  below(limit: number): number;
  chance(probability: number): boolean;
  of<T>(values: readonly T[]): T;
  /** The earlier ones far oftener: shares as 1/(rank + 6). */
  ranked<T>(values: readonly T[]): T;
}

export function random(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    chance: (probability) => next() < probability,
    of: (values) => values[below(values.length)]!,
    ranked: (values) => values[Math.min(values.length - 1, Math.floor(6 * ((1 + values.length / 6) ** next() - 1)))]!,
  };
}
