import type { QueryOf } from '@lib/client';
import type { Refused } from '../api';
import { momentForApi, readMoment } from '../child/moment';
import type { FieldError } from '../page/pages';
import { askedOf, type Query } from '../page/query';
import { refusalInWords } from '../words/refusals';
import { CHARACTERISTICS, DIMENSION_LABELS } from './traits';

/** What the figures are asked for, as the address says it. */
export interface TimelinessPageQuery extends QueryOf<'readTimeliness'> {
  readonly sort?: string;
}

/** Whose cases are counted, each by its own box. */
export const FILTERS = [
  'body',
  'pathway',
  'setting',
  'need',
  'age',
  'population',
  'care',
  'sex',
  ...CHARACTERISTICS,
] as const;

const LABELS: Readonly<Record<string, string>> = {
  standard: 'Time limit',
  from: 'First month',
  to: 'Last month',
  by: 'A figure for each',
  body: 'Owed by',
  pathway: 'Pathway',
  setting: 'Setting',
  need: 'Area of need',
  age: 'Age at the start',
  population: 'Out of school',
  care: 'Social care',
  sex: 'Sex',
  ...Object.fromEntries(CHARACTERISTICS.map((name) => [name, DIMENSION_LABELS[name]])),
  basis: 'Counted in the month of',
  asAt: 'How things stood on',
  knownAt: 'As known on',
};

export function readTimeliness(asked: Query): { query: TimelinessPageQuery; errors: readonly FieldError[] } {
  const query = askedOf(asked, [
    'standard',
    'from',
    'to',
    'by',
    ...FILTERS,
    'asAt',
    'knownAt',
    'basis',
    'sort',
    'suppressSmall',
  ]);
  const wrong = (['from', 'to'] as const).filter((name) => query[name] !== undefined && !isMonth(query[name]));
  const errors = wrong.map((field) => ({ field, text: `${LABELS[field]} must be a month, like 2026-03` }));
  const isTurned = query.from && query.to && errors.length === 0 && query.from > query.to;
  return {
    query,
    errors: [
      ...errors,
      ...(isTurned ? [{ field: 'to', text: 'Last month must not be before the first month' }] : []),
      ...readMoment(query).errors,
    ],
  };
}

/** What the API refuses, at the box that it is about. */
export const refusedFields = ({ errors }: Refused): FieldError[] =>
  errors.map(({ pointer, code, message }) => {
    const field = pointer.slice(1);
    return LABELS[field]
      ? { field, text: refusalInWords({ code, message }, LABELS[field]) }
      : { field: 'standard', text: refusalInWords({ code, message }, LABELS.standard!) };
  });

/** A day means its end; what sorts a table is no business of the API's. */
export function queryForApi({ sort: _, ...query }: TimelinessPageQuery): QueryOf<'readTimeliness'> {
  const { asAt, knownAt, ...rest } = query;
  return { ...rest, ...momentForApi({ ...(asAt ? { asAt } : {}), ...(knownAt ? { knownAt } : {}) }) };
}

const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
