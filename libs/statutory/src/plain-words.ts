import type { LocalDate } from '@lib/kernel';
import type { CountingWord, DayOfYear, Length, Limit } from './counting';
import { addDays } from './local-date';
import type { Note, NoteCode } from './notes';
import type { Standard, StandardKind } from './standard';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** '5 January 2026' */
export const inWords = (date: LocalDate): string =>
  `${Number(date.slice(8))} ${MONTHS[Number(date.slice(5, 7)) - 1]} ${date.slice(0, 4)}`;

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

/** '3 days', never 'about half a week': staff must not have to do the sum again. */
export const days = (count: number): string => counted(count, 'day');

export function limitInWords(limit: Limit): string {
  if ('dayOfYear' in limit)
    return `${Number(limit.dayOfYear.slice(3))} ${MONTHS[Number(limit.dayOfYear.slice(0, 2)) - 1]}`;
  const [[unit, count]] = Object.entries(limit) as [[string, number]];
  return counted(count, unit === 'workingDays' ? 'working day' : unit.slice(0, -1));
}

/** The sum as one would write it down: weeks shown in days, and why a month ends it sooner. */
function sum(from: LocalDate, limit: Length, lastDay: LocalDate, sign: '+' | '-'): string {
  const written = `${inWords(from)} ${sign} ${'weeks' in limit ? days(limit.weeks * 7) : limitInWords(limit)}`;
  const isShorter = ('months' in limit || 'years' in limit) && Number(lastDay.slice(8)) < Number(from.slice(8));
  if (!isShorter) return written;
  const [, month, year] = inWords(lastDay).split(' ');
  return `${written}, and ${month} ${year} has no day ${Number(from.slice(8))}`;
}

const ofLength: Readonly<Record<CountingWord, (from: LocalDate, limit: Length, lastDay: LocalDate) => string>> = {
  within: (from, limit, lastDay) =>
    'workingDays' in limit
      ? `Within ${limitInWords(limit)}: ${inWords(from)} is not counted, nor are weekends and bank holidays, so the last day in time is ${inWords(lastDay)}.`
      : `Within ${limitInWords(limit)}: ${inWords(from)} is not counted, so the last day in time is ${inWords(lastDay)} (${sum(from, limit, lastDay, '+')}).`,
  beginningWith: (from, limit, lastDay) =>
    'workingDays' in limit
      ? `${limitInWords(limit)} beginning with ${inWords(from)}: that day is day 1 if it is a working day, and weekends and bank holidays are not counted, so the last day is ${inWords(lastDay)}.`
      : `${limitInWords(limit)} beginning with ${inWords(from)}: that day is day 1, so the last day is ${inWords(lastDay)}.`,
  atLeastBefore: (from, limit, lastDay) =>
    `At least ${limitInWords(limit)} before ${inWords(from)}: the last day in time is ${inWords(lastDay)} (${sum(from, limit, lastDay, '-')}).`,
  before: (from, limit, lastDay) =>
    `Before ${limitInWords(limit)} have passed since ${inWords(from)}: the last day in time is ${inWords(lastDay)}.`,
  by: (from, limit, lastDay) =>
    `By the day ${limitInWords(limit)} after ${inWords(from)}: the last day in time is ${inWords(lastDay)}.`,
};

const ofYear = (word: CountingWord, lastDay: LocalDate): string =>
  word === 'by' || word === 'within'
    ? `By ${inWords(lastDay)}: that is the last day in time.`
    : `Before ${inWords(addDays(lastDay, 1))}: the last day in time is ${inWords(lastDay)}.`;

const allowed: Readonly<Record<CountingWord, (limit: string) => string>> = {
  within: (limit) => `within ${limit}`,
  beginningWith: (limit) => `${limit} beginning with that day`,
  atLeastBefore: (limit) => `at least ${limit} before that day`,
  before: (limit) => `before ${limit}`,
  by: (limit) => `by ${limit}`,
};

/** What a row allows, in a few words for a table: 'within 6 weeks', 'at least 15 days beginning with that day'. */
export const allowedInWords = ({
  countingWord,
  limit,
  floor,
}: Pick<Standard, 'countingWord' | 'limit' | 'floor'>): string =>
  isNoTime(limit) ? 'on that day' : `${floor ? 'at least ' : ''}${allowed[countingWord](limitInWords(limit))}`;

/** By a day that was set, or at once. */
const isNoTime = (limit: Limit): boolean => 'days' in limit && limit.days === 0;

/** How the last day was found: the count in the rule's own words, and its sum. */
export const countingInWords = (word: CountingWord, from: LocalDate, limit: Limit, lastDay: LocalDate): string =>
  isDayOfYear(limit) ? ofYear(word, lastDay) : ofLength[word](from, limit, lastDay);

const isDayOfYear = (limit: Limit): limit is DayOfYear => 'dayOfYear' in limit;

const KINDS: Readonly<Record<StandardKind, string>> = {
  law: 'law',
  guidance: 'statutory or official guidance',
  national: 'a national measure',
  local: 'local practice, which cannot be breached',
};

export const authorityInWords = ({ title, kind, citation, citationVerified }: Standard): string =>
  `${title}: ${KINDS[kind]}, ${citation}${citationVerified || kind === 'local' ? '' : ' (we have not checked this limit against the text yet)'}.`;

const whyNotCounted: Readonly<Record<NoteCode, (happened: string) => string>> = {
  askedAgain: (happened) => `${happened} again under the same reference, which gives no more time`,
  otherDayTold: (happened) =>
    `${happened} on this day too, as another source says; the day that gives the least time is used`,
  answeredBeforeAsked: (happened) => `${happened}, but before the clock started`,
  answeredAgain: (happened) => `${happened} again, and the first had already ended the clock`,
  answeredAfterStopped: (happened) => `${happened}, but after the clock had stopped`,
  answeredOfAnotherKind: (happened) =>
    `${happened}, by the same organisation, of another kind, which does not end this clock`,
  answeredByAnotherBody: (happened) => `${happened}, but by a body that was not the one that must act`,
  stoppedBeforeAsked: (happened) => `${happened}, but before the clock started`,
  stoppedAfterEnded: (happened) => `${happened}, but the clock had already ended`,
  exceptionGroundNotListed: () => 'an exception on a ground that this standard does not list',
  exceptionDatesImpossible: () => 'an exception whose last day does not exist or is before its first',
  exceptionOutsidePeriod: () => 'an exception whose days are all outside the time allowed',
  exceptionTooShort: () => 'an exception that did not last long enough inside the time allowed',
  exceptionWithoutDayAsked: () =>
    'an exception for a closure, without the day on which the setting was asked for advice',
  exceptionAskedOutsidePeriod: () =>
    'an exception for a closure of a setting that was asked for advice outside the time allowed',
  exceptionClosureTooShort: () => 'an exception for a closure that was not long enough',
  exceptionNotAskedAroundClosure: () =>
    'an exception for a closure of a setting that was asked for advice too long before it closed or too late for that closure',
  exceptionWithoutEvidence: () => 'an exception without evidence',
  exceptionRecordedByNobody: () => 'an exception that nobody is named as having recorded',
};

/** 'Told but not counted, 20 December 2025: advice was given, but before the clock started.' */
export const noteInWords = ({ code, step, on }: Note, stepInWords: (step: string) => string): string =>
  `Told but not counted, ${inWords(on)}: ${whyNotCounted[code](stepInWords(step))}.`;
