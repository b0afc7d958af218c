declare module 'talisman/metrics/jaro-winkler' {
  /** From 0 (nothing in common) to 1 (equal). */
  export default function jaroWinkler(a: string, b: string): number;
}

declare module 'talisman/phonetics/double-metaphone' {
  /** The usual way to say a word, and another that is heard. */
  export default function doubleMetaphone(word: string): [string, string];
}
