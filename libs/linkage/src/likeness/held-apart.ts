import { disjointSets } from '../disjoint-sets';
import { gather } from '../gather';
import type { Comparing } from './comparing';
import type { Described } from './describe';
import { type Judged, judge } from './judged';
import { resemblances } from './resemblance';
import type { Unit } from './units';

/**
 * Who would become one through others, and whom a guard holds apart though they are not alike enough to be asked about themselves: two twins, each like
 * the baby that had no name yet.
 */
export function heldApart(
  scored: readonly Judged[],
  units: readonly Unit[],
  described: readonly Described[],
  remembered: Comparing,
  isSettled: (a: number, b: number) => boolean,
): Judged[] {
  const together = disjointSets();
  const linking = scored.filter(({ links, isGuarded }) => links && !isGuarded);
  for (const { a, b } of linking) together.join(`${a}`, `${b}`);
  const groups = gather(new Set(linking.flatMap(({ a, b }) => [a, b])), (unit) => together.find(`${unit}`));
  const unitOf = new Map<number, number>();
  const pairs: (readonly [number, number])[] = [];
  for (const group of groups.values()) {
    // Two who are one by their number are two here: a third may be like the one, and held apart from the other.
    if (group.reduce((count, unit) => count + units[unit]!.members.length, 0) < 3) continue;
    for (const unit of group) for (const place of units[unit]!.members) unitOf.set(place, unit);
    for (const one of group)
      for (const other of group)
        if (one < other) for (const a of units[one]!.members) for (const b of units[other]!.members) pairs.push([a, b]);
  }
  return resemblances(described, () => false, pairs, remembered)
    .map((each) => ({
      ...judge(each, described, undefined, false, remembered, isSettled(each.a, each.b)),
      a: unitOf.get(each.a)!,
      b: unitOf.get(each.b)!,
    }))
    .filter(({ isGuarded }) => isGuarded);
}
