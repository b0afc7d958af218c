import type { ComparedFeature } from './score/explain';

/** Why two records are one person's, or are not joined. It never repeats an identifier or a date, so it may be shown and kept. */
const SENTENCES = {
  'equal-nhs-number-and-date-of-birth': 'Equal NHS number and date of birth.',
  'equal-upn-and-date-of-birth': 'Equal UPN and date of birth.',
  'replaced-nhs-number-and-date-of-birth':
    'One NHS number was told to have replaced the other, and the date of birth is equal.',
  'changed-upn-and-date-of-birth':
    'One UPN was told to have taken the place of the other, and the date of birth is equal.',
  'replaced-number-of-another-name':
    'One number was told to have replaced the other, but the given names differ: it counts for nothing until whoever told it, or a name, puts it right.',
  'another-identity':
    'One child before and after a new identity: the two are never joined, and nobody without a need to know sees either beside the other.',
  'nhs-number-different-dates-of-birth': 'Equal NHS number, but the dates of birth differ.',
  'nhs-number-no-date-of-birth':
    'Equal NHS number, but a date of birth is missing, told in two ways or not a day that exists.',
  'upn-different-dates-of-birth': 'Equal UPN, but the dates of birth differ.',
  'upn-no-date-of-birth': 'Equal UPN, but a date of birth is missing, told in two ways or not a day that exists.',
  'nhs-number-of-a-record-that-tells-two':
    'Equal NHS number, but one of the records tells two different ones, and is believed in neither until one is corrected.',
  'upn-contradicted-by-nhs-numbers':
    'Equal UPN and date of birth, but the records it would join have different NHS numbers, so the UPN joins none of them.',
  'said-to-be-one': 'A person has looked and said that they are the same child.',
  'said-to-be-one-and-kept-apart':
    'A person has looked and said that they are the same child, but what was told of them cannot be one child’s: whoever told it must put it right first.',
  'said-to-be-two': 'A person has looked and said that they are not the same child.',
} as const;

/** Why two without an equal identifier are one child, or why a person is asked; what was compared is said behind it. */
const LIKENESS = {
  alike: 'So alike that both are one child',
  'alike-but-not-enough': 'Alike, but not enough to be sure: a person is asked',
  'alike-to-two': 'Alike, but one of them is as like another child: a person is asked',
  'alike-but-contradicted': 'Alike, but one of them contradicts itself or is contradicted: a person is asked',
  'twins-of-like-names':
    'Alike and born on one day, but the first names are two and they may be twins: a person is asked',
  'number-with-another-birthday':
    'A number is equal, but the birthdays have little in common and it may be a parent’s: a person is asked',
  'number-with-another-name':
    'A number and the birthday are equal, but the given names differ and it may be the twin’s: a person is asked',
} as const;

export type LikenessCode = keyof typeof LIKENESS;

export type ReasonCode = keyof typeof SENTENCES | LikenessCode;

export interface Reason {
  readonly code: ReasonCode;
  readonly sentence: string;
  /** What was compared, where likeness decided. */
  readonly compared?: readonly ComparedFeature[];
}

export const reason = (code: keyof typeof SENTENCES): Reason => ({ code, sentence: SENTENCES[code] });

/** With every feature that both tell of, in words that never repeat what was told. */
export function likeness(code: LikenessCode, compared: readonly ComparedFeature[]): Reason {
  const told = compared.filter(({ level }) => level !== 'missing');
  const said = told.map(({ title, level }) => `${title}: ${level}`).join('; ');
  return { code, sentence: `${LIKENESS[code]}. ${said}.`, compared: told };
}
