import type { QueryOf, Silences } from '@lib/client';
import { queryOf } from '../page/query';
import { cell, choicesOf, type TablesPage } from '../page/table';
import { counted, dayInWords } from '../words/days';
import { organisationInWords } from '../words/organisations';

const agencies = { education: 'Education', health: 'Health', 'social-care': 'Social care' };

/** How long each family has heard nothing. */
export function silenceView(query: QueryOf<'readSilence'>, { families, total, next, asAt }: Silences): TablesPage {
  const { after, ...filters } = query;
  const href = (changes: object) => `/silence${queryOf({ ...filters, ...changes })}`;
  return {
    page: 'silence',
    heading: `Silence: ${counted(total, 'child', 'children')}`,
    says: `Days since the family heard anything that was told as heard, as at ${dayInWords(asAt)}. Where nothing was told, somebody may have rung all the same.`,
    action: '/silence',
    boxes: [
      { name: 'agency', label: 'Heard from', everything: 'Any agency', choices: choicesOf(agencies, query.agency) },
      { name: 'atLeastDays', label: 'At least so many days', value: query.atLeastDays },
      { name: 'asAt', label: 'As at', value: query.asAt, type: 'date' },
    ],
    tables: [
      {
        ...{
          id: 'families',
          title: 'The longest silence first',
          whenEmpty: 'No family has heard nothing for so long.',
        },
        heads: ['Child', 'Days', 'Heard last', 'From each agency'],
        rows: families.map(({ child, days, last, knownSince, lastByAgency }) => [
          cell(child.name ?? 'No name told', { href: `/children/${child.id}` }),
          cell(days),
          cell(
            last
              ? `${dayInWords(last.on)}, from ${organisationInWords(last.organisation)}`
              : `Never, by what was told. Known since ${dayInWords(knownSince)}`,
          ),
          cell(
            lastByAgency
              .map(({ agency, on }) => `${agencies[agency as keyof typeof agencies] ?? agency}: ${dayInWords(on)}`)
              .join('; '),
          ),
        ]),
      },
    ],
    ...(next && { next: href({ after: next }) }),
    ...(after && { first: href({}) }),
  };
}
