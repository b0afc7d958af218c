import type { ImprovementRisks, QueryOf, SufficiencyForecasts } from '@lib/client';
import { cell, type TablesPage } from '../page/table';
import { inWords } from '../words/codes';
import { dayInWords } from '../words/days';
import { organisationInWords } from '../words/organisations';

/** What endangers the improvement plan, and whether there will be places enough. */
export const planningView = (
  query: QueryOf<'listSufficiency'>,
  { asAt, risks }: ImprovementRisks,
  { forecasts }: SufficiencyForecasts,
): TablesPage => ({
  page: 'planning',
  heading: 'Planning',
  says: `How the area’s improvement plan stands, and what need and provision are forecast, as at ${dayInWords(asAt)}.`,
  action: '/planning',
  boxes: [{ name: 'asAt', label: 'As at', value: query.asAt, type: 'date' }],
  tables: [
    {
      ...{
        id: 'risks',
        title: 'Risks of the improvement plan',
        whenEmpty: 'No risk of the improvement plan was told.',
      },
      heads: ['Risk', 'Action', 'Owned by', 'Likelihood', 'Impact', 'State'],
      rows: risks.map(({ riskReference, risk, action, organisation, likelihood, impact, state, escalatedTo }) => [
        cell(risk, { by: riskReference }),
        cell(action),
        cell(organisationInWords(organisation)),
        cell(inWords(likelihood)),
        cell(inWords(impact)),
        cell(inWords(state), escalatedTo === undefined ? {} : { by: `To ${organisationInWords(escalatedTo)}` }),
      ]),
    },
    {
      ...{ id: 'sufficiency', title: 'Need and places that are forecast', whenEmpty: 'Nothing was forecast.' },
      heads: ['Provision', 'Need', 'Ages', 'Ward', 'School year', 'Children expected', 'Places expected', 'Short by'],
      rows: forecasts.map(({ provision, need, ages, ward, year, needed, places, short }) => [
        cell(provision),
        cell(need === undefined ? 'All' : inWords(need)),
        cell(agesInWords[ages] ?? inWords(ages)),
        cell(ward ?? 'All'),
        cell(`${year} to ${year + 1}`),
        ...[needed, places, short].map((count) => cell(count)),
      ]),
    },
  ],
});

const agesInWords: Readonly<Record<string, string>> = {
  under5: 'Under 5',
  from5To10: '5 to 10',
  from11To15: '11 to 15',
  from16To25: '16 to 25',
};
