import { approvedModel } from '../approved';
import { largestBlock } from '../block/candidates';
import { blockingKeys } from '../block/keys';
import { type CautionCode, cautionOf, type GuardCode, guardOf } from '../score/guards';
import type { Model } from '../score/model';
import { people } from '../score/people';
import { scorerOf } from '../score/score';
import type { Identity } from '../told/identity';
import type { Described } from './describe';

/** Two source records that are alike: at or above *review*. */
export interface Resemblance {
  /** Places of the two among those that were compared, the lesser first. */
  readonly a: number;
  readonly b: number;
  readonly bits: number;
  /** What of the two is most alike. */
  readonly most: readonly [Identity, Identity];
  /** What stands against it, in whichever way the two may be compared: no score overrides it. */
  readonly guard?: GuardCode;
  readonly caution?: CautionCode;
}

/** Whether two of those compared are looked at at all. */
export type AreCompared = (a: number, b: number) => boolean;

/**
 * Whoever shares a blocking key and scores at least *review* in some way in which both tell who they are. Of a pair it hangs on what the
 * two told and on the approved model, and on nobody else; two who always told two NHS numbers are none. `besides` are pairs to look at though no key brings them together, and whatever they score.
 */
export function resemblances(
  all: readonly Described[],
  areCompared: AreCompared = () => true,
  besides: readonly (readonly [number, number])[] = [],
  model: Model = approvedModel,
): Resemblance[] {
  if (all.length < 2) return [];
  const starts: number[] = [];
  const variants: Identity[] = [];
  for (const described of all) {
    starts.push(variants.length);
    variants.push(...described.variants);
  }
  const candidates = candidatesAmong(all, areCompared);
  const anyhow = new Set(besides.map(([a, b]) => placeOf(all.length, a, b)));
  for (const place of anyhow) if (!candidates.has(place)) candidates.set(place, new Set());
  if (candidates.size === 0) return [];
  const scorer = scorerOf(people(variants), model);
  const found: Resemblance[] = [];
  for (const [place, ways] of candidates) {
    const [a, b] = [Math.floor(place / all.length), place % all.length];
    if (areNumberedApart(all[a]!, all[b]!) && !anyhow.has(place)) continue;
    let bits = Number.NEGATIVE_INFINITY;
    let guard: GuardCode | undefined;
    let caution: CautionCode | undefined;
    let most: readonly [Identity, Identity] = [variants[starts[a]!]!, variants[starts[b]!]!];
    for (let one = starts[a]!; one < starts[a]! + all[a]!.variants.length; one++) {
      for (let other = starts[b]!; other < starts[b]! + all[b]!.variants.length; other++) {
        const scored = scorer.score(one, other);
        guard = lesser(guard, guardOf(scorer.levels));
        caution = lesser(caution, cautionOf(scorer.levels));
        // Two ways that no key brings together are found by nobody who looks for one of them.
        const isFound = anyhow.has(place) || ways.has(placeOf(variants.length, one, other));
        if (!isFound || scored <= bits) continue;
        bits = scored;
        most = [variants[one]!, variants[other]!];
      }
    }
    if (bits >= model.review || anyhow.has(place))
      found.push({ a, b, bits, most, ...(guard && { guard }), ...(caution && { caution }) });
  }
  return found;
}

/**
 * In every way in which they may be compared they have two valid NHS numbers, and nobody asks a person about them: to make neighbours of all who have a common
 * name and one birthday would have everybody read with everybody.
 */
const areNumberedApart = (one: Described, other: Described): boolean => {
  const numbersOf = ({ variants }: Described) => variants.flatMap(({ nhs, formerNhs }) => [nhs, ...formerNhs]);
  const numbers = new Set(numbersOf(one));
  const isNumbered = ({ variants }: Described) => variants.every(({ nhs }) => nhs !== '');
  return isNumbered(one) && isNumbered(other) && !numbersOf(other).some((number) => numbers.has(number));
};

/** One and the same whichever came first. */
const lesser = <T extends string>(one: T | undefined, other: T | undefined): T | undefined =>
  one === undefined || (other !== undefined && other < one) ? other : one;

const placeOf = (size: number, a: number, b: number): number => Math.min(a, b) * size + Math.max(a, b);

/** Pairs of places, each with the ways of telling that share a key. */
function candidatesAmong(all: readonly Described[], areCompared: AreCompared): Map<number, Set<number>> {
  const sharing = new Map<string, { readonly place: number; readonly way: number }[]>();
  let ways = 0;
  all.forEach(({ variants }, place) => {
    for (const variant of variants) {
      const entry = { place, way: ways++ };
      for (const key of new Set(blockingKeys(variant))) {
        const known = sharing.get(key);
        if (known) known.push(entry);
        else sharing.set(key, [entry]);
      }
    }
  });
  const found = new Map<number, Set<number>>();
  for (const entries of sharing.values()) {
    if (entries.length < 2 || new Set(entries.map(({ place }) => place)).size >= largestBlock) continue;
    for (let one = 0; one < entries.length; one++) {
      for (let other = one + 1; other < entries.length; other++) {
        const [left, right] = [entries[one]!, entries[other]!];
        if (left.place === right.place || !areCompared(left.place, right.place)) continue;
        const place = placeOf(all.length, left.place, right.place);
        const known = found.get(place);
        const way = placeOf(ways, left.way, right.way);
        if (known) known.add(way);
        else found.set(place, new Set([way]));
      }
    }
  }
  return found;
}
