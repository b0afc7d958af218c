import { approvedModel } from '../approved';
import { largestBlock } from '../block/candidates';
import { type CautionCode, cautionOf, type GuardCode, guardOf } from '../score/guards';
import type { Model } from '../score/model';
import { people } from '../score/people';
import { scorerOf } from '../score/score';
import type { Identity } from '../told/identity';
import { type Described, keysOf } from './describe';

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
 * two told and on the approved model, and on nobody else. `besides` are pairs to look at though no key brings them together, and whatever they score.
 */
export function resemblances(
  all: readonly Described[],
  areCompared: AreCompared = () => true,
  besides: readonly (readonly [number, number])[] = [],
  model: Model = approvedModel,
): Resemblance[] {
  const candidates = candidatesAmong(all, areCompared);
  const anyhow = new Set(besides.map(([a, b]) => placeOf(all.length, a, b)));
  for (const place of anyhow) candidates.add(place);
  if (candidates.size === 0) return [];
  const starts: number[] = [];
  const variants: Identity[] = [];
  for (const described of all) {
    starts.push(variants.length);
    variants.push(...described.variants);
  }
  const scorer = scorerOf(people(variants), model);
  const found: Resemblance[] = [];
  for (const place of candidates) {
    const [a, b] = [Math.floor(place / all.length), place % all.length];
    let [bits, guard, caution] = [
      Number.NEGATIVE_INFINITY,
      undefined as GuardCode | undefined,
      undefined as CautionCode | undefined,
    ];
    let most: readonly [Identity, Identity] = [variants[starts[a]!]!, variants[starts[b]!]!];
    for (let one = starts[a]!; one < starts[a]! + all[a]!.variants.length; one++) {
      for (let other = starts[b]!; other < starts[b]! + all[b]!.variants.length; other++) {
        const scored = scorer.score(one, other);
        guard = lesser(guard, guardOf(scorer.levels));
        caution = lesser(caution, cautionOf(scorer.levels));
        if (scored <= bits) continue;
        bits = scored;
        most = [variants[one]!, variants[other]!];
      }
    }
    if (bits >= model.review || anyhow.has(place))
      found.push({ a, b, bits, most, ...(guard && { guard }), ...(caution && { caution }) });
  }
  return found;
}

/** One and the same whichever came first. */
const lesser = <T extends string>(one: T | undefined, other: T | undefined): T | undefined =>
  one === undefined || (other !== undefined && other < one) ? other : one;

const placeOf = (size: number, a: number, b: number): number => Math.min(a, b) * size + Math.max(a, b);

function candidatesAmong(all: readonly Described[], areCompared: AreCompared): Set<number> {
  const sharing = new Map<string, number[]>();
  all.forEach((described, place) => {
    for (const key of keysOf(described)) {
      const known = sharing.get(key);
      if (known) known.push(place);
      else sharing.set(key, [place]);
    }
  });
  const found = new Set<number>();
  for (const places of sharing.values()) {
    if (places.length < 2 || places.length > largestBlock) continue;
    for (let one = 0; one < places.length; one++)
      for (let other = one + 1; other < places.length; other++)
        if (areCompared(places[one]!, places[other]!)) found.add(placeOf(all.length, places[one]!, places[other]!));
  }
  return found;
}
