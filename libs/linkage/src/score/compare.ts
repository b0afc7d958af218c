import { compareFamilyNames, compareGivenNames, compareParents } from '../names/compare';
import { comparePlaces } from '../place/compare';
import { compareBirthdays } from '../told/birthday';
import { remembered } from './dictionary';
import { features } from './features';
import type { People } from './people';

/** Writes the level of each feature, in the order of `features`, of two rows. */
export type Comparison = (a: number, b: number, into: Uint8Array) => void;

export const levelsOf = (): Uint8Array => new Uint8Array(features.length);

const exchangedGiven = 8;
const exchangedFamily = 6;
const isDifferentGiven = (level: number): boolean => level === 6 || level === 7;

/** Compares rows of these people. `isName` knows the given names that many bear. */
export function comparisonOf(of: People, isName: (name: string) => boolean): Comparison {
  const names = of.names.values;
  const given = remembered((a, b) => compareGivenNames(names[a]!, names[b]!, isName));
  const family = remembered((a, b) => compareFamilyNames(names[a]!, names[b]!));
  const parents = remembered((a, b) => compareParents(of.parentsNames.values[a]!, of.parentsNames.values[b]!));
  const placeAt = (row: number) => ({
    address: of.addresses.values[of.address[row]!]!,
    postcode: of.postcodes.values[of.postcode[row]!]!,
    sector: of.postcodes.values[of.sector[row]!]!,
    district: of.postcodes.values[of.district[row]!]!,
  });

  /** The commonest answers from the numbers alone; the texts are read for the rest. */
  function place(a: number, b: number): number {
    const [postcodeA, postcodeB] = [of.postcode[a]!, of.postcode[b]!];
    const [addressA, addressB] = [of.address[a]!, of.address[b]!];
    const noAddress = addressA === 0 || addressB === 0;
    if (noAddress && (postcodeA === 0 || postcodeB === 0)) return 0;
    if (postcodeA === postcodeB && postcodeA !== 0) {
      if (addressA === addressB && addressA !== 0) return 1;
      if (noAddress) return of.sector[a] === 0 ? 7 : 2;
    }
    return comparePlaces(placeAt(a), placeAt(b));
  }

  function number(column: Int32Array, a: number, b: number): number {
    const [one, other] = [column[a]!, column[b]!];
    if (one !== 0 && one === other) return 1;
    if (of.former.size > 0 && (hadNumber(a, other) || hadNumber(b, one))) return 2;
    return one === 0 || other === 0 ? 0 : 3;
  }
  const hadNumber = (row: number, number: number): boolean =>
    number !== 0 && of.former.get(row)?.has(number) === true;

  /** A temporary UPN is replaced, so that another one says nothing. */
  function pupilNumber(a: number, b: number): number {
    const level = number(of.upn, a, b);
    return level === 3 && (isTemporary(a) || isTemporary(b)) ? 0 : level;
  }
  const isTemporary = (row: number): boolean => /[A-Z]$/.test(of.identities[row]!.upn);

  const isNear = (a: number, b: number): boolean => {
    if (a === 0 || b === 0) return false;
    const level = a === b ? 1 : family(a, b);
    return level >= 1 && level <= 3;
  };
  function areExchanged(a: number, b: number): boolean {
    const [givenA, familyA, givenB, familyB] = [of.given[a]!, of.family[a]!, of.given[b]!, of.family[b]!];
    if (givenA !== familyB && familyA !== givenB) return false;
    return isNear(givenA, familyB) && isNear(familyA, givenB);
  }

  return (a, b, into) => {
    const [givenA, givenB, familyA, familyB] = [of.given[a]!, of.given[b]!, of.family[a]!, of.family[b]!];
    into[0] = givenA === 0 || givenB === 0 ? 0 : givenA === givenB ? 1 : given(givenA, givenB);
    into[1] = familyA === 0 || familyB === 0 ? 0 : familyA === familyB ? 1 : family(familyA, familyB);
    if (isDifferentGiven(into[0]) && into[1] === 5 && areExchanged(a, b)) {
      into[0] = exchangedGiven;
      into[1] = exchangedFamily;
    }
    into[2] = compareBirthdays(of.born[a]!, of.born[b]!);
    into[3] = place(a, b);
    const [sexA, sexB] = [of.sex[a]!, of.sex[b]!];
    into[4] = sexA === 0 || sexB === 0 ? 0 : sexA === sexB ? 1 : 2;
    into[5] = number(of.nhs, a, b);
    into[6] = pupilNumber(a, b);
    into[7] = number(of.uln, a, b);
    const [parentsA, parentsB] = [of.parents[a]!, of.parents[b]!];
    into[8] = parentsA === 0 || parentsB === 0 ? 0 : parentsA === parentsB ? 1 : parents(parentsA, parentsB);
  };
}
