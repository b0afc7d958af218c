export type IdentifierProblemCode =
  | 'nhs-number-not-ten-digits'
  | 'nhs-number-placeholder'
  | 'nhs-number-check-digit'
  | 'upn-not-thirteen-characters'
  | 'upn-characters'
  | 'upn-placeholder'
  | 'upn-check-letter';

/** The code never changes; the sentence is for people and never repeats the value, so that it may be shown and logged. */
export interface IdentifierProblem {
  readonly code: IdentifierProblemCode;
  readonly sentence: string;
}

export interface CheckedIdentifier {
  readonly normalised: string;
  readonly valid: boolean;
  readonly problem?: IdentifierProblem;
}

export interface CheckedUpn extends CheckedIdentifier {
  /** A temporary UPN is one school's stopgap and is replaced when the lasting one is known. */
  readonly temporary: boolean;
}

const SENTENCES: Readonly<Record<IdentifierProblemCode, string>> = {
  'nhs-number-not-ten-digits': 'An NHS number has 10 digits.',
  'nhs-number-placeholder': 'One digit ten times over is a placeholder, not an NHS number.',
  'nhs-number-check-digit': 'The last digit of the NHS number does not agree with the others: one of them is mistyped.',
  'upn-not-thirteen-characters': 'A UPN has 13 characters.',
  'upn-characters': 'A UPN is a letter, then 12 digits of which the last may be a letter. I, O and S are never used.',
  'upn-placeholder': 'One digit over and over is a placeholder, not a UPN.',
  'upn-check-letter': 'The first letter of the UPN does not agree with the rest: one character is mistyped.',
};

const problemOf = (code: IdentifierProblemCode): IdentifierProblem => ({ code, sentence: SENTENCES[code] });

/** Spreadsheets turn hyphens into dashes and spaces into hard ones. */
const withoutSpacing = (value: string): string => value.replace(/[\s\u2010-\u2015-]/g, '');

/** Counted in place, not through lists: every fold asks this of every fact, several times. */
function weightedSum(
  text: string,
  placeOf: (character: string) => number,
  weightOf: (index: number) => number,
): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum += placeOf(text.charAt(index)) * weightOf(index);
  return sum;
}

/** Modulus 11 over nine digits, weights 10 to 2. A check of 10 cannot be written, so those numbers are never issued. */
function nhsCheckDigit(nineDigits: string): number {
  const check = 11 - (weightedSum(nineDigits, Number, (index) => 10 - index) % 11);
  return check === 11 ? 0 : check;
}

function nhsNumberProblem(digits: string): IdentifierProblemCode | undefined {
  if (!/^[0-9]{10}$/.test(digits)) return 'nhs-number-not-ten-digits';
  // Every such number passes modulus 11, which is why they are popular as placeholders.
  if (/^(.)\1{9}$/.test(digits)) return 'nhs-number-placeholder';
  return nhsCheckDigit(digits.slice(0, 9)) === Number(digits[9]) ? undefined : 'nhs-number-check-digit';
}

/** NHS number: 10 digits of which the last is a modulus 11 check (NHS Data Dictionary, NHS NUMBER). */
export function nhsNumber(value: string): CheckedIdentifier {
  const normalised = withoutSpacing(value);
  const code = nhsNumberProblem(normalised);
  return code ? { normalised, valid: false, problem: problemOf(code) } : { normalised, valid: true };
}

/** A number for invented children: begin it with 999, which is never issued. `undefined` where no number can exist. */
export function makeNhsNumber(nineDigits: string): string | undefined {
  if (!/^[0-9]{9}$/.test(nineDigits)) throw new RangeError('An NHS number is made from nine digits.');
  const made = `${nineDigits}${nhsCheckDigit(nineDigits)}`;
  return nhsNumber(made).valid ? made : undefined;
}

/** 23 letters: no I, O or S. A letter's place is its value, both as check letter and at the end of a temporary UPN. */
const UPN_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const UPN_SHAPE = new RegExp(`^[${UPN_LETTERS}][0-9]{11}[0-9${UPN_LETTERS}]$`);

/** Positions 2 to 13 times weights 2 to 13, modulus 23 (DfE, Unique pupil numbers guidance). */
function upnCheckLetter(positions2To13: string): string {
  const placeOf = (each: string) => (/[0-9]/.test(each) ? Number(each) : UPN_LETTERS.indexOf(each));
  return UPN_LETTERS.charAt(weightedSum(positions2To13, placeOf, (index) => index + 2) % 23);
}

function upnProblem(characters: string): IdentifierProblemCode | undefined {
  if (characters.length !== 13) return 'upn-not-thirteen-characters';
  if (!UPN_SHAPE.test(characters)) return 'upn-characters';
  if (/^.(.)\1{11}$/.test(characters)) return 'upn-placeholder';
  return upnCheckLetter(characters.slice(1)) === characters[0] ? undefined : 'upn-check-letter';
}

/** Unique pupil number: check letter, authority (3), establishment (4), year (2), serial (3; a temporary one ends in a letter). */
export function upn(value: string): CheckedUpn {
  const normalised = withoutSpacing(value).toUpperCase();
  const code = upnProblem(normalised);
  const temporary = !code && /[A-Z]$/.test(normalised);
  return code
    ? { normalised, valid: false, temporary, problem: problemOf(code) }
    : { normalised, valid: true, temporary };
}

export interface UpnParts {
  /** Three digits. */
  readonly authority: string;
  /** Four digits. */
  readonly establishment: string;
  /** The last two digits of the year in which it was given. */
  readonly year: string;
  /** Three digits; for a temporary UPN two digits and a letter. */
  readonly serial: string;
}

/** A UPN for invented children. */
export function makeUpn({ authority, establishment, year, serial }: UpnParts): string {
  const rest = `${authority}${establishment}${year}${serial}`.toUpperCase();
  const made = `${upnCheckLetter(rest)}${rest}`;
  const { problem } = upn(made);
  if (problem) throw new RangeError(problem.sentence);
  return made;
}
