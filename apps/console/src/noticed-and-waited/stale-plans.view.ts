import type { QueryOf, StalePlans } from '@lib/client';
import { queryOf } from '../page/query';
import { cell, choicesOf, type TablesPage } from '../page/table';
import { dayInWords } from '../words/days';

const kinds = { plan: 'EHC plan', package: 'Education elsewhere' } as const;
const reasons = {
  reviewOverdue: 'Review overdue',
  needsChanged: 'Needs changed',
  placementChanged: 'Placement changed',
  providerChanged: 'Provider changed',
  rightsPassed: 'Rights passed',
  packageNotReviewed: 'Education elsewhere not reviewed',
  childNotSeen: 'Child not seen',
} as const;

/** How many plans and packages drift out of date and why, and which. */
export function stalePlansView(query: QueryOf<'readStalePlans'>, stale: StalePlans): TablesPage {
  const { after, ...filters } = query;
  const href = (changes: object) => `/stale-plans${queryOf({ ...filters, ...changes })}`;
  return {
    page: 'stale-plans',
    heading: `Stale plans: ${stale.stalePlans} of ${stale.plansInForce}`,
    says: `Of the plans in force, and ${stale.stalePackages} of ${stale.packagesInForce} packages of education elsewhere, as at ${dayInWords(stale.asAt)}. A plan is looked at when it is made, reviewed or amended. One that is stale for two reasons is in both.`,
    action: '/stale-plans',
    boxes: [
      { name: 'because', label: 'Why', everything: 'All', choices: choicesOf(reasons, query.because) },
      { name: 'asAt', label: 'As at', value: query.asAt, type: 'date' },
    ],
    tables: [
      {
        ...{ id: 'reasons', title: 'Why', whenEmpty: '' },
        heads: ['Why', 'Plans', 'Packages'],
        rows: stale.figures.map(({ because, says, plans, packages }) => [
          cell(reasons[because], { by: says, href: href({ because }) }),
          cell(plans),
          cell(packages),
        ]),
      },
      {
        ...{
          id: 'stale',
          title: 'The longest stale first',
          whenEmpty: 'None of those that you may open is stale, by what was told.',
        },
        heads: ['Plan or package', 'Since', 'Why'],
        rows: stale.stale.map(({ child, kind, reference, since, says }) => [
          cell(kinds[kind], { by: reference, href: `/children/${child}` }),
          cell(dayInWords(since)),
          cell(says),
        ]),
      },
    ],
    ...(stale.next && { next: href({ after: stale.next }) }),
    ...(after && { first: href({}) }),
  };
}
