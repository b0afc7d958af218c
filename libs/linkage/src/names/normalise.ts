import { known } from '../told/known';

/** Letters that decomposition leaves as they are. */
const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Small letters without accents. */
export const folded = (told: string): string => (isPlain.test(told) ? told.toLowerCase() : withoutAccents(told));

const isPlain = /^[\x20-\x7e]*$/;

const withoutAccents = (told: string): string =>
  told
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => FOLDED[letter] ?? letter);

/** An apostrophe joins (O’Neill is one word), everything else that is no letter parts. */
const words = (told: string): string[] =>
  folded(told)
    .replace(/['’‘`´ʼ]/g, '')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim()
    .split(' ')
    .filter(Boolean);

const PARTICLES = new Set(
  'de del della der den di da dos das du la le van von ter ten bin binti ibn el al y e'.split(' '),
);
const PREFIXES = new Set(['mc', 'mac', 'o', 'fitz', 'st']);
const TITLES = new Set('mr mrs miss ms master dr'.split(' '));
const NOT_A_NAME = new Set(
  'unknown|unk|not known|notknown|nk|n k|na|n a|none|no name|noname|not stated|not given|not provided|anon|anonymous|tbc|tba|null|nil|blank|x|xx|xxx|test'.split(
    '|',
  ),
);
const UNNAMED = /^(baby|babe|infant|newborn|neonate|boy|girl|male|female|twin|triplet|bo|unnamed|b o)( |$)/;

/** "Mc Donald" is McDonald and "O Brien" is O’Brien. */
const joined = (parts: readonly string[]): string[] => {
  const all: string[] = [];
  for (let index = 0; index < parts.length; index++) {
    const isPrefix = PREFIXES.has(parts[index]!) && index + 1 < parts.length;
    all.push(isPrefix ? `${parts[index]}${parts[++index]}` : parts[index]!);
  }
  return all;
};

const without = (parts: readonly string[], left: ReadonlySet<string>): readonly string[] => {
  const kept = parts.filter((part) => !left.has(part));
  return kept.length ? kept : parts;
};

/** Normalised family name: words by one space, without particles; empty where none is told. */
export const familyName: (told: string) => string = known((told) => {
  const parts = words(told);
  if (NOT_A_NAME.has(parts.join(' '))) return '';
  return without(joined(parts), PARTICLES).join(' ');
});

export interface GivenName {
  /** Words by one space; empty where none is told. */
  readonly name: string;
  /** "Baby Boy", "Infant of", "Twin 1": a child that had no name yet. */
  readonly isUnnamed: boolean;
}

export const givenName: (told: string) => GivenName = known((told) => {
  const parts = without(words(told), TITLES);
  const name = parts.join(' ');
  if (UNNAMED.test(name)) return { name: '', isUnnamed: true };
  return { name: NOT_A_NAME.has(name) ? '' : name, isUnnamed: false };
});

/** "Smith, John" told in one field while the other is empty: given name and family name, as told. */
export function inOrder(given: string, family: string): readonly [string, string] {
  if (given.trim() && family.trim()) return [given, family];
  const comma = /^([^,]+),\s*([^,]+)$/.exec(given.trim() || family.trim());
  return comma ? [comma[2]!, comma[1]!] : [given, family];
}
