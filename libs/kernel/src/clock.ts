/** A moment, as ISO 8601 in UTC with milliseconds: `2026-03-04T09:30:00.000Z`. Sorts as text. */
export type Instant = string;
/** A calendar day in Europe/London, `2026-03-04`. Sorts as text. */
export type LocalDate = string;

/** The only way to ask what time it is: services are given one, tests give their own. */
export interface Clock {
  now(): Instant;
}

let lastMillisecond: number | undefined;
let itsInstant: Instant;

/** Spelling a moment costs much more than asking for it, and many facts ask within one millisecond. */
export const systemClock: Clock = {
  now() {
    const millisecond = Date.now();
    if (millisecond !== lastMillisecond) {
      itsInstant = new Date(millisecond).toISOString();
      lastMillisecond = millisecond;
    }
    return itsInstant;
  },
};

const london = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

let lastMinute: string | undefined;
let itsDay: LocalDate;

/**
 * The day it was in England at that moment: legal time limits run on local days (summer time included). No day begins within a
 * minute, so that the last minute's answer serves nearly every fact that is told now.
 */
export function londonDate(instant: Instant): LocalDate {
  const minute = instant.slice(0, 16);
  if (minute !== lastMinute) {
    itsDay = london.format(new Date(instant));
    lastMinute = minute;
  }
  return itsDay;
}

/** The same moment in the one spelling that sorts as text; undefined when it is not an ISO 8601 moment with an offset, or before 1900. */
export function asInstant(text: string): Instant | undefined {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/i.test(text)) return undefined;
  if (!isLocalDate(text.slice(0, 10))) return undefined;
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime())) return undefined;
  // An offset can carry a year out of the four digits: `-000001-…` and `+010000-…` neither sort nor can be read again.
  const instant = moment.toISOString();
  return instant >= '1900' ? instant : undefined;
}

const digitAt = (text: string, index: number): number => text.charCodeAt(index) - 48;
const twoDigits = (text: string, index: number): number => digitAt(text, index) * 10 + digitAt(text, index + 1);

/** The days of a month, counted from 1. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

const [hyphen, zero, nine] = [45, 48, 57];
function isSpelledAsDay(text: string): boolean {
  if (text.length !== 10) return false;
  for (let index = 0; index < 10; index++) {
    const code = text.charCodeAt(index);
    if (index === 4 || index === 7 ? code !== hyphen : code < zero || code > nine) return false;
  }
  return true;
}

/** True for a day that exists in the calendar, spelled `YYYY-MM-DD`. Counted, not parsed: every fold asks this of every fact. */
export function isLocalDate(text: string): boolean {
  if (!isSpelledAsDay(text)) return false;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** The first moment strictly after both: keeps `recordedAt` strictly increasing within a stream. */
export function laterOf(now: Instant, last: Instant | undefined): Instant {
  if (last === undefined || now > last) return now;
  return new Date(new Date(last).getTime() + 1).toISOString();
}

/** The last of these moments; undefined where there is none. */
export function latestOf(instants: readonly (Instant | undefined)[]): Instant | undefined {
  let latest: Instant | undefined;
  for (const instant of instants)
    if (instant !== undefined && (latest === undefined || instant > latest)) latest = instant;
  return latest;
}
