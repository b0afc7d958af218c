import { compareFamilyNames, compareGivenNames, compareParents } from '../names/compare';
import { placeComparison } from '../place/compare';
import { compareBirthdays } from '../told/birthday';
import { remembered, roomFor } from './dictionary';
import { features } from './features';
import { cell, type People, stride } from './people';

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

  const hadNumber = (row: number, number: number): boolean => number !== 0 && of.former.get(row)?.has(number) === true;
  function number(one: number, other: number, a: number, b: number): number {
    if (one !== 0 && one === other) return 1;
    if (of.former.size > 0 && (hadNumber(a, other) || hadNumber(b, one))) return 2;
    return one === 0 || other === 0 ? 0 : 3;
  }

  /** A temporary UPN is replaced, so that another one says nothing. */
  function pupilNumber(one: number, other: number, a: number, b: number): number {
    const level = number(one, other, a, b);
    return level === 3 && (of.temporary.has(one) || of.temporary.has(other)) ? 0 : level;
  }

  const isNear = (a: number, b: number): boolean => {
    if (a === 0 || b === 0) return false;
    const level = a === b ? 1 : family(a, b);
    return level >= 1 && level <= 3;
  };

  return (a, b, into) => {
    const { cells } = of;
    const one = a * stride;
    const other = b * stride;
    const givenA = cells[one + cell.given]!;
    const givenB = cells[other + cell.given]!;
    const familyA = cells[one + cell.family]!;
    const familyB = cells[other + cell.family]!;
    into[0] = givenA === 0 || givenB === 0 ? 0 : givenA === givenB ? 1 : given(givenA, givenB);
    into[1] = familyA === 0 || familyB === 0 ? 0 : familyA === familyB ? 1 : family(familyA, familyB);
    const areOthers = isDifferentGiven(into[0]) && into[1] === 5 && (givenA === familyB || familyA === givenB);
    if (areOthers && isNear(givenA, familyB) && isNear(familyA, givenB)) {
      into[0] = exchangedGiven;
      // One slip of one clerk: counted once.
      into[1] = 0;
    }
    into[2] = compareBirthdays(cells[one + cell.born]!, cells[other + cell.born]!);
    into[3] = place(one, other);
    const sexA = cells[one + cell.sex]!;
    const sexB = cells[other + cell.sex]!;
    into[4] = sexA === 0 || sexB === 0 ? 0 : sexA === sexB ? 1 : 2;
    into[5] = number(cells[one + cell.nhs]!, cells[other + cell.nhs]!, a, b);
    into[6] = pupilNumber(cells[one + cell.upn]!, cells[other + cell.upn]!, a, b);
    into[7] = number(cells[one + cell.uln]!, cells[other + cell.uln]!, a, b);
    const parentsA = cells[one + cell.parents]!;
    const parentsB = cells[other + cell.parents]!;
    into[8] = parentsA === 0 || parentsB === 0 ? 0 : parentsA === parentsB ? 1 : parents(parentsA, parentsB);
  };
}
