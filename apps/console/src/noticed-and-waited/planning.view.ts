import type {
  ImprovementRisks,
  MeansOfServices,
  PlacesOfSettings,
  QueryOf,
  SufficiencyForecasts,
  Waits,
} from '@lib/client';
import { cell, type Table, type TablesPage } from '../page/table';
import { inWords } from '../words/codes';
import { dayInWords } from '../words/days';
import { organisationInWords } from '../words/organisations';

/** What endangers the improvement plan, with what services are provided, and whether there are and will be places enough. */
export const planningView = (
  query: QueryOf<'listSufficiency'>,
  { asAt, risks }: ImprovementRisks,
  { forecasts }: SufficiencyForecasts,
  places: PlacesOfSettings,
  means: MeansOfServices,
  waits: Waits,
): TablesPage => ({
  page: 'planning',
  heading: 'Planning',
  says: `How the area’s improvement plan stands, with what services are provided and who waits for them, where places are free, and what need and provision are forecast, as at ${dayInWords(asAt)}.`,
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
    meansTable(means, waits),
    placesTable(places),
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

/** What a commissioner has to see side by side: who waits, beside what the service has to do it with. */
const meansTable = ({ means }: MeansOfServices, { pathways }: Waits): Table => ({
  ...{ id: 'means', title: 'With what services are provided, beside who waits', whenEmpty: 'No means were told.' },
  heads: [
    ...['Service', 'Provided by', 'Posts', 'Vacant', 'Caseload', 'Children for each post that is filled'],
    ...['Spent in a year', 'Waiting', 'Over 52 weeks', 'What to expect'],
  ],
  rows: means.map(({ service, organisation, providesSince, commissionedBy, spentInYear, ...of }) => {
    const waited = pathways.find(({ pathway }) => pathway === service);
    const expected = waited?.expected;
    return [
      cell(waited?.title ?? inWords(service)),
      cell(organisationInWords(organisation), {
        by: [
          `Since ${dayInWords(providesSince)}`,
          ...(commissionedBy ? [`for ${organisationInWords(commissionedBy)}`] : []),
        ].join(', '),
      }),
      ...[of.posts, of.vacant, of.caseload].map((count) => cell(count)),
      cell(of.childrenPerPost === null ? 'Nobody is in post' : of.childrenPerPost.toFixed(1)),
      cell(spentInYear === undefined ? 'Not told' : `£${spentInYear.toLocaleString('en-GB')}`),
      ...[waited?.waiting, waited?.over52Weeks].map((count) => cell(count ?? 'Not counted here')),
      cell(expected ? `${expected.shareByThen} in 100 begin within ${expected.weeksAtMost} weeks` : 'Not known'),
    ];
  }),
});

const placesTable = ({ places }: PlacesOfSettings): Table => ({
  ...{ id: 'places', title: 'Places', whenEmpty: 'No places were told.' },
  heads: ['Setting', 'Provision', 'Need', 'Places', 'Taken', 'Free'],
  rows: places.map(({ setting, provision, need, free, over, inForceFrom, ...of }) => [
    cell(organisationInWords(setting), { by: `Counted on ${dayInWords(inForceFrom)}` }),
    cell(inWords(provision)),
    cell(need === undefined ? 'All' : inWords(need)),
    ...[of.places, of.taken].map((count) => cell(count)),
    cell(free, over > 0 ? { by: `${over} more than there are` } : {}),
  ]),
});

const agesInWords: Readonly<Record<string, string>> = {
  under5: 'Under 5',
  from5To10: '5 to 10',
  from11To15: '11 to 15',
  from16To25: '16 to 25',
};
