import type { DescribedContract, NamedFigure } from '@lib/client';
import { inWords } from '../words/codes';
import { monthInWords } from '../words/days';
import { organisationInWords } from '../words/organisations';

/** Told by a code of one fact’s field, and of which field. */
const CODED_FIELDS = {
  population: 'status',
  care: 'status',
  sex: 'sex',
  ethnicity: 'ethnicity',
  disability: 'disability',
  religion: 'religion',
} as const;
export type Coded = keyof typeof CODED_FIELDS;
export const CODED = Object.keys(CODED_FIELDS) as readonly Coded[];
export const CODED_LABELS: Readonly<Record<Coded, string>> = {
  population: 'Out of school',
  care: 'Social care',
  sex: 'Sex',
  ethnicity: 'Ethnic group',
  disability: 'Disability',
  religion: 'Religion or belief',
};

/** What figures are broken down by, in the order of their columns. */
export const DIMENSIONS = ['month', 'body', 'pathway', 'setting', 'need', 'age', ...CODED] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const DIMENSION_LABELS: Readonly<Record<Dimension, string>> = {
  month: 'Month',
  body: 'Body',
  pathway: 'Pathway',
  setting: 'Setting',
  need: 'Area of need',
  age: 'Age at the start',
  ...CODED_LABELS,
};

/** The words of the contracts for a code, by the field that has it. */
export type CodeWords = (field: 'pathway' | 'areasOfNeed' | (typeof CODED_FIELDS)[Coded], code: string) => string;

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

/** Whose codes those are: other facts have a field of the same name. */
const CODED_FACTS: Readonly<Record<Coded, RegExp>> = {
  population: /^education\.out-of-school\./,
  care: /^social-care\.(involvement-status|safeguarding-involvement)\./,
  sex: /./,
  ethnicity: /^education\.equality/,
  disability: /^education\.equality/,
  religion: /^education\.equality/,
};

/** The codes of one of these in words, for a box to choose from. */
export const codedChoices = (contracts: readonly Pick<DescribedContract, 'schema' | 'type'>[], name: Coded) => [
  ...(name === 'sex'
    ? ['female', 'male', 'indeterminate'].map((value) => ({ value, text: inWords(value) }))
    : namedIn(
        contracts.filter(({ type }) => CODED_FACTS[name].test(type)),
        CODED_FIELDS[name],
      ).map(({ const: value, title: text }) => ({ value, text }))),
  { value: 'notTold', text: 'Not told' },
];

const NOT_TOLD: Readonly<Partial<Record<Dimension, string>>> = {
  age: 'Age not told',
  need: 'Need not told',
  population: 'Not told to be out of school',
};

export function dimensionInWords(name: Dimension, value: string, words: CodeWords): string {
  if (value === 'notTold') return NOT_TOLD[name] ?? `${DIMENSION_LABELS[name]} not told`;
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
    default:
      return words(CODED_FIELDS[name], value);
  }
}

/** What one figure is of, in words. */
export const labelsOf = (figure: Pick<NamedFigure, Dimension>, words: CodeWords): string[] =>
  DIMENSIONS.flatMap((name) => {
    const value = figure[name];
    return value === undefined ? [] : [dimensionInWords(name, value, words)];
  });
