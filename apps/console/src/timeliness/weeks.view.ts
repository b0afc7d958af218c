import type { NamedFigure } from '@lib/client';
import { NOT_SHOWN } from './counts';

/** Where the cases of a number are: by how they fell, and how long they took or have waited. */
type CasesHref = (status: string, waited?: string) => string;

interface Cell {
  readonly label: string;
  readonly text: string;
  readonly href?: string;
}

type Weeks = NamedFigure['done'];

const inText = (weeks: number | null, of: number | null): string =>
  of === null ? NOT_SHOWN : weeks === null ? 'Not applicable' : weeks.toFixed(1);

const counted = (label: string, count: number | null, href: string): Cell => ({
  label,
  text: count === null ? NOT_SHOWN : String(count),
  ...(count !== null && count > 0 ? { href } : {}),
});

function weeksCells(of: Weeks, status: string, all: string, cases: CasesHref): Cell[] {
  return [
    counted(all, of.of, cases(status)),
    { label: 'Median weeks', text: inText(of.medianWeeks, of.of) },
    { label: 'Mean weeks', text: inText(of.meanWeeks, of.of) },
    counted('Under 18 weeks', of.under18Weeks, cases(status, 'under18Weeks')),
    counted('18 to 52 weeks', of.from18To52Weeks, cases(status, 'from18To52Weeks')),
    counted('Over 52 weeks', of.over52Weeks, cases(status, 'over52Weeks')),
    counted('Over 104 weeks', of.over104Weeks, cases(status, 'over104Weeks')),
  ];
}

/** How long the cases of one figure wait, and what is overdue has run. */
export const waitingCells = ({ waiting, overdueAges }: NamedFigure, cases: CasesHref): Cell[] => [
  ...weeksCells(waiting, 'waiting', 'Waiting', cases),
  counted('Overdue, under 20 weeks', overdueAges.under20Weeks, cases('overdue', 'under20Weeks')),
  counted('Overdue, 20 to 52 weeks', overdueAges.from20To52Weeks, cases('overdue', 'from20To52Weeks')),
  counted('Overdue, over 52 weeks', overdueAges.over52Weeks, cases('overdue', 'over52Weeks')),
];

/** How long they took. */
export const doneCells = ({ done }: NamedFigure, cases: CasesHref): Cell[] => weeksCells(done, 'done', 'Done', cases);
