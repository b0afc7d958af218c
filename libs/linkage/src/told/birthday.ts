/** Days that are typed where none is known. */
const PLACEHOLDERS = new Set([
  19000101, 19010101, 18000101, 18991230, 18991231, 19700101, 11111111, 19111111, 99991231, 99990909, 20991231, 1010101,
]);

/**
 * A birthday as the number yyyymmdd, from `YYYY-MM-DD` or `YYYYMMDD`; 0 where none is told, or a placeholder. A month
 * above 12 beside a day that could be one is a day and month exchanged. A day that does not exist is kept: it is one
 * slip from one that does, and is only ever compared digit by digit.
 */
export function birthday(told: string): number {
  const found = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?:T.*)?\s*$/.exec(told);
  if (!found) return 0;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const born = month > 12 && day <= 12 ? year * 10_000 + day * 100 + month : year * 10_000 + month * 100 + day;
  return PLACEHOLDERS.has(born) || year < 1000 || year === 9999 || month === 0 || day === 0 ? 0 : born;
}

export const birthdayLevels = [
  'missing',
  'equal',
  'day and month exchanged',
  'one digit off',
  'same month and year',
  'same day and month',
  'same year',
  'different',
] as const;

/** Two neighbouring digits exchanged, or one other. */
function isOneSlip(a: number, b: number): boolean {
  let left = a;
  let right = b;
  let differing = 0;
  let lastLeft = -1;
  let lastRight = -1;
  let lastAt = -2;
  let isExchanged = false;
  for (let at = 0; left || right; at++) {
    const x = left % 10;
    const y = right % 10;
    if (x !== y) {
      if (++differing > 2) return false;
      if (differing === 2) isExchanged = lastAt === at - 1 && x === lastRight && y === lastLeft;
      lastLeft = x;
      lastRight = y;
      lastAt = at;
    }
    left = (left / 10) | 0;
    right = (right / 10) | 0;
  }
  return differing === 1 || isExchanged;
}

/** Level of two birthdays as in `birthdayLevels`. */
export function compareBirthdays(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  if (a === b) return 1;
  const dayA = a % 100;
  const dayB = b % 100;
  const monthA = ((a / 100) | 0) % 100;
  const monthB = ((b / 100) | 0) % 100;
  const yearA = (a / 10_000) | 0;
  const yearB = (b / 10_000) | 0;
  const sameYear = yearA === yearB;
  if (sameYear && dayA === monthB && monthA === dayB) return 2;
  const sameDay = dayA === dayB && monthA === monthB;
  if (!sameYear && !sameDay && monthA !== monthB && dayA !== dayB) return 7;
  if (isOneSlip(a, b)) return 3;
  if (sameYear && monthA === monthB) return 4;
  if (sameDay) return 5;
  return sameYear ? 6 : 7;
}
