import { largestBlock } from '../block/candidates';
import { blockingKeys } from '../block/keys';
import { type Alike, type Comparing, comparing } from './comparing';
import type { Described } from './describe';

/** Two source records that are alike: at or above *review*. */
export interface Resemblance extends Alike {
  /** Places of the two among those that were compared, the lesser first. */
  readonly a: number;
  readonly b: number;
}

/** Whether two of those compared are looked at at all. */
export type AreCompared = (a: number, b: number) => boolean;

/**
 * Whoever shares a blocking key and scores at least *review* in some way in which both tell who they are. Of a pair it hangs on what the
 * two told and on the approved model, and on nobody else, but that a block too large brings nobody together; two who always told two NHS numbers are
 * none. `besides` are pairs to look at though no key brings them together, and whatever they score.
 */
export function resemblances(
  all: readonly Described[],
  areCompared: AreCompared = () => true,
  besides: readonly (readonly [number, number])[] = [],
  remembered?: Comparing,
): Resemblance[] {
  if (all.length < 2) return [];
  const compared = remembered ?? comparing();
  const anyhow = new Map(
    besides.map(([a, b]) => [placeOf(all.length, a, b), [Math.min(a, b), Math.max(a, b)] as const]),
  );
  const found: Resemblance[] = [];
  const mayBeOne: AreCompared = (a, b) => areCompared(a, b) && !compared.areNumberedApart(all[a]!, all[b]!);
  const take = (a: number, b: number, alike: Alike) => {
    if (alike.bits >= compared.model.review && !anyhow.has(placeOf(all.length, a, b))) found.push({ a, b, ...alike });
  };
  // Too few for a block that is too large: then a pair is a matter of the two alone, and what is known of it is remembered.
  if (remembered && all.length < largestBlock) {
    for (let a = 0; a < all.length; a++)
      for (let b = a + 1; b < all.length; b++) {
        if (!mayBeOne(a, b)) continue;
        const alike = compared.byKeys(all[a]!, all[b]!);
        if (alike) take(a, b, alike);
      }
  } else {
    for (const [place, ways] of candidatesAmong(all, mayBeOne)) {
      const [a, b] = [Math.floor(place / all.length), place % all.length];
      const others = all[b]!.variants.length;
      // Two ways that no key brings together are found by nobody who looks for one of them.
      take(
        a,
        b,
        compared.inWays(all[a]!, all[b]!, (way, otherWay) => ways.has(way * others + otherWay)),
      );
    }
  }
  for (const [a, b] of anyhow.values()) found.push({ a, b, ...compared.anyhow(all[a]!, all[b]!) });
  return found;
}

const placeOf = (size: number, a: number, b: number): number => Math.min(a, b) * size + Math.max(a, b);

/** Pairs of places, each with the ways of telling that share a key: the one's way times how many the other has, and the other's. */
function candidatesAmong(all: readonly Described[], areCompared: AreCompared): Map<number, Set<number>> {
  const sharing = new Map<string, { readonly place: number; readonly way: number }[]>();
  all.forEach(({ variants }, place) => {
    for (const [way, variant] of variants.entries()) {
      for (const key of new Set(blockingKeys(variant))) {
        const known = sharing.get(key);
        if (known) known.push({ place, way });
        else sharing.set(key, [{ place, way }]);
      }
    }
  });
  const found = new Map<number, Set<number>>();
  for (const entries of sharing.values()) {
    if (entries.length < 2 || new Set(entries.map(({ place }) => place)).size >= largestBlock) continue;
    for (let one = 0; one < entries.length; one++) {
      for (let other = one + 1; other < entries.length; other++) {
        // Entries stand in the order of places.
        const [left, right] = [entries[one]!, entries[other]!];
        if (left.place === right.place || !areCompared(left.place, right.place)) continue;
        const place = placeOf(all.length, left.place, right.place);
        const known = found.get(place);
        const way = left.way * all[right.place]!.variants.length + right.way;
        if (known) known.add(way);
        else found.set(place, new Set([way]));
      }
    }
  }
  return found;
}
