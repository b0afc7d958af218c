import { blocksOf, eachCandidate } from '../block/candidates';
import { borneOutBy, cautionOf, guardOf, linkFrom } from '../score/guards';
import type { Model } from '../score/model';
import { people } from '../score/people';
import { scorerOf } from '../score/score';
import type { Identity } from '../told/identity';
import { join, type ScoredPair } from './join';

export interface Options {
  /** How many records the thresholds are to hold for; the model's own where nothing is said. */
  readonly records?: number;
  /** Whether two rows are looked at at all: of two files, only pairs between them. */
  readonly areCompared?: (a: number, b: number) => boolean;
  /** Pairs of ids that a person has said are two children. */
  readonly saidToBeTwo?: readonly (readonly [string, string])[];
  /** Called with every pair that is scored, whatever its score. */
  readonly onCandidate?: (a: number, b: number) => void;
}

export interface LinkedAll {
  /** The person of each row, as a row of that person. */
  readonly personOf: Int32Array;
  /** What a person is asked: pairs of two persons, surest first. */
  readonly toReview: readonly ScoredPair[];
  /** Every pair that scored at least `review`, guarded or not. */
  readonly scored: readonly ScoredPair[];
  readonly pairsScored: number;
  readonly blocksTooLarge: number;
}

const pairKey = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** Who is one person among these, by the model: a pure function of the records, what people said and the model. */
export function linkAll(records: readonly Identity[], model: Model, options: Options = {}): LinkedAll {
  const { areCompared, onCandidate } = options;
  const all = people(records);
  const scorer = scorerOf(all, model, options.records);
  const two = new Set((options.saidToBeTwo ?? []).map(([a, b]) => pairKey(a, b)));
  const blocks = blocksOf(records);
  const scored: (ScoredPair & { readonly isForAPerson: boolean })[] = [];
  let pairsScored = 0;
  const isSaidToBeTwo = (a: number, b: number) => two.size > 0 && two.has(pairKey(records[a]!.id, records[b]!.id));

  eachCandidate(blocks, (a, b) => {
    if (areCompared && !areCompared(a, b)) return;
    pairsScored++;
    onCandidate?.(a, b);
    const bits = scorer.score(a, b);
    if (bits < model.review) return;
    // Two numbers of which one replaced the other are seen by `join`, which knows what every source told.
    const code = guardOf(scorer.levels);
    const isGuarded =
      (code !== undefined && code !== 'two-nhs-numbers') ||
      isSaidToBeTwo(a, b) ||
      records[a]!.identity !== records[b]!.identity;
    const borneOut = borneOutBy(scorer.levels);
    const links = bits >= linkFrom(borneOut, model) && cautionOf(scorer.levels) === undefined;
    const isForAPerson =
      code === 'twins-of-like-names' && !isSaidToBeTwo(a, b) && records[a]!.identity === records[b]!.identity;
    scored.push({ a, b, bits, links, isGuarded, borneOut, isForAPerson });
  });

  const held = heldApart(scored, (a, b) => {
    const bits = scorer.score(a, b);
    const code = guardOf(scorer.levels);
    return code === undefined || code === 'two-nhs-numbers' ? undefined : bits;
  });
  const { personOf, cut, torn, areHeldApart, haveTwoNumbers } = join(records, [...scored, ...held]);
  const isAsked = ({ a, b, links, isGuarded, isForAPerson }: (typeof scored)[number]) =>
    personOf[a] !== personOf[b] && (isForAPerson ? !haveTwoNumbers(a, b) : !isGuarded && !links && !areHeldApart(a, b));
  const doubtful = torn.filter(({ a, b }) => personOf[a] !== personOf[b] && !areHeldApart(a, b));
  const contradicted = cut.filter(
    ({ a, b }) => !(records[a]!.nhs && records[b]!.nhs && records[a]!.nhs !== records[b]!.nhs),
  );
  const toReview = [...doubtful, ...contradicted, ...scored.filter(isAsked)].sort(
    (one, other) => other.bits - one.bits,
  );
  return { personOf, toReview, scored, pairsScored, blocksTooLarge: blocks.tooLarge };
}

/**
 * Whom a guard holds apart though they are not alike enough to be asked about themselves, among those who would become one through others: two
 * twins, each like the baby that had no name yet. `guardedBits` answers the score of two that a guard holds apart, and undefined for others.
 */
function heldApart(
  scored: readonly ScoredPair[],
  guardedBits: (a: number, b: number) => number | undefined,
): ScoredPair[] {
  const linking = scored.filter(({ links, isGuarded }) => links && !isGuarded);
  const parent = new Map<number, number>();
  const find = (row: number): number => {
    let root = row;
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next;
    parent.set(row, root);
    return root;
  };
  for (const { a, b } of linking) parent.set(find(a), find(b));
  const groups = new Map<number, number[]>();
  for (const row of parent.keys()) {
    const root = find(row);
    const known = groups.get(root);
    if (known) known.push(row);
    else groups.set(root, [row]);
  }
  const found: ScoredPair[] = [];
  for (const group of groups.values()) {
    if (group.length < 3) continue;
    for (const a of group)
      for (const b of group) {
        const bits = a < b ? guardedBits(a, b) : undefined;
        if (bits !== undefined) found.push({ a, b, bits, links: false, isGuarded: true, borneOut: 'unknown' });
      }
  }
  return found;
}
