import { at, type Feature, features, levels } from './features';
import type { Weights } from './model';

/** How often each level of each feature occurs in one class of pairs; level 0 (missing) is left out of the shares. */
export type Shares = Readonly<Record<Feature, Float64Array>>;

/** Pairs by what their comparison showed: millions of pairs, thousands of patterns. */
export interface Patterns {
  add(levels: Uint8Array): void;
  readonly each: (visit: (levels: Uint8Array, count: number) => void) => void;
}

export function patterns(): Patterns {
  const found = new Map<string, { readonly levels: Uint8Array; count: number }>();
  return {
    add(seen) {
      const key = String.fromCharCode(...seen);
      const known = found.get(key);
      if (known) known.count++;
      else found.set(key, { levels: seen.slice(), count: 1 });
    },
    each(visit) {
      for (const { levels: seen, count } of found.values()) visit(seen, count);
    },
  };
}

/** As if each level had been seen this often: what was never seen is rare, not impossible. */
const unseen = 0.5;

/** Shares of levels, each pair counted by its weight. A feature that is never told keeps what `otherwise` says. */
export function sharesOf(of: Patterns, weigh: (levels: Uint8Array) => number, otherwise?: Shares): Shares {
  const counts = features.map((feature) => new Float64Array(levels[feature].length));
  of.each((seen, count) => {
    const weight = weigh(seen) * count;
    for (let feature = 0; feature < seen.length; feature++) counts[feature]![seen[feature]!]! += weight;
  });
  return Object.fromEntries(
    features.map((feature, index) => [feature, normalised(counts[index]!, otherwise?.[feature])]),
  ) as unknown as Shares;
}

function normalised(counts: Float64Array, otherwise?: Float64Array): Float64Array {
  const told = counts.reduce((sum, count, level) => (level === 0 ? sum : sum + count), 0);
  if (told < 20 && otherwise) return otherwise;
  const all = told + unseen * (counts.length - 1);
  return counts.map((count, level) => (level === 0 ? 1 : (count + unseen) / all));
}

/** Likelihood of a comparison in a class, features taken as independent; those of `without` are left out. */
export function likelihood(of: Shares, without: readonly Feature[] = []): (levels: Uint8Array) => number {
  const used = features
    .filter((feature) => !without.includes(feature))
    .map((feature) => [at[feature], of[feature]] as const);
  return (seen) => {
    let all = 1;
    for (const [index, shares] of used) all *= shares[seen[index]!]!;
    return all;
  };
}

export interface Start {
  readonly match: Shares;
  readonly other: Shares;
  /** The share of pairs that are one child, as a first guess. */
  readonly part: number;
}

export interface Estimated extends Start {
  readonly rounds: number;
}

/**
 * Expectation maximisation: who is one child is not known, so each pair counts for both classes by how likely it is in
 * each, and the classes' shares are counted anew, until they stand still. `fixed` keeps the other class as it is.
 */
export function estimate(of: Patterns, start: Start, without: readonly Feature[], fixed: boolean): Estimated {
  let { match, other, part } = start;
  for (let rounds = 1; ; rounds++) {
    const [inMatch, inOther] = [likelihood(match, without), likelihood(other, without)];
    const was = part;
    const posterior = (seen: Uint8Array): number => {
      const one = inMatch(seen) * was;
      return one / (one + inOther(seen) * (1 - was));
    };
    let matching = 0;
    let all = 0;
    of.each((seen, count) => {
      matching += posterior(seen) * count;
      all += count;
    });
    match = sharesOf(of, posterior, match);
    if (!fixed) other = sharesOf(of, (seen) => 1 - posterior(seen), other);
    part = all ? matching / all : part;
    if (Math.abs(part - was) < 1e-7 || rounds >= 200) return { match, other, part, rounds };
  }
}

/** A share by level for the first guess: `good` is spread on the levels named, the rest on the others. */
export function guess(good: number, best: Partial<Record<Feature, readonly number[]>> = {}): Shares {
  return Object.fromEntries(
    features.map((feature) => {
      const count = levels[feature].length;
      const shares = new Float64Array(count).fill((1 - good) / Math.max(1, count - 2));
      shares[0] = 1;
      shares[1] = good;
      for (const [level, share] of (best[feature] ?? []).entries()) shares[level] = share;
      return [feature, shares];
    }),
  ) as unknown as Shares;
}

/** No level weighs more than this, however rarely it was seen. Bits. */
const most = 24;

/** Bits of each level: log2 of its share in one class by its share in the other. */
export const weightsOf = (match: Shares, other: Shares): Weights =>
  Object.fromEntries(
    features.map((feature) => [
      feature,
      Array.from(match[feature], (share, level) => {
        const bits = level === 0 ? 0 : Math.log2(share / other[feature][level]!);
        return Number(Math.min(most, Math.max(-most, bits)).toFixed(3));
      }),
    ]),
  ) as unknown as Weights;
