import type { DescribedContract, NamedFigure } from '@lib/client';
import { inWords } from '../words/codes';
import { monthInWords } from '../words/days';
import { organisationInWords } from '../words/organisations';

/** What figures are broken down by, in the order of their columns. */
export const DIMENSIONS = ['month', 'body', 'pathway', 'setting', 'need', 'age'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const DIMENSION_LABELS: Readonly<Record<Dimension, string>> = {
  month: 'Month',
  body: 'Body',
  pathway: 'Pathway',
  setting: 'Setting',
  need: 'Area of need',
  age: 'Age at the start',
};

/** The words of the contracts for a code, by the field that has it. */
export type CodeWords = (field: 'pathway' | 'areasOfNeed', code: string) => string;

type Contracts = readonly Pick<DescribedContract, 'schema'>[];

/** The words that contracts have for the codes of a field. */
const namedIn = (contracts: Contracts, field: string) =>
  contracts.flatMap(({ schema }) => {
    const property = schema.properties?.[field];
    return (property?.items ?? property)?.oneOf ?? [];
  });

export const codeWords =
  (contracts: Contracts): CodeWords =>
  (field, code) =>
    namedIn(contracts, field).find((choice) => choice.const === code)?.title ?? inWords(code);

/** The codes of a field in words, for a box to choose from. */
export const choicesOf = (contracts: Contracts, field: 'pathway' | 'areasOfNeed') =>
  [...new Map(namedIn(contracts, field).map(({ const: value, title }) => [value, title]))].map(([value, text]) => ({
    value,
    text,
  }));

export function dimensionInWords(name: Dimension, value: string, words: CodeWords): string {
  if (value === 'notTold')
    return name === 'age' ? 'Age not told' : name === 'need' ? 'Need not told' : 'Setting not told';
  if (value === 'notApplicable') return 'No pathway';
  switch (name) {
    case 'month':
      return monthInWords(value);
    case 'body':
    case 'setting':
      return organisationInWords(value);
    case 'age':
      return value === '1' ? '1 year' : `${value} years`;
    case 'pathway':
      return words('pathway', value);
    case 'need':
      return words('areasOfNeed', value);
  }
}

/** What one figure is of, in words. */
export const labelsOf = (figure: Pick<NamedFigure, Dimension>, words: CodeWords): string[] =>
  DIMENSIONS.flatMap((name) => {
    const value = figure[name];
    return value === undefined ? [] : [dimensionInWords(name, value, words)];
  });
