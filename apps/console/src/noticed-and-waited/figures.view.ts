import type { QueryOf, Retelling, Waits } from '@lib/client';
import { cell, choicesOf, type TablesPage } from '../page/table';
import { inWords } from '../words/codes';
import { dayInWords } from '../words/days';
import { organisationInWords } from '../words/organisations';

const splits = {
  agency: 'Agency',
  organisation: 'Organisation',
  service: 'Service within an organisation',
  form: 'Form',
  month: 'Month',
  afterNotification: 'Whether an early notification existed',
};
type Split = keyof typeof splits;

/** Of what families were asked for, how much the area already held. */
export function retellingView(
  { by = 'agency', ...query }: QueryOf<'readRetelling'>,
  { figures }: Retelling,
): TablesPage {
  const split = (by in splits ? by : 'agency') as Split;
  const name = (figure: Retelling['figures'][number]): string => {
    const value = figure[split];
    if (split === 'afterNotification') return value ? 'After an early notification' : 'With none';
    if (split === 'form' || split === 'month') return String(value);
    return split === 'agency' ? inWords(String(value)) : organisationInWords(String(value));
  };
  return {
    page: 'retelling',
    heading: 'Told once?',
    says: 'Of the things that families are asked for and that were told, how many another organisation had already told before.',
    action: '/retelling',
    boxes: [
      { name: 'by', label: 'A figure for each', choices: choicesOf(splits, split) },
      { name: 'from', label: 'First month', value: query.from, hint: 'Like 2026-03' },
      { name: 'to', label: 'Last month', value: query.to, hint: 'Like 2026-03' },
    ],
    tables: [
      {
        ...{
          id: 'figures',
          title: `By ${splits[split].toLowerCase()}`,
          whenEmpty: 'Nothing was told in these months.',
        },
        heads: [splits[split], 'Told', 'Things that it carried', 'Already held', 'In a hundred'],
        rows: figures.map((figure) => [
          cell(name(figure)),
          ...[figure.submissions, figure.carried, figure.held].map((count) => cell(count)),
          cell(figure.percent === null ? '' : figure.percent.toFixed(1)),
        ]),
      },
    ],
  };
}

/** Who waits on which pathway, and how long one may expect to. */
export const waitsView = (query: QueryOf<'readWaits'>, { asAt, pathways }: Waits): TablesPage => ({
  page: 'waits',
  heading: 'Waits by pathway',
  says: `Who waits, as at ${dayInWords(asAt)}. What to expect is worked out from the waits of three years; who still waits is counted as waiting so long at least.`,
  action: '/waits',
  boxes: [{ name: 'asAt', label: 'As at', value: query.asAt, type: 'date' }],
  tables: [
    {
      ...{ id: 'pathways', title: 'Pathways', whenEmpty: 'Nobody was referred, by what was told.' },
      heads: [
        'Pathway',
        'Waiting',
        'Over 18 weeks',
        'Over 52 weeks',
        'Over 104 weeks',
        'What to expect',
        'Families told',
      ],
      rows: pathways.map(({ title, waiting, over18Weeks, over52Weeks, over104Weeks, expected, told }) => [
        cell(title),
        ...[waiting, over18Weeks, over52Weeks, over104Weeks].map((count) => cell(count)),
        expected
          ? cell(`${expected.shareByThen} in 100 begin within ${expected.weeksAtMost} weeks`, {
              by: `One in ten within ${expected.weeksAtLeast}; of ${expected.waitsObserved} waits`,
            })
          : cell('Too few have begun to say'),
        cell(told.families, told.scored > 0 ? { by: `So for ${told.asExpected} of ${told.scored}` } : {}),
      ]),
    },
  ],
});
