import type { ListedStandard, QueryOf, TimelinessCase, TimelinessCases } from '@lib/client';
import type { Read } from '../api';
import { factHref, pageHref } from '../child/child-hrefs';
import type { Moment } from '../child/moment';
import { frameOf } from '../page/frame';
import { queryOf } from '../page/query';
import { contextualDate } from '../words/contextual-date';
import { counted, dayInWords, monthInWords } from '../words/days';
import { organisationInWords } from '../words/organisations';
import { countedInWords } from './counts';
import { FILTERS } from './timeliness-form';
import { type CodeWords, dimensionInWords } from './traits';

/** Exactly the cases that one figure counts. Who they are is said only by the records, and only to who may open them. */
export function casesView(
  query: QueryOf<'listTimelinessCases'>,
  standard: ListedStandard | undefined,
  { answer, lagSeconds }: Read<TimelinessCases>,
  codeWords: CodeWords,
) {
  const { after, ...rest } = query;
  const { month, from, to, dueFrom, dueTo, status, waited, basis } = query;
  const filters = FILTERS.flatMap((name) => (query[name] ? [[name, query[name]] as const] : []));
  const { asAt, knownAt } = answer;
  const words: Readonly<Record<string, string>> = {
    ...countedInWords(standard?.floor === true),
    waiting: 'Waiting',
    done: 'Done',
  };
  const moment = { asAt, knownAt };
  return {
    frame: frameOf({ asAt, knownAt, lagSeconds }),
    heading: counted(answer.total, 'case'),
    of: [
      standard?.title ?? query.standard ?? 'Every time limit',
      ...(month ? [monthInWords(month)] : []),
      ...(from && to ? [`${monthInWords(from)} to ${monthInWords(to)}`] : []),
      ...(dueFrom && dueTo ? [`last day ${dayInWords(dueFrom)} to ${dayInWords(dueTo)}`] : []),
      ...filters.map(([name, value]) => dimensionInWords(name, value, codeWords)),
      ...(status
        ? [
            status
              .split(',')
              .map((each) => words[each] ?? each)
              .join(' or '),
          ]
        : []),
      ...(waited ? [WAITED[waited] ?? waited] : []),
    ].join(', '),
    back: `/timeliness${queryOf({ standard: query.standard, ...Object.fromEntries(filters), from, to, asAt, knownAt, basis })}`,
    rows: answer.cases.map((one) => caseRow(one, standard?.floor === true, asAt, moment)),
    ...(answer.next
      ? { next: `/timeliness/cases${queryOf({ ...rest, asAt, knownAt, after: answer.next })}#cases` }
      : {}),
    ...(after ? { first: `/timeliness/cases${queryOf(rest)}#cases` } : {}),
  };
}

const WAITED: Readonly<Record<string, string>> = {
  under18Weeks: 'under 18 weeks',
  from18To52Weeks: '18 to 52 weeks',
  under20Weeks: 'under 20 weeks',
  from20To52Weeks: '20 to 52 weeks',
  over52Weeks: 'over 52 weeks',
  over104Weeks: 'over 104 weeks',
};

function caseRow(one: TimelinessCase, isFloor: boolean, asAt: string, moment: Moment) {
  const { child, source } = one;
  const onRecord = { ...one, status: one.statusOnRecord, excusedBy: [] };
  const date = contextualDate({ ...onRecord, ...(isFloor ? { floor: true as const } : {}) }, asAt);
  return {
    called: one.case,
    pseudonym: one.pseudonym,
    ...(one.weeks === undefined ? {} : { weeks: `${one.weeks.toFixed(1)} weeks` }),
    body: organisationInWords(one.body),
    started: dayInWords(one.startedOn),
    date,
    status: countedInWords(isFloor)[one.status],
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
