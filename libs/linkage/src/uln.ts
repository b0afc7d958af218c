export type UlnProblemCode = 'uln-not-ten-digits' | 'uln-placeholder' | 'uln-check-digit';

export interface CheckedUln {
  readonly normalised: string;
  readonly valid: boolean;
  readonly problem?: { readonly code: UlnProblemCode; readonly sentence: string };
}

const SENTENCES: Readonly<Record<UlnProblemCode, string>> = {
  'uln-not-ten-digits': 'A unique learner number has 10 digits and does not begin with 0.',
  'uln-placeholder': 'Ten nines stand for a learner whose number is not known yet.',
  'uln-check-digit':
    'The last digit of the unique learner number does not agree with the others: one of them is mistyped.',
};

/** Nine digits times 10 down to 2, modulus 11, taken from 10. Where nothing remains no number is issued. */
function ulnCheckDigit(nineDigits: string): number | undefined {
  let sum = 0;
  for (let index = 0; index < 9; index++) sum += Number(nineDigits.charAt(index)) * (10 - index);
  const remainder = sum % 11;
  return remainder === 0 ? undefined : 10 - remainder;
}

function ulnProblem(digits: string): UlnProblemCode | undefined {
  if (!/^[1-9][0-9]{9}$/.test(digits)) return 'uln-not-ten-digits';
  if (digits === '9999999999') return 'uln-placeholder';
  return ulnCheckDigit(digits) === Number(digits[9]) ? undefined : 'uln-check-digit';
}

/** Unique learner number: 10 digits of which the last is a check (Learning Records Service, ULN format). */
export function uln(value: string): CheckedUln {
  const normalised = value.replace(/[\s\u2010-\u2015-]/g, '');
  const code = ulnProblem(normalised);
  return code
    ? { normalised, valid: false, problem: { code, sentence: SENTENCES[code] } }
    : { normalised, valid: true };
}

/** A number for invented learners; `undefined` where none can exist. */
export function makeUln(nineDigits: string): string | undefined {
  if (!/^[1-9][0-9]{8}$/.test(nineDigits)) throw new RangeError('A unique learner number is made from nine digits.');
  const check = ulnCheckDigit(nineDigits);
  return check === undefined ? undefined : `${nineDigits}${check}`;
}
