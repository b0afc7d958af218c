/// <reference path="../talisman.d.ts" />
import jaroWinkler from 'talisman/metrics/jaro-winkler';
import { areNicknames } from './nicknames';
import { isOneCharacterOff } from './slip';
import { soundOf } from './sound';

export const givenNameLevels = [
  'missing',
  'equal',
  'short form, or one of several names',
  'nearly equal',
  'sounds alike',
  'initial only',
  'different',
  'alike, but two names of their own',
  'exchanged with the family name, which says both',
] as const;

export const familyNameLevels = [
  'missing',
  'equal',
  'one part equal',
  'nearly equal',
  'sounds alike',
  'different',
] as const;

/** From 0 to 1, the same whichever is named first. */
export const similarity = (a: string, b: string): number => (a < b ? jaroWinkler(a, b) : jaroWinkler(b, a));

const nearly = 0.92;
const alike = 0.84;

const sharesWord = (a: string, b: string): boolean => {
  if (!a.includes(' ') && !b.includes(' ')) return false;
  const words = b.split(' ');
  return a.split(' ').some((word) => word.length > 1 && words.includes(word));
};

/** A sound of one consonant is too short to tell anything. */
const sounds = (a: string, b: string): boolean => soundOf(a) === soundOf(b) && soundOf(a).length > 1;

const firstWord = (name: string): string => {
  const space = name.indexOf(' ');
  return space < 0 ? name : name.slice(0, space);
};

/** Joined by nothing, two spellings of one name are one: "Anne Marie" and "Annemarie". */
const isOneName = (a: string, b: string): boolean => a.replaceAll(' ', '') === b.replaceAll(' ', '');

/**
 * Level of two normalised given names as in `givenNameLevels`. `isName` knows the names that many bear: two of those that
 * look alike (Mia and Tia, Oliver and Olivia) are rather two children than one slip.
 */
export function compareGivenNames(a: string, b: string, isName: (name: string) => boolean): number {
  if (a === '' || b === '') return 0;
  if (a === b || isOneName(a, b)) return 1;
  if (a.length === 1 || b.length === 1) return a.charAt(0) === b.charAt(0) ? 5 : 6;
  if (sharesWord(a, b) || areNicknames(firstWord(a), firstWord(b))) return 2;
  const near = similarity(a, b);
  const isSlip = isOneCharacterOff(a, b);
  const isAlike = near >= alike || isSlip || sounds(a, b);
  if (isAlike && isName(a) && isName(b)) return 7;
  if (near >= nearly || (isSlip && Math.min(a.length, b.length) > 4)) return 3;
  return isAlike ? 4 : 6;
}

/** Whether a level is that of two names which are so alike that one child may bear both: Olive and Ollie. */
export const areLikeGivenNames = (level: number): boolean => level === 7;

/** Whether a level is that of two names, of two children. */
export const areOtherGivenNames = (level: number): boolean => level === 6 || level === 7;

/** Level of two normalised family names as in `familyNameLevels`. */
export function compareFamilyNames(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  if (a === b || isOneName(a, b)) return 1;
  if (sharesWord(a, b)) return 2;
  const near = similarity(a, b);
  const isSlip = isOneCharacterOff(a, b);
  if (near >= nearly || (isSlip && Math.min(a.length, b.length) > 4)) return 3;
  return near >= alike || isSlip || sounds(a, b) ? 4 : 5;
}

export const parentLevels = ['missing', 'one equal', 'one alike', 'different'] as const;

/** Level of two lists of parents' normalised names, each a name a line. */
export function compareParents(a: string, b: string): number {
  if (a === '' || b === '') return 0;
  const [left, right] = [a.split('\n'), b.split('\n')];
  if (left.some((one) => right.includes(one))) return 1;
  return left.some((one) => right.some((other) => similarity(one, other) >= nearly)) ? 2 : 3;
}
