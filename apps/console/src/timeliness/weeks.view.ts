import type { NamedFigure, ShownWeeks } from '@lib/client';
import { notShown } from './counts';

/** Where the cases of a number are: by how they fell, and how long they took or have waited. */
type CasesHref = (status: string, waited?: string) => string;

interface Cell {
  readonly label: string;
  readonly text: string;
  readonly href?: string;
}

const inText = (weeks: number | null): string => (weeks === null ? 'Not applicable' : weeks.toFixed(1));

const counted = (label: string, count: number | null, href: string): Cell => ({
  label,
  text: count === null ? notShown : String(count),
  ...(count ? { href } : {}),
});

function weeksCells(of: ShownWeeks, status: string, all: string, cases: CasesHref): Cell[] {
  return [
    counted(all, of.of, cases(status)),
    { label: 'Median weeks', text: of.of === null ? notShown : inText(of.medianWeeks) },
    { label: 'Mean weeks', text: of.of === null ? notShown : inText(of.meanWeeks) },
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
