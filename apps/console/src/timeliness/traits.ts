import type { DescribedContract, NamedFigure } from '@lib/client';
import { inWords } from '../words/codes';
import { monthInWords } from '../words/days';
import { organisationInWords } from '../words/organisations';

/** What the Equality Act protects, told by a fact of its own. */
export const CHARACTERISTICS = ['ethnicity', 'disability', 'religion'] as const;

/** What figures are broken down by, in the order of their columns. */
export const DIMENSIONS = [
  ...(['month', 'body', 'pathway', 'setting', 'need', 'age', 'population', 'care', 'sex'] as const),
  ...CHARACTERISTICS,
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const DIMENSION_LABELS: Readonly<Record<Dimension, string>> = {
  month: 'Month',
  body: 'Body',
  pathway: 'Pathway',
  setting: 'Setting',
  need: 'Area of need',
  age: 'Age at the start',
  population: 'Out of school',
  care: 'Social care',
  sex: 'Sex',
  ethnicity: 'Ethnic group',
  disability: 'Disability',
  religion: 'Religion or belief',
};

type Characteristic = (typeof CHARACTERISTICS)[number];

/** The words of the contracts for a code, by the field that has it. */
export type CodeWords = (field: 'pathway' | 'areasOfNeed' | 'status' | 'sex' | Characteristic, code: string) => string;

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
export const choicesOf = (contracts: Contracts, field: 'pathway' | 'areasOfNeed' | 'status' | Characteristic) =>
  [...new Map(namedIn(contracts, field).map(({ const: value, title }) => [value, title]))].map(([value, text]) => ({
    value,
    text,
  }));

const NOT_TOLD: Readonly<Partial<Record<Dimension, string>>> = {
  age: 'Age not told',
  need: 'Need not told',
  population: 'Nobody tells that the child is out of school',
  care: 'Nobody tells of social care',
  sex: 'Sex not told, or told in two ways',
  ethnicity: 'Ethnic group not told',
  disability: 'Disability not told',
  religion: 'Religion or belief not told',
};

export function dimensionInWords(name: Dimension, value: string, words: CodeWords): string {
  if (value === 'notTold') return NOT_TOLD[name] ?? 'Setting not told';
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
    case 'population':
    case 'care':
      return words('status', value);
    case 'sex':
      return words('sex', value);
    case 'ethnicity':
    case 'disability':
    case 'religion':
      return words(name, value);
    case 'need':
      return words('areasOfNeed', value);
  }
}

/** What one figure is of, in words. */
export const labelsOf = (figure: Partial<Pick<NamedFigure, Dimension>>, words: CodeWords): string[] =>
  DIMENSIONS.flatMap((name) => {
    const value = figure[name];
    return value === undefined ? [] : [dimensionInWords(name, value, words)];
  });
