import { areLikeGivenNames, areOtherGivenNames } from '../names/compare';
import { at } from './features';
import type { Model } from './model';

/** Why two records never link, whatever their score. */
const GUARDS = {
  'two-nhs-numbers': 'They have two valid NHS numbers, and nobody has told that one replaced the other.',
  'number-of-another':
    'The NHS number is equal, but both the given name and the birthday are another’s: one was told a number that is not its own.',
  twins: 'They are two children born on one day: everything but the first name may be the same.',
  'twins-of-like-names':
    'They were born on one day, and their first names are alike but two: they may be twins, or one child by two names. Only a person can say.',
  'said-to-be-two': 'A person has looked and said that they are not the same child.',
  'another-identity': 'One of them is an identity that has ended or is protected, and is never linked with another.',
} as const;

/** Why two records that score high enough to link still wait for a person. */
const CAUTIONS = {
  'number-with-another-birthday':
    'A number is equal, but the birthdays have little in common: it may be a parent’s number.',
  'number-with-another-name':
    'A number and the birthday are equal, but the given names differ: it may be told of the wrong twin.',
} as const;

export type GuardCode = keyof typeof GUARDS;
export type CautionCode = keyof typeof CAUTIONS;

export interface Guard<Code extends string = GuardCode> {
  readonly code: Code;
  readonly sentence: string;
}

export type Caution = Guard<CautionCode>;

export const guard = (code: GuardCode): Guard => ({ code, sentence: GUARDS[code] });
export const caution = (code: CautionCode): Caution => ({ code, sentence: CAUTIONS[code] });

/** The last levels at which two have one home, and one parent. */
const [sameHome, sameParents] = [5, 2];

const isEqualNumber = (level: number): boolean => level === 1 || level === 2;
const shareANumber = (levels: Uint8Array): boolean =>
  isEqualNumber(levels[at.nhsNumber]!) || isEqualNumber(levels[at.upn]!) || isEqualNumber(levels[at.uln]!);
/** Further apart than a slip of the pen: not equal, exchanged, one digit off, nor the same month or day. */
const isOtherBirthday = (level: number): boolean => level >= 6;

/** The guard that the levels of a pair alone show. */
export function guardOf(levels: Uint8Array): GuardCode | undefined {
  const [given, birthday, nhs] = [levels[at.givenName]!, levels[at.birthday]!, levels[at.nhsNumber]!];
  if (nhs === 3) return 'two-nhs-numbers';
  if (nhs === 1 && isOtherBirthday(birthday) && areOtherGivenNames(given)) return 'number-of-another';
  const isOneDay = birthday === 1 || birthday === 2;
  if (!isOneDay || !areOtherGivenNames(given) || shareANumber(levels)) return undefined;
  const isOfOtherSex = levels[at.sex] === 2;
  return areLikeGivenNames(given) && !isOfOtherSex ? 'twins-of-like-names' : 'twins';
}

export type BorneOut = 'yes' | 'unknown' | 'elsewhere';

/**
 * What more than the name, the birthday and the sex says of two: a home, a number or a parent that both tell, nothing, or two homes. Two children may
 * well share a name and a birthday, the likelier the more children there are.
 */
export function borneOutBy(levels: Uint8Array): BorneOut {
  const [place, parents] = [levels[at.place]!, levels[at.parents]!];
  if (shareANumber(levels) || (place >= 1 && place <= sameHome) || (parents >= 1 && parents <= sameParents))
    return 'yes';
  return place === 0 ? 'unknown' : 'elsewhere';
}

/** The bits from which two are linked. */
export const linkFrom = (borneOut: BorneOut, { link, linkElsewhere }: Pick<Model, 'link' | 'linkElsewhere'>): number =>
  borneOut === 'elsewhere' ? linkElsewhere : link;

export function cautionOf(levels: Uint8Array): CautionCode | undefined {
  if (!shareANumber(levels)) return undefined;
  if (isOtherBirthday(levels[at.birthday]!)) return 'number-with-another-birthday';
  return areOtherGivenNames(levels[at.givenName]!) ? 'number-with-another-name' : undefined;
}
