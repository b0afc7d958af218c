import { compareFamilyNames, compareGivenNames, compareParents } from '../names/compare';
import { placeComparison } from '../place/compare';
import { compareBirthdays } from '../told/birthday';
import { remembered, roomFor } from './dictionary';
import { features } from './features';
import type { People } from './people';

/** Writes the level of each feature, in the order of `features`, of two rows. */
export type Comparison = (a: number, b: number, into: Uint8Array) => void;

export const levelsOf = (): Uint8Array => new Uint8Array(features.length);

export const exchangedGiven = 8;
const isDifferentGiven = (level: number): boolean => level === 6 || level === 7;

/** Compares rows of these people. `isName` knows the given names that many bear. */
export function comparisonOf(of: People, isName: (name: string) => boolean): Comparison {
  const names = of.names.values;
  const room = roomFor(of.size);
  const given = remembered((a, b) => compareGivenNames(names[a]!, names[b]!, isName), room);
  const family = remembered((a, b) => compareFamilyNames(names[a]!, names[b]!), room);
  const parents = remembered((a, b) => compareParents(of.parentsNames.values[a]!, of.parentsNames.values[b]!), room);
  const place = placeComparison(of);

  function number(column: Int32Array, a: number, b: number): number {
    const one = column[a]!;
    const other = column[b]!;
    if (one !== 0 && one === other) return 1;
    if (of.former.size > 0 && (hadNumber(a, other) || hadNumber(b, one))) return 2;
    return one === 0 || other === 0 ? 0 : 3;
  }
  const hadNumber = (row: number, number: number): boolean => number !== 0 && of.former.get(row)?.has(number) === true;

  /** A temporary UPN is replaced, so that another one says nothing. */
  function pupilNumber(a: number, b: number): number {
    const level = number(of.upn, a, b);
    return level === 3 && (of.temporary.has(of.upn[a]!) || of.temporary.has(of.upn[b]!)) ? 0 : level;
  }

  const isNear = (a: number, b: number): boolean => {
    if (a === 0 || b === 0) return false;
    const level = a === b ? 1 : family(a, b);
    return level >= 1 && level <= 3;
  };
  function areExchanged(a: number, b: number): boolean {
    if (of.given[a] !== of.family[b] && of.family[a] !== of.given[b]) return false;
    return isNear(of.given[a]!, of.family[b]!) && isNear(of.family[a]!, of.given[b]!);
  }

  return (a, b, into) => {
    const givenA = of.given[a]!;
    const givenB = of.given[b]!;
    const familyA = of.family[a]!;
    const familyB = of.family[b]!;
    into[0] = givenA === 0 || givenB === 0 ? 0 : givenA === givenB ? 1 : given(givenA, givenB);
    into[1] = familyA === 0 || familyB === 0 ? 0 : familyA === familyB ? 1 : family(familyA, familyB);
    if (isDifferentGiven(into[0]) && into[1] === 5 && areExchanged(a, b)) {
      into[0] = exchangedGiven;
      // One slip of one clerk: counted once.
      into[1] = 0;
    }
    into[2] = compareBirthdays(of.born[a]!, of.born[b]!);
    into[3] = place(a, b);
    const sexA = of.sex[a]!;
    const sexB = of.sex[b]!;
    into[4] = sexA === 0 || sexB === 0 ? 0 : sexA === sexB ? 1 : 2;
    into[5] = number(of.nhs, a, b);
    into[6] = pupilNumber(a, b);
    into[7] = number(of.uln, a, b);
    const parentsA = of.parents[a]!;
    const parentsB = of.parents[b]!;
    into[8] = parentsA === 0 || parentsB === 0 ? 0 : parentsA === parentsB ? 1 : parents(parentsA, parentsB);
  };
}
