import { nhsNumber, upn } from '@lib/linkage';
import type { Fact } from '../../facts/facts';

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
 * birth. Corrected facts too: people look with the letter they hold. Only ordinary facts: a safeguarding fact must not be found by.
 */
export function searchTerms(facts: readonly Fact[]): string[] {
  const ordinary = facts.filter(({ sensitivity }) => sensitivity === 'ordinary').map(({ child }) => child);
  const born = new Set(ordinary.flatMap(({ dateOfBirth }) => dateOfBirth ?? []));
  const names = new Set(ordinary.flatMap(({ givenName = '', familyName = '' }) => [givenName, familyName]));
  const words = new Set([...names].flatMap(wordsOf));
  const terms = [
    ...ordinary.flatMap(({ nhsNumber: told }) => (told ? [nhsTerm(told)] : [])),
    ...ordinary.flatMap(({ upn: told }) => (told ? [upnTerm(told)] : [])),
    ...[...born].flatMap((date) => [...words].map((word) => nameTerm(word, date))),
  ];
  return [...new Set(terms)].sort();
}
