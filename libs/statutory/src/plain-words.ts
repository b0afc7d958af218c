import type { LocalDate } from '@lib/kernel';
import type { Note, NoteCode } from './clock';
import type { CountingWord, Limit } from './counting';
import type { Standard, StandardKind } from './standard';

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

/** The sum as one would write it down: weeks shown in days, and why a month ends it sooner. */
function sum(from: LocalDate, limit: Limit, lastDay: LocalDate): string {
  const written = `${inWords(from)} + ${'weeks' in limit ? days(limit.weeks * 7) : limitInWords(limit)}`;
  const isShorter = 'months' in limit && Number(lastDay.slice(8)) < Number(from.slice(8));
  if (!isShorter) return written;
  const [, month, year] = inWords(lastDay).split(' ');
  return `${written}, and ${month} ${year} has no day ${Number(from.slice(8))}`;
}

export const countingInWords: Readonly<
  Record<CountingWord, (from: LocalDate, limit: Limit, lastDay: LocalDate) => string>
> = {
  within: (from, limit, lastDay) =>
    `Within ${limitInWords(limit)}: ${inWords(from)} is not counted, so the last day in time is ${inWords(lastDay)} (${sum(from, limit, lastDay)}).`,
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
  `${title}: ${KINDS[kind]}, ${citation}${citationVerified || kind === 'local' ? '' : ' (we have not checked this limit against the text yet)'}.`;

/** What happened, for a sentence that goes on with why it did not count. */
const stepsInWords: Readonly<Record<string, string>> = {
  adviceAsked: 'advice was asked for',
  adviceRequestReceived: 'the request was received',
  adviceGiven: 'advice was given',
  adviceRequestWithdrawn: 'the request was withdrawn or the duty ended',
  assessmentRequested: 'an assessment was requested',
  assessmentDecided: 'the family was told whether there would be an assessment',
  planNotIssued: 'the family was told that no plan would be issued',
  draftSent: 'a draft plan was sent',
  draftServed: 'a draft plan was served',
  finalPlanSent: 'a final plan was sent',
  assessmentEnded: 'the assessment was withdrawn or ended',
  referralReceived: 'a referral was received',
  referralDecided: 'the referral was declined',
  referralDecisionTold: 'the family was told whether the referral is accepted',
  assessmentStarted: 'the assessment started',
  firstContactAttended: 'a first contact was attended',
  referralClosed: 'the referral was closed',
};

const whyNotCounted: Readonly<Record<NoteCode, (happened: string) => string>> = {
  askedAgain: (happened) => `${happened} again under the same reference, which gives no more time`,
  answeredBeforeAsked: (happened) => `${happened}, but before the clock started`,
  answeredAgain: (happened) => `${happened} again, and the first had already ended the clock`,
  answeredAfterStopped: (happened) => `${happened}, but after the clock had stopped`,
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
export const noteInWords = ({ code, step, on }: Note): string =>
  `Told but not counted, ${inWords(on)}: ${whyNotCounted[code](stepsInWords[step] ?? step)}.`;
