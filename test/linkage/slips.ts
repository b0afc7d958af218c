import type { Random } from './random';

const letters = 'abcdefghijklmnopqrstuvwxyz';
const neighbours: Readonly<Record<string, string>> = {
  a: 'sqz',
  b: 'vgn',
  c: 'xdv',
  d: 'sfe',
  e: 'wrd',
  f: 'dgr',
  g: 'fht',
  h: 'gjy',
  i: 'uok',
  j: 'hku',
  k: 'jli',
  l: 'ko',
  m: 'n',
  n: 'bm',
  o: 'ipl',
  p: 'ol',
  q: 'wa',
  r: 'etf',
  s: 'adw',
  t: 'ryg',
  u: 'yij',
  v: 'cbf',
  w: 'qes',
  x: 'zcs',
  y: 'tuh',
  z: 'xa',
};
const heard: readonly (readonly [RegExp, string])[] = [
  [/ph/, 'f'],
  [/f/, 'ph'],
  [/c(?=[aou])/, 'k'],
  [/k/, 'c'],
  [/ie/, 'y'],
  [/y$/, 'ie'],
  [/ee/, 'ea'],
  [/ll/, 'l'],
  [/tt/, 't'],
  [/nn/, 'n'],
  [/son$/, 'sen'],
  [/ai/, 'ay'],
  [/z/, 's'],
  [/ew/, 'u'],
  [/ght/, 'te'],
  [/ei/, 'ie'],
];

/** One slip of the finger or the ear in a word. */
export function misspelt(told: string, random: Random): string {
  if (told.length < 2) return told;
  if (random.chance(0.25)) {
    const fitting = heard.filter(([pattern]) => pattern.test(told));
    if (fitting.length) {
      const [pattern, by] = random.of(fitting);
      return told.replace(pattern, by);
    }
  }
  const at = random.below(told.length);
  const kind = random.below(4);
  const character = told.charAt(at).toLowerCase();
  const typed = random.chance(0.7) ? random.of([...(neighbours[character] ?? letters)]) : random.of([...letters]);
  if (kind === 0) return told.slice(0, at) + typed + told.slice(at + 1);
  if (kind === 1) return told.slice(0, at) + told.slice(at + 1);
  if (kind === 2) return told.slice(0, at) + typed + told.slice(at);
  const from = Math.min(at, told.length - 2);
  return told.slice(0, from) + told.charAt(from + 1) + told.charAt(from) + told.slice(from + 2);
}

/** One digit, or a letter of a postcode, mistyped or two exchanged. */
export function mistyped(told: string, random: Random): string {
  const places = [...told].flatMap((character, index) => (/[0-9]/.test(character) ? [index] : []));
  if (!places.length) return misspelt(told, random);
  const at = random.of(places);
  if (random.chance(0.3) && /[0-9]/.test(told.charAt(at + 1)))
    return told.slice(0, at) + told.charAt(at + 1) + told.charAt(at) + told.slice(at + 2);
  return `${told.slice(0, at)}${(Number(told.charAt(at)) + 1 + random.below(9)) % 10}${told.slice(at + 1)}`;
}

/** A birthday `YYYY-MM-DD` as it is mistold: day and month exchanged, a digit, or a year, month or day beside it. */
export function mistoldDay(born: string, random: Random): string {
  const [year, month, day] = born.split('-').map(Number) as [number, number, number];
  const two = (value: number) => `${value}`.padStart(2, '0');
  const kind = random.below(10);
  if (kind < 4 && day <= 12 && day !== month) return `${year}-${two(day)}-${two(month)}`;
  if (kind < 6) return `${year + (random.chance(0.5) ? 1 : -1)}-${two(month)}-${two(day)}`;
  if (kind < 8) return `${year}-${two(month)}-${two(1 + random.below(28))}`;
  return `${year}-${two(month)}-${two(Math.max(1, Math.min(28, Number(mistyped(two(day), random)))))}`;
}
