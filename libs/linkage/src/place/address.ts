import { folded } from '../names/normalise';

/** Short forms that mean the same, written out once. */
const SHORT: Readonly<Record<string, string>> = {
  st: 'street',
  str: 'street',
  rd: 'road',
  ave: 'avenue',
  av: 'avenue',
  ln: 'lane',
  cl: 'close',
  cres: 'crescent',
  dr: 'drive',
  ct: 'court',
  gdns: 'gardens',
  gdn: 'gardens',
  pl: 'place',
  sq: 'square',
  terr: 'terrace',
  tce: 'terrace',
  pk: 'park',
  gr: 'grove',
  grv: 'grove',
  hse: 'house',
  apt: 'flat',
  apartment: 'flat',
  no: '',
  number: '',
  the: '',
};

/** Normalised address: words and numbers by one space; a house's number and letter are one word; empty where none is told. */
export function address(told: string): string {
  const words = folded(told)
    .replace(/['’‘`´ʼ]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ')
    .map((word) => SHORT[word] ?? word)
    .filter(Boolean);
  const text = words.join(' ');
  return /^(unknown|not known|nk|na|n a|none|fixed abode|nfa)$/.test(text) ? '' : text;
}

/** The numbers of a normalised address: two that differ in them are two front doors. */
export const numbersOf = (normalised: string): string =>
  normalised
    .split(' ')
    .filter((word) => /\p{N}/u.test(word))
    .join(' ');

/** Whether two normalised addresses are one front door: the same numbers, and nearly the same words in any order. */
export function isSameAddress(a: string, b: string): boolean {
  if (a === b) return a !== '';
  const [left, right] = [a.split(' '), b.split(' ')];
  if (numbersOf(a) !== numbersOf(b)) return false;
  // The same whichever is named first.
  const leftIsFew = left.length === right.length ? a < b : left.length < right.length;
  const [few, many] = leftIsFew ? [left, right] : [right, left];
  const rest = [...many];
  let shared = 0;
  for (const word of few) {
    let at = rest.indexOf(word);
    if (at < 0 && word.length > 4) at = rest.findIndex((other) => isNearly(word, other));
    if (at < 0) continue;
    shared++;
    rest.splice(at, 1);
  }
  return shared >= 2 && shared / few.length >= 0.6;
}

/** At most two letters of a longer word are other: cheap, and enough for the name of a street. */
function isNearly(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - from && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - from - end <= 2;
}
