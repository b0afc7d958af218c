/// <reference path="../talisman.d.ts" />
import doubleMetaphone from 'talisman/phonetics/double-metaphone';
import { known } from '../told/known';

/** How a name of one word is said (double metaphone); of a name of several, its first. A name without a Latin letter is its own sound. */
export const soundOf: (name: string) => string = known((name) => {
  if (name === '') return '';
  const space = name.indexOf(' ');
  const first = space < 0 ? name : name.slice(0, space);
  return doubleMetaphone(first)[0] || first;
});
