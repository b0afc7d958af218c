import type { AttributeView, ValueView } from './identity.view';

/** What follows from an attribute, so that a reader sees why it matters which is right. */
const WHAT_DEPENDS: Readonly<Record<string, string>> = {
  givenName: 'Letters to the family, and finding the child by name.',
  familyName: 'Letters to the family, and finding the child by name.',
  dateOfBirth: 'Every date that counts from birth, and finding the child by name and date of birth.',
  nhsNumber: 'Health finds the child by it, and records are brought together by it.',
  upn: 'Education finds the child by it, and records are brought together by it.',
  postcode: 'Where letters and visits go, and which authority is responsible.',
};

export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

export interface Disagreement {
  readonly name: string;
  readonly label: string;
  readonly depends?: string;
  readonly values: readonly (ValueView & { readonly pieces: readonly Piece[] })[];
}

/** Values that stand side by side and differ. Nobody has picked one, and the page does not either. */
export const disagreementsView = (attributes: readonly AttributeView[]): Disagreement[] =>
  attributes
    .filter(({ differs }) => differs)
    .map(({ name, label, values: all }) => {
      const values = all.filter(({ current }) => current);
      const pieces = markDifferences(values.map(({ words }) => words));
      const depends = WHAT_DEPENDS[name];
      return {
        name,
        label,
        ...(depends ? { depends } : {}),
        values: values.map((value, index) => ({ ...value, pieces: pieces[index] ?? [] })),
      };
    });

/** Word by word, for a mark inside a word is read out as two words. */
export function markDifferences(values: readonly string[]): Piece[][] {
  const words = values.map((value) => value.split(' '));
  return words.map((own) =>
    own.map((text, index) => ({
      text,
      differs: words.some((other) => other.length !== own.length || other[index] !== text),
    })),
  );
}
