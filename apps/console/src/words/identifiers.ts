const UPN_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ';

/** '999 000 0018'. What is no NHS number is shown as it was told. */
export function nhsNumberInWords(told: string): string {
  const digits = told.replace(/[\s-]/g, '');
  return /^\d{10}$/.test(digits) ? `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}` : told;
}

/** Modulus 11: weights 10 to 2, the check digit is 11 less the remainder, 11 counts as 0 and 10 is never given out. */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/** A letter that checks twelve characters: modulus 23 over the sum of positions 2 to 13 times their position. */
export function isUpn(text: string): boolean {
  if (!/^[A-Z]\d{11}[\dA-Z]$/.test(text)) return false;
  const values = [...text.slice(1)].map((char) => (/\d/.test(char) ? Number(char) : UPN_LETTERS.indexOf(char)));
  if (values.includes(-1)) return false;
  const sum = values.reduce((total, value, index) => total + value * (index + 2), 0);
  return UPN_LETTERS[sum % 23] === text[0];
}
