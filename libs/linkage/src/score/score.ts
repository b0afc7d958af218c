import { comparisonOf, exchangedGiven, levelsOf } from './compare';
import { features } from './features';
import { isNameOfItsOwn, type Model, rarity, type Weights } from './model';
import { cell, type People, stride } from './people';

/** Bits of two rows: log2 of the odds that they are one child, against a stranger and against a brother or sister. */
export interface Scorer {
  /** Leaves the pair's levels in `levels`. A pair that is plainly below `review` answers how far it is at most. */
  score(a: number, b: number): number;
  readonly levels: Uint8Array;
  /**
   * What these names being rare or common adds to their level, or takes, in bits: of the pair scored last.
   */
  givenRarity(a: number, b: number): number;
  familyRarity(a: number, b: number): number;
}

/** Bits by the number of a name, worked out when first asked. */
function remembering(bitsOf: (name: number) => number): (name: number) => number {
  let known = new Float64Array(1_024).fill(Number.NaN);
  return (name) => {
    if (name >= known.length) {
      const wider = new Float64Array(2 * name).fill(Number.NaN);
      wider.set(known);
      known = wider;
    }
    const bits = known[name]!;
    if (!Number.isNaN(bits)) return bits;
    known[name] = bitsOf(name);
    return known[name]!;
  };
}

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
  const rareGiven = remembering((name) => rarity(model.givenNames, of.names.values[name]!));
  const rareFamily = remembering((name) => rarity(model.familyNames, of.names.values[name]!));

  const givenAt = (row: number): number => of.cells[row * stride + cell.given]!;
  const familyAt = (row: number): number => of.cells[row * stride + cell.family]!;

  /** Which way round is right is not known: what is less is taken. */
  function rarityOfExchanged(a: number, b: number): number {
    const asIs = rareGiven(givenAt(a)) + rareFamily(familyAt(a));
    return Math.min(asIs, rareGiven(givenAt(b)) + rareFamily(familyAt(b)));
  }

  /** Equal: the name's own rarity. Alike: only what the commoner of the two takes; a slip in "Smith" is rare, Smiths are not. */
  const ofNames = (level: number, a: number, b: number, rare: (name: number) => number): number => {
    if (level === 1 && a === b) return rare(a);
    return level >= 1 && level <= 4 ? Math.min(0, rare(a), rare(b)) : 0;
  };
  const givenRarity = (a: number, b: number): number =>
    levels[0] === exchangedGiven ? rarityOfExchanged(a, b) : ofNames(levels[0]!, givenAt(a), givenAt(b), rareGiven);
  const familyRarity = (a: number, b: number): number => ofNames(levels[1]!, familyAt(a), familyAt(b), rareFamily);

  function score(a: number, b: number): number {
    compare(a, b, levels);
    let bits = -strangers;
    for (let feature = 0; feature < levels.length; feature++) bits += stranger[feature * 16 + levels[feature]!]!;
    bits += givenRarity(a, b) + familyRarity(a, b);
    if (bits < model.review) return bits;
    let beside = -siblings;
    for (let feature = 0; feature < levels.length; feature++) beside += sibling[feature * 16 + levels[feature]!]!;
    return -Math.log2(2 ** -bits + 2 ** -beside);
  }

  return { score, levels, givenRarity, familyRarity };
}
