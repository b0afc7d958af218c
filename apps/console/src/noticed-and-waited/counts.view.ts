import type { Counts, Exclusions, PlanMaking, QueryOf } from '@lib/client';
import { cell, choicesOf, type Table, type TablesPage } from '../page/table';
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
    says:
      `What was told and stands, each fact once, as at ${dayInWords(asAt)}.` +
      (query.suppressSmall === 'true'
        ? ' A number from 1 to 4 could tell of one child, and is not shown; nor is another from which it would follow.'
        : ''),
    action: '/counts',
    boxes: [
      { name: 'by', label: 'Split by', everything: 'Not split', choices: choicesOf(splits, split) },
      {
        ...{ name: 'population', label: 'Of children', everything: 'All' },
        choices: choicesOf(populations, query.population),
      },
      { name: 'asAt', label: 'As at', value: query.asAt, type: 'date' },
      {
        ...{ name: 'suppressSmall', label: 'Small numbers', everything: 'Shown' },
        choices: choicesOf({ true: 'Not shown: for publishing' }, query.suppressSmall),
      },
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
                cell(each.count ?? 'Not shown'),
              ]),
          })),
  };
}

/** What of permanent exclusions led to a request: a row a school, and all of them above. */
export function exclusionsTable({ bySchool, from, to, weeks, ...all }: Exclusions): Table {
  return {
    id: 'exclusions',
    title: `Permanent exclusions from ${dayInWords(from)} to ${dayInWords(to)}`,
    heads: [
      ...['School', 'Exclusions', 'Waited on a pathway', 'Had a plan', 'Was being assessed'],
      ...[`Requested within ${weeks} weeks`, 'Requested later', 'Not requested', 'Weeks not over'],
    ],
    rows: (all.exclusions === 0 ? [] : [{ school: undefined, ...all }, ...bySchool]).map((each) => [
      cell(each.school === undefined ? 'All' : organisationInWords(each.school)),
      ...[each.exclusions, each.whileWaiting, each.withPlan, each.whileAssessed].map((count) => cell(count)),
      ...[each.requestedInTime, each.requestedLater, each.notRequested, each.weeksNotOver].map((count) => cell(count)),
    ]),
    whenEmpty: 'No permanent exclusion was told of this year.',
  };
}

/** How plans are made: a table for each thing of which there is any. */
export const planMakingTables = ({ figures }: PlanMaking): Table[] =>
  figures
    .filter(({ count }) => count > 0)
    .map(({ of, says, rows }) => ({
      ...{ id: of, title: says, heads: ['By', 'How many'], whenEmpty: '' },
      // A code of a fact has no hyphen, and that of an organisation has.
      rows: rows.map(({ by, count }) => [cell(by.includes('-') ? organisationInWords(by) : inWords(by)), cell(count)]),
    }));
