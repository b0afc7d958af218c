import type { FallingDue, FallingDueFigure } from '@lib/client';
import { queryOf } from '../page/query';
import { dayInWords } from '../words/days';

/** What falls due in the next weeks, a line a week; each count opens exactly its cases. */
export const fallingDueView = ({ figures, asAt, knownAt }: FallingDue, filters: object) =>
  figures.map(({ standard, week, from, to, fallsDue }: FallingDueFigure) => ({
    week: `Week ${week}`,
    days: `${dayInWords(from)} to ${dayInWords(to)}`,
    count: fallsDue,
    ...(fallsDue > 0
      ? {
          href: `/timeliness/cases${queryOf({ ...filters, standard, status: 'running', dueFrom: from, dueTo: to, asAt, knownAt })}`,
        }
      : {}),
  }));
