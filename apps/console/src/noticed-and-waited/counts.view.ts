import type { Counts, QueryOf } from '@lib/client';
import { cell, choicesOf, type TablesPage } from '../page/table';
import { inWords } from '../words/codes';
import { dayInWords, monthInWords } from '../words/days';
import { organisationInWords } from '../words/organisations';

const splits = { organisation: 'Organisation', setting: 'Setting', month: 'Month', population: 'Out of school' };
const populations = {
  missingEducation: 'Missing education',
  homeEducated: 'Home educated',
  alternativeProvision: 'In alternative provision',
  reintegrating: 'Coming back to school',
  newlyArrived: 'Newly arrived',
};

/** What was told, counted: a table for each thing that is counted. */
export function countsView({ by, ...query }: QueryOf<'readCounts'>, { asAt, counts }: Counts): TablesPage {
  const split = by !== undefined && by in splits ? (by as keyof typeof splits) : undefined;
  const named = (value: string | undefined): string => {
    if (value === undefined) return 'Not told';
    if (split === 'month') return monthInWords(value);
    return split === 'population' ? inWords(value) : organisationInWords(value);
  };
  const measures = [...new Map(counts.map(({ measure, title }) => [measure, title]))];
  return {
    page: 'counts',
    heading: 'Counted',
    says: `What was told and stands, each fact once, as at ${dayInWords(asAt)}.`,
    action: '/counts',
    boxes: [
      { name: 'by', label: 'Split by', everything: 'Not split', choices: choicesOf(splits, split) },
      {
        ...{ name: 'population', label: 'Of children', everything: 'All' },
        choices: choicesOf(populations, query.population),
      },
      { name: 'asAt', label: 'As at', value: query.asAt, type: 'date' },
    ],
    tables:
      measures.length === 0
        ? [{ id: 'none', title: 'Counts', heads: [], rows: [], whenEmpty: 'Nothing that is counted here was told.' }]
        : measures.map(([measure, title]) => ({
            ...{ id: measure, title, whenEmpty: '' },
            heads: ['Counted as', ...(split ? [splits[split]] : []), 'How many'],
            rows: counts
              .filter((each) => each.measure === measure)
              .map((each) => [
                cell(inWords(each.as)),
                ...(split ? [cell(named(each[split]))] : []),
                cell(each.count ?? 'Fewer than 5'),
              ]),
          })),
  };
}
