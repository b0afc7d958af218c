import type { Feature } from './features';

/** Bits by level of each feature: how much likelier (log2) that level is among pairs of one child than among others. */
export type Weights = Readonly<Record<Feature, readonly number[]>>;

/** How often a name is borne: shares of those that many bear, and how often two people drawn at random share one. */
export interface NameFrequencies {
  readonly shares: ReadonlyMap<string, number>;
  /** The chance that two people drawn at random bear the same. */
  readonly usual: number;
  /** The share of a name that is not listed, for the weight of agreeing on it. */
  readonly unlisted: number;
}

/**
 * What a score needs beside two records: frozen, dated and approved, so that the same two records have the same score for
 * ever. A change is a new version, and everything that was linked by the old one is looked at again.
 */
export interface Model {
  readonly version: string;
  /** The day on which it was frozen. */
  readonly date: string;
  readonly approvedBy: string;
  /** Against a stranger: somebody drawn at random. */
  readonly stranger: Weights;
  /** Against a brother or sister under the same roof, who shares the family name and the place. */
  readonly sibling: Weights;
  /** Pairs of brothers and sisters for each pair of one child. */
  readonly siblingOdds: number;
  /** Source records of one child, on average. */
  readonly recordsOfAChild: number;
  /** How many source records the area holds: the more there are, the likelier two strangers look alike. */
  readonly records: number;
  /** Bits of posterior odds from which two records are linked, and from which a person is asked. */
  readonly link: number;
  /** From which they are linked where only the name and the birthday say that they are one, and they tell two homes. */
  readonly linkElsewhere: number;
  readonly review: number;
  readonly givenNames: NameFrequencies;
  readonly familyNames: NameFrequencies;
}

/** More than this no frequency of a name adds or takes. An unlisted name may only be unknown here: it adds one bit at most. */
const most = { rarer: 3, commoner: 4, unlisted: 1 };

/** What agreeing on this name is worth beyond agreeing on any: rare ones more, common ones less. Bits. */
export function rarity({ shares, usual, unlisted }: NameFrequencies, name: string): number {
  const share = shares.get(name);
  const bits = Math.log2(usual / (share ?? unlisted));
  return Math.min(share === undefined ? most.unlisted : most.rarer, Math.max(-most.commoner, bits));
}

/** From this share on a name is one of its own, not a slip in writing another. */
const ownName = 1e-4;

export const isNameOfItsOwn = ({ shares }: NameFrequencies, name: string): boolean =>
  (shares.get(name) ?? 0) >= ownName;
