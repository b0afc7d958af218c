import { diffWordsWithSpace } from 'diff';

/** Some words in a row: in both texts, only in the earlier, or only in the later. Together they are both texts. */
export interface Words {
  readonly text: string;
  readonly change: 'same' | 'removed' | 'added';
}

/** How one text became another, word by word: `removed` and `same` are the earlier text, `added` and `same` the later. */
export const wordDifferences = (earlier: string, later: string): Words[] =>
  diffWordsWithSpace(earlier, later).map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }));
