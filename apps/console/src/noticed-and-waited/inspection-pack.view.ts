import type { InspectionPack, PublishedFigures, QueryOf } from '@lib/client';
import { cell, type Table, type TablesPage } from '../page/table';
import { inWords } from '../words/codes';
import { counted, dayInWords, monthInWords } from '../words/days';
import { organisationInWords } from '../words/organisations';
import { kindInWords } from '../words/standards';

type Figures = PublishedFigures['figures'];

const shown = (count: number | null): string => (count === null ? 'Not shown' : String(count));

const figuresTable = (figures: Figures, from: string, to: string): Table => ({
  id: 'figures',
  title: `Time limits, from ${monthInWords(from)} to ${monthInWords(to)}`,
  heads: ['Time limit', 'Cases', 'In time', 'Late', 'Excused', 'Overdue', 'In time of those that fell'],
  rows: figures.map(({ title, kind, due, inTime, late, excused, overdue, withExceptions: { percent } }) => [
    cell(title, { by: kindInWords(kind) }),
    ...[due, inTime, late, excused, overdue].map((count) => cell(shown(count))),
    cell(percent === null ? '' : `${percent.toFixed(1)}%`),
  ]),
  whenEmpty: 'No time limit fell in these months.',
});

/** What an area lays before inspectors: the same again by the same day, moment and seed. */
export function inspectionPackView(query: QueryOf<'readInspectionPack'>, pack: InspectionPack): TablesPage {
  const { asAt, knownAt, settled, seed, digest, from, to, figures, sample, besides } = pack;
  const frozen = settled
    ? `Known at ${knownAt}: asked for with this moment and this seed it stays the same`
    : `Known at ${knownAt}, and not settled yet: what was recorded by then may still come in`;
  return {
    page: 'inspection-pack',
    heading: 'Inspection pack',
    says: `The area’s figures and ${counted(sample.length, 'child', 'children')} drawn by the seed “${seed}”, as at ${dayInWords(asAt)}. ${frozen}. Its digest is ${digest}.`,
    action: '/inspection-pack',
    boxes: [
      { name: 'from', label: 'First month', value: query.from ?? from, hint: 'Like 2026-03' },
      { name: 'to', label: 'Last month', value: query.to ?? to, hint: 'Like 2026-03' },
      { name: 'seed', label: 'Seed', value: seed, hint: 'Any words: the same words draw the same children' },
      { name: 'children', label: 'Children', value: query.children, type: 'number' },
      { name: 'asAt', label: 'As at', value: query.asAt, type: 'date' },
      { name: 'knownAt', label: 'Known at', value: knownAt, hint: 'A moment with its offset' },
    ],
    tables: [
      figuresTable(
        figures.filter(({ due, stopped }) => due !== 0 || stopped !== 0),
        from,
        to,
      ),
      {
        ...{ id: 'sample', title: 'Children who were drawn', whenEmpty: 'There is nobody to draw.' },
        heads: ['Child', 'Time limit', 'Owed by', 'From', 'Last day in time', 'How it fell'],
        rows: sample.flatMap(({ pseudonym, child, cases }) =>
          cases.map((each) => [
            cell(pseudonym, child === undefined ? {} : { href: `/children/${child}?asAt=${asAt}` }),
            cell(figures.find(({ standard }) => standard === each.standard)?.title ?? each.standard),
            cell(organisationInWords(each.body)),
            ...[each.startedOn, each.dueOn].map((day) => cell(dayInWords(day))),
            cell(inWords(each.status), each.metOn ? { by: `Done on ${dayInWords(each.metOn)}` } : {}),
          ]),
        ),
      },
      {
        ...{ id: 'waits', title: 'Who waits, by what is known now', whenEmpty: 'Nobody was referred.' },
        heads: ['Pathway', 'Waiting', 'Over 18 weeks', 'Over 52 weeks', 'Over 104 weeks'],
        rows: besides.waits.map(({ title, waiting, over18Weeks, over52Weeks, over104Weeks }) => [
          cell(title),
          ...[waiting, over18Weeks, over52Weeks, over104Weeks].map((count) => cell(count)),
        ]),
      },
      {
        ...{ id: 'retelling', title: 'Told again, by what is known now', whenEmpty: 'Nothing was told.' },
        heads: ['Agency', 'Told', 'Things that it carried', 'Already held', 'In a hundred'],
        rows: besides.retelling.map(({ agency, submissions, carried, held, percent }) => [
          cell(inWords(agency ?? '')),
          ...[submissions, carried, held].map((count) => cell(count)),
          cell(percent === null ? '' : percent.toFixed(1)),
        ]),
      },
    ],
  };
}

/** The area’s figures for whoever asks: of nobody. */
export const publishedView = ({ asAt, from, to, figures }: PublishedFigures): TablesPage => ({
  page: 'published',
  heading: 'How the area keeps its time limits',
  says:
    `As at ${dayInWords(asAt)}, of the twelve months before. A number from 1 to 4 could tell of one child, and is not shown; nor is another from which it ` +
    'would follow.',
  action: '/published',
  boxes: [],
  tables: [figuresTable(figures, from, to)],
});
