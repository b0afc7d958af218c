import type { LinkedAll } from './link-all';

/** How good a set of pairs is: shares from 0 to 1. */
export interface Quality {
  /** Of the pairs made, those that are one child. 1 where none is made. */
  readonly precision: number;
  /** Of the pairs that are one child, those made. 1 where there is none. */
  readonly recall: number;
  readonly f1: number;
  readonly pairs: number;
  readonly right: number;
}

export interface Measured {
  /** Pairs in one person without anybody having been asked. */
  readonly links: Quality;
  /** The same with every pair that a person is asked about. */
  readonly linksWithReview: Quality;
  /** Of the pairs that are one child, those that were looked at at all. */
  readonly blockingRecall: number;
  readonly truePairs: number;
}

export const quality = (right: number, pairs: number, truePairs: number): Quality => {
  const precision = pairs ? right / pairs : 1;
  const recall = truePairs ? right / truePairs : 1;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1, pairs, right };
};

export interface Truth {
  /** The true person of each row. */
  readonly personOf: readonly string[];
  /** The file of each row, where there are two: then only pairs between them count. */
  readonly fileOf?: Uint8Array;
  /** Pairs of one child that were looked at. */
  readonly truePairsSeen: number;
}

/** Counts against the truth; every pair in one person counts, held together directly or not. */
export function measure(found: LinkedAll, truth: Truth): Measured {
  const { personOf, fileOf } = truth;
  const truePairs = pairsWithin(personOf, fileOf);
  const linked = pairsWithin(found.personOf, fileOf);
  const right = pairsWithin(
    personOf.map((person, row) => `${person}\n${found.personOf[row]}`),
    fileOf,
  );
  const asked = found.toReview.filter(({ a, b }) => found.personOf[a] !== found.personOf[b]);
  const rightAsked = asked.filter(({ a, b }) => personOf[a] === personOf[b]).length;
  return {
    links: quality(right, linked, truePairs),
    linksWithReview: quality(right + rightAsked, linked + asked.length, truePairs),
    blockingRecall: truePairs ? truth.truePairsSeen / truePairs : 1,
    truePairs,
  };
}

/** Pairs of rows that share a value; with two files, between them. */
function pairsWithin(values: ArrayLike<string | number>, fileOf?: Uint8Array): number {
  const counts = new Map<string | number, [number, number]>();
  for (let row = 0; row < values.length; row++) {
    const count = counts.get(values[row]!) ?? [0, 0];
    count[fileOf?.[row] ? 1 : 0]++;
    counts.set(values[row]!, count);
  }
  let pairs = 0;
  for (const [one, other] of counts.values()) pairs += fileOf ? one * other : (one * (one - 1)) / 2;
  return pairs;
}
