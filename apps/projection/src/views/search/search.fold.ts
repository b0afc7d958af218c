import { nhsNumber, upn } from '@lib/linkage';
import { notTakenBack } from '../../facts/corrections';
import type { Fact } from '../../facts/facts';
import { numbersNamedBy } from '../../journal/told-of-numbers';
import { ofEachChild, type View } from '../view';

/** Letters and digits as people type them: no accents, no case, no punctuation. */
export const wordsOf = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLocaleLowerCase('en-GB')
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

export const nhsTerm = (told: string): string => `nhs:${nhsNumber(told).normalised}`;
export const upnTerm = (told: string): string => `upn:${upn(told).normalised}`;
export const nameTerm = (word: string, dateOfBirth: string): string => `name:${word} ${dateOfBirth}`;

/**
 * Words by which a child is found: identifiers as told, wrong check digits included, and each word of each name with each date of
 * birth. Corrected facts and replaced numbers too: people look with the letter they hold.
 */
export function searchTerms(
  facts: readonly (Pick<Fact, 'child' | 'data'> & { readonly contract: { readonly type: string } })[],
): string[] {
  const told = facts.map(({ child }) => child);
  const numbers = [...told, ...facts.flatMap(numbersNamedBy)];
  const born = new Set(told.flatMap(({ dateOfBirth }) => dateOfBirth ?? []));
  const names = new Set(told.flatMap(({ givenName = '', familyName = '' }) => [givenName, familyName]));
  const words = new Set([...names].flatMap(wordsOf));
  const terms = [
    ...numbers.flatMap(({ nhsNumber: number }) => (number ? [nhsTerm(number)] : [])),
    ...numbers.flatMap(({ upn: number }) => (number ? [upnTerm(number)] : [])),
    ...[...born].flatMap((date) => [...words].map((word) => nameTerm(word, date))),
  ];
  return [...new Set(terms)].sort();
}

/** By what a child is looked for, in the layer that looks: whatever a layer does not see, it finds nobody by. */
export const searchView: View = {
  name: 'search',
  version: 3,
  keptIn: 'terms',
  fold: ofEachChild(({ facts, corrections }) => searchTerms(notTakenBack(facts, corrections))),
};
