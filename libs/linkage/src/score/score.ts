import { type Comparison, comparisonOf, exchangedGiven, levelsOf } from './compare';
import { at, features } from './features';
import { isNameOfItsOwn, type Model, rarity, type Weights } from './model';
import type { People } from './people';

/** Bits of two rows: log2 of the odds that they are one child, against a stranger and against a brother or sister. */
export interface Scorer {
  /** Leaves the pair's levels in `levels`. A pair that is plainly below `review` answers how far it is at most. */
  score(a: number, b: number): number;
  readonly levels: Uint8Array;
  readonly compare: Comparison;
  /** What agreeing on this pair's given and family name is worth beyond agreeing on any, in bits. */
  rarityOf(a: number, b: number, feature: 'givenName' | 'familyName'): number;
}

const column = { givenName: 'given', familyName: 'family' } as const;

const flat = (weights: Weights): Float64Array => {
  const all = new Float64Array(features.length * 16);
  features.forEach((feature, index) => {
    all.set(weights[feature], index * 16);
  });
  return all;
};

/** Bits that the number of records takes: of so many, so many strangers. */
export const strangerBits = ({ recordsOfAChild }: Model, records: number): number =>
  Math.log2(records / Math.max(0.1, recordsOfAChild - 1));

/** `records` is how many there are in all, where that is not what the model was frozen for. */
export function scorerOf(of: People, model: Model, records = model.records): Scorer {
  const compare = comparisonOf(of, (name) => isNameOfItsOwn(model.givenNames, name));
  const [stranger, sibling] = [flat(model.stranger), flat(model.sibling)];
  const levels = levelsOf();
  const strangers = strangerBits(model, records);
  const siblings = Math.log2(model.siblingOdds);
  const givenRarity: number[] = [];
  const familyRarity: number[] = [];
  const rareGiven = (name: number): number => {
    givenRarity[name] ??= rarity(model.givenNames, of.names.values[name]!);
    return givenRarity[name];
  };
  const rareFamily = (name: number): number => {
    familyRarity[name] ??= rarity(model.familyNames, of.names.values[name]!);
    return familyRarity[name];
  };

  /** Which way round is right is not known: what is less is taken. */
  function rarityOfExchanged(a: number, b: number): number {
    const asIs = rareGiven(of.given[a]!) + rareFamily(of.family[a]!);
    return Math.min(asIs, rareGiven(of.given[b]!) + rareFamily(of.family[b]!));
  }

  /** Only of one and the same text: "Anne Marie" and "Annemarie" are equal, but two entries in the list. */
  function rarityOf(a: number, b: number, feature: 'givenName' | 'familyName'): number {
    if (feature === 'givenName' && levels[0] === exchangedGiven) return rarityOfExchanged(a, b);
    if (levels[at[feature]] !== 1 || of[column[feature]][a] !== of[column[feature]][b]) return 0;
    return feature === 'givenName' ? rareGiven(of.given[a]!) : rareFamily(of.family[a]!);
  }

  function score(a: number, b: number): number {
    compare(a, b, levels);
    let bits = -strangers;
    for (let feature = 0; feature < levels.length; feature++) bits += stranger[feature * 16 + levels[feature]!]!;
    bits += rarityOf(a, b, 'givenName') + rarityOf(a, b, 'familyName');
    if (bits < model.review) return bits;
    let beside = -siblings;
    for (let feature = 0; feature < levels.length; feature++) beside += sibling[feature * 16 + levels[feature]!]!;
    return -Math.log2(2 ** -bits + 2 ** -beside);
  }

  return { score, levels, compare, rarityOf };
}
