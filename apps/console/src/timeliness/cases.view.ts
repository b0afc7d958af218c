import type { ListedStandard, QueryOf, TimelinessCase, TimelinessCases } from '@lib/client';
import type { Read } from '../api';
import { factHref, pageHref } from '../child/child-hrefs';
import type { Moment } from '../child/moment';
import { frameOf } from '../page/frame';
import { queryOf } from '../page/query';
import { contextualDate } from '../words/contextual-date';
import { counted, dayInWords, monthInWords } from '../words/days';
import { organisationInWords } from '../words/organisations';
import { type Counted, countedInWords } from './counts';

/** Exactly the cases that one figure counts. Who they are is said only by the records, and only to who may open them. */
export function casesView(
  query: QueryOf<'listTimelinessCases'>,
  standard: ListedStandard | undefined,
  { answer, lagSeconds }: Read<TimelinessCases>,
) {
  const { after, ...rest } = query;
  const { month, from, to, body, status, basis } = query;
  const { asAt, knownAt } = answer;
  const words: Readonly<Record<string, string>> = countedInWords(standard?.floor === true);
  const moment = { asAt, knownAt };
  return {
    frame: frameOf({ asAt, knownAt, lagSeconds }),
    heading: counted(answer.total, 'case'),
    of: [
      standard?.title ?? query.standard ?? 'Every time limit',
      ...(month ? [monthInWords(month)] : []),
      ...(from && to ? [`${monthInWords(from)} to ${monthInWords(to)}`] : []),
      ...(body ? [organisationInWords(body)] : []),
      ...(status ? [words[status] ?? status] : []),
    ].join(', '),
    back: `/timeliness${queryOf({ standard: query.standard, from, to, asAt, knownAt, basis })}`,
    rows: answer.cases.map((one) => caseRow(one, standard?.floor === true, asAt, moment)),
    ...(answer.next
      ? { next: `/timeliness/cases${queryOf({ ...rest, asAt, knownAt, after: answer.next })}#cases` }
      : {}),
    ...(after ? { first: `/timeliness/cases${queryOf(rest)}#cases` } : {}),
  };
}

const STATUS_OF: Readonly<Record<TimelinessCase['status'], Counted>> = {
  running: 'running',
  metInTime: 'inTime',
  metLate: 'late',
  excused: 'excused',
  overdue: 'overdue',
  stopped: 'stopped',
  cutShort: 'late',
};

function caseRow(one: TimelinessCase, isFloor: boolean, asAt: string, moment: Moment) {
  const { child, source } = one;
  const date = contextualDate({ ...one, excusedBy: [], ...(isFloor ? { floor: true as const } : {}) }, asAt);
  return {
    called: one.case,
    body: organisationInWords(one.body),
    started: dayInWords(one.startedOn),
    date,
    status: countedInWords(isFloor)[STATUS_OF[one.status]],
    exception: one.hasException ? 'An exception is recorded' : 'No exception',
    ...(child && source
      ? {
          record: pageHref(child, 'clocks', moment),
          startedBy: factHref(child, moment)(source.startedBy),
          ...(source.endedBy ? { endedBy: factHref(child, moment)(source.endedBy) } : {}),
        }
      : {}),
  };
}
