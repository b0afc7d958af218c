import type { ChildDelays, LateCase, QueryOf } from '@lib/client';
import { cell, type Table, type TablesPage } from '../page/table';
import { counted, dayInWords } from '../words/days';
import { organisationInWords, organisationsInWords } from '../words/organisations';
import { pageHref } from './child-hrefs';

/** The ledger of delay of one child: of each thing that is late, who had it in hand on each of its days. */
export function delaysView(query: QueryOf<'openDelays'>, { id, asAt, late }: ChildDelays): Omit<TablesPage, 'page'> {
  return {
    heading: 'Whose days they were',
    says: `What law or guidance asks for and is late, as at ${dayInWords(asAt)}. Each day has one holder: the family while its own time runs, else whoever’s last day passed first, else the council. The days sum to all.`,
    action: pageHref(id, 'delays'),
    boxes: [{ name: 'asAt', label: 'As at', value: query.asAt, type: 'date' }],
    tables:
      late.length === 0
        ? [{ id: 'none', title: 'Late', heads: [], rows: [], whenEmpty: 'Nothing that you may see is late.' }]
        : late.map(ledgerTable),
  };
}

const ledgerTable = (each: LateCase, nth: number): Table => ({
  ...{ id: `late-${nth}`, title: titleOf(each) },
  heads: ['Days', 'Who had it in hand', 'Why it was theirs', 'From', 'To', 'Also late on these days'],
  rows: [
    ...each.held.map((held) => [
      cell(counted(held.days, 'day')),
      cell(organisationInWords(held.holder)),
      cell(why[held.because], held.title ? { by: held.title } : {}),
      cell(dayInWords(held.from)),
      cell(dayInWords(held.until)),
      cell(organisationsInWords(held.alsoLate)),
    ]),
    [cell(counted(each.days, 'day')), cell('All of them'), cell(''), cell(''), cell(''), cell('')],
  ],
  whenEmpty: 'It has no days.',
});

const titleOf = ({ title, body, reference, startedOn, dueOn, metOn }: LateCase): string =>
  `${title}, ${reference.slice(reference.indexOf('/') + 1)}: ${organisationInWords(body)}, from ${dayInWords(startedOn)}, last day in time ${dayInWords(dueOn)}, ${metOn ? `done on ${dayInWords(metOn)}` : 'not done'}`;

const why = {
  overdue: 'Its last day had passed',
  familysOwnTime: 'The family’s own time ran',
  nothingOverdue: 'Nothing was overdue',
} as const;
