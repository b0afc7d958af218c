import doubleMetaphone from 'talisman/phonetics/double-metaphone';

const known = new Map<string, string>();

/** How a name of one word is said (double metaphone); of a name of several, its first. A name without a Latin letter is its own sound. */
export function soundOf(name: string): string {
  if (name === '') return '';
  const already = known.get(name);
  if (already !== undefined) return already;
  const space = name.indexOf(' ');
  const first = space < 0 ? name : name.slice(0, space);
  const sound = doubleMetaphone(first)[0] || first;
  // Bounded: what is told never ends, and a sound is soon found again.
  if (known.size > 200_000) known.clear();
  known.set(name, sound);
  return sound;
}
