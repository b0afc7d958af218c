import type { Model, NameFrequencies } from './model';

/** Names and their shares a line, "olivia 0.0123": data that people can read, compare and approve. */
export interface StoredFrequencies {
  readonly usual: number;
  readonly unlisted: number;
  readonly shares: string;
}

/** A model as it is kept: plain text and numbers. */
export interface StoredModel extends Omit<Model, 'givenNames' | 'familyNames'> {
  readonly givenNames: StoredFrequencies;
  readonly familyNames: StoredFrequencies;
}

const rounded = (share: number): number => Number(share.toPrecision(4));

const stored = ({ usual, unlisted, shares }: NameFrequencies): StoredFrequencies => ({
  usual: rounded(usual),
  unlisted: rounded(unlisted),
  shares: [...shares].map(([name, share]) => `${name.replaceAll(' ', '_')} ${rounded(share)}`).join('\n'),
});

const read = ({ usual, unlisted, shares }: StoredFrequencies): NameFrequencies => ({
  usual,
  unlisted,
  shares: new Map(
    shares
      .trim()
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [name = '', share = ''] = line.trim().split(' ');
        return [name.replaceAll('_', ' '), Number(share)];
      }),
  ),
});

export const storedModel = (model: Model): StoredModel => ({
  ...model,
  givenNames: stored(model.givenNames),
  familyNames: stored(model.familyNames),
});

export const readModel = (model: StoredModel): Model => ({
  ...model,
  givenNames: read(model.givenNames),
  familyNames: read(model.familyNames),
});
