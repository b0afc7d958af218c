import type { LocalDate } from '@lib/kernel';
import type { Standard, StandardKind } from './catalogue';
import type { NoteCode } from './clock';
import type { CountingWord, Limit } from './counting';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** '5 January 2026' */
export const inWords = (date: LocalDate): string =>
  `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** '3 days', never 'about half a week': staff must not have to do the sum again. */
export const days = (count: number): string => counted(count, 'day');

export function limitInWords(limit: Limit): string {
  if ('weeks' in limit) return counted(limit.weeks, 'week');
  return 'days' in limit ? days(limit.days) : counted(limit.months, 'month');
}

/** The sum as one would write it down: weeks shown in days. */
const sum = (from: LocalDate, limit: Limit): string =>
  `${inWords(from)} + ${'weeks' in limit ? days(limit.weeks * 7) : limitInWords(limit)}`;

export const countingInWords: Readonly<
  Record<CountingWord, (from: LocalDate, limit: Limit, lastDay: LocalDate) => string>
> = {
  within: (from, limit, lastDay) =>
    `Within ${limitInWords(limit)}: ${inWords(from)} is not counted, so the last day in time is ${inWords(lastDay)} (${sum(from, limit)}).`,
  beginningWith: (from, limit, lastDay) =>
    `${limitInWords(limit)} beginning with ${inWords(from)}: that day is day 1, so the last day is ${inWords(lastDay)}.`,
};

const KINDS: Readonly<Record<StandardKind, string>> = {
  law: 'law',
  guidance: 'statutory or official guidance',
  national: 'a national measure',
  local: 'local practice, which cannot be breached',
};

export const authorityInWords = ({ title, kind, citation, citationVerified }: Standard): string =>
  `${title}: ${KINDS[kind]}, ${citation}${citationVerified ? '' : ' (we have not checked this limit against the text yet)'}.`;

/** To be read after 'Told but not counted, 4 January 2026: '. */
export const noteInWords: Readonly<Record<NoteCode, string>> = {
  askedAgain: 'asked again under the same reference, which gives no more time',
  answeredBeforeAsked: 'an answer dated before the asking does not answer it',
  answeredAgain: 'the first answer had already met it',
  answeredAfterStopped: 'answered after the request had been withdrawn or the duty had ended',
  answeredByAnotherBody: 'the answer came from a body that was not the one asked',
  stoppedBeforeAsked: 'withdrawn or ended before it was asked',
  stoppedAfterEnded: 'withdrawn or ended when the clock had already ended',
  exceptionGroundNotListed: 'an exception on a ground that this standard does not list',
  exceptionDatesImpossible: 'an exception whose last day does not exist or is before its first',
  exceptionOutsidePeriod: 'an exception whose days are all outside the time allowed',
  exceptionTooShort: 'an exception that did not last long enough inside the time allowed',
  exceptionWithoutEvidence: 'an exception without evidence',
  exceptionRecordedByNobody: 'an exception that nobody is named as having recorded',
};
