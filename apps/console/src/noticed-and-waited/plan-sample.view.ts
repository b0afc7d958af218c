import type { PlanSample, QueryOf } from '@lib/client';
import { cell, type TablesPage } from '../page/table';
import { counted, dayInWords } from '../words/days';

/** Plans whose quality is to be audited, which nobody chose; none before the sample has a name. */
export const planSampleView = (
  query: Partial<QueryOf<'drawPlanSample'>>,
  drawn: PlanSample | undefined,
): TablesPage => ({
  page: 'plan-sample',
  heading: 'Sample of plans',
  says: drawn
    ? `“${drawn.sample}”: ${counted(drawn.plans.length, 'plan')} of ${drawn.outOf} in force on ${dayInWords(drawn.asAt)}. The same name draws the same of the same plans. An audit cites the name.`
    : 'Nobody chooses the plans whose quality is audited: the name of the sample draws them. Give it one.',
  action: '/plan-sample',
  boxes: [
    { name: 'sample', label: 'Name of the sample', value: query.sample, hint: 'Like Autumn 2026' },
    { name: 'size', label: 'Plans', value: query.size, hint: '10 unless you say another number' },
    { name: 'asAt', label: 'As at', value: query.asAt, type: 'date' },
  ],
  tables: drawn
    ? [
        {
          ...{ id: 'plans', title: 'In the order in which they were drawn', whenEmpty: 'There is no plan to draw.' },
          heads: ['Plan', 'In force since', 'Audited on'],
          rows: drawn.plans.map(({ child, reference, since, auditedOn }) => [
            cell(reference, { href: `/children/${child}/plan` }),
            cell(dayInWords(since)),
            cell(auditedOn ? dayInWords(auditedOn) : 'Not yet'),
          ]),
        },
      ]
    : [],
});
