import { type Cluster, type Link, pairOf } from '../clusters';
import { reason } from '../reasons';
import type { Described } from './describe';
import { type Judged, type SaidOfTwo, surest } from './judged';

/** What is one by its numbers, as one row: unless a person has said that two of it are not one child; then each is a row again. */
export interface Unit {
  readonly members: readonly number[];
  readonly links: readonly Link[];
  readonly nhs: string;
  /** What numbers say of two of it that a person has parted from others. */
  readonly numbered: readonly Judged[];
}

export function unitsOf(
  byNumber: readonly Cluster[],
  described: readonly Described[],
  placeById: ReadonlyMap<string, number>,
  said: readonly SaidOfTwo[],
): Unit[] {
  const numberOf = (places: readonly number[]) =>
    places.map((place) => described[place]!.variants[0]!.nhs).find((nhs) => nhs !== '') ?? '';
  return byNumber.flatMap(({ members, links }): Unit[] => {
    const places = members.map((id) => placeById.get(id)!);
    const isParted = said.some(({ between, as }) => as === 'different' && between.every((id) => members.includes(id)));
    if (!isParted) return [{ members: places, links, nhs: numberOf(places), numbered: [] }];
    const numbered = places.flatMap((a, index) =>
      places.slice(index + 1).flatMap((b) => sharedNumber(described, a, b)),
    );
    return places.map((place, index) => ({
      members: [place],
      links: [],
      nhs: numberOf([place]),
      numbered: index === 0 ? numbered : [],
    }));
  });
}

function sharedNumber(described: readonly Described[], a: number, b: number): Judged[] {
  const [one, other] = [described[a]!.variants[0]!, described[b]!.variants[0]!];
  if (one.born === 0 || one.born !== other.born) return [];
  const code =
    one.nhs && one.nhs === other.nhs
      ? 'equal-nhs-number-and-date-of-birth'
      : one.upn && one.upn === other.upn && 'equal-upn-and-date-of-birth';
  if (!code) return [];
  return [
    {
      a,
      b,
      bits: surest.number,
      links: true,
      isGuarded: false,
      borneOut: 'yes',
      because: () => reason(code),
      between: pairOf(one.id, other.id),
    },
  ];
}
