import type { NotCountedCase, NotCountedCases, QueryOf, ShownNotCounted } from '@lib/client';
import type { Read } from '../api';
import { pageHref } from '../child/child-hrefs';
import { frameOf } from '../page/frame';
import { queryOf } from '../page/query';
import { counted, dayInWords, instantInWords } from '../words/days';
import { organisationInWords } from '../words/organisations';
import { notShown } from './counts';

/** What figures leave out, a line a reason; each count opens exactly its cases. */
export const notCountedRows = (all: readonly ShownNotCounted[], query: object) =>
  all.map(({ reason, says, count }) => ({
    says,
    count: count ?? notShown,
    ...(count ? { href: `/timeliness/not-counted${queryOf({ ...query, reason })}` } : {}),
  }));

/** One reason, case by case. */
export function notCountedView(
  query: QueryOf<'listNotCounted'>,
  titleOf: (standard: string) => string,
  { answer, lagSeconds }: Read<NotCountedCases>,
) {
  const { asAt, knownAt, cases, total, next } = answer;
  const { after, ...rest } = query;
  return {
    frame: frameOf({ asAt, knownAt, lagSeconds }),
    heading: `${counted(total, 'case')} not counted`,
    back: `/timeliness${queryOf({ standard: query.standard, body: query.body, from: query.from, to: query.to, asAt, knownAt })}`,
    rows: cases.map((one) => rowOf(one, titleOf, { asAt, knownAt })),
    ...(next ? { next: `/timeliness/not-counted${queryOf({ ...rest, asAt, knownAt, after: next })}#cases` } : {}),
    ...(after ? { first: `/timeliness/not-counted${queryOf(rest)}#cases` } : {}),
  };
}

function rowOf(
  { case: called, pseudonym, child, standard, body, askedOn, knownSince }: NotCountedCase,
  titleOf: (standard: string) => string,
  moment: { readonly asAt: string; readonly knownAt: string },
) {
  return {
    called,
    pseudonym,
    what: standard ? titleOf(standard) : 'A source record that contradicts itself',
    body: organisationInWords(body),
    since: askedOn ? `Asked on ${dayInWords(askedOn)}` : knownSince ? `Known since ${instantInWords(knownSince)}` : '',
    ...(child ? { record: pageHref(child, 'clocks', moment) } : {}),
  };
}
