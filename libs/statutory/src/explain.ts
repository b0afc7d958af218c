import type { LocalDate } from '@lib/kernel';
import { bankHolidayOn, bankHolidaysKnownTo } from './bank-holidays';
import type { Clock } from './clock';
import { type ClosureShown, type Excuse, excusesFrom } from './exception';
import { daysBetween, weekdayOf } from './local-date';
import { authorityInWords, countingInWords, days, inWords, limitInWords, noteInWords } from './plain-words';
import type { Standard } from './standard';
import { dueOnAsAt, isExcused, type Status, statusOf, stopAsAt } from './status';

/**
 * The arithmetic as a person would say it, so that nobody has to do it again or take it on trust. `stepInWords` says what happened in
 * a step, for a sentence that goes on with why it did not count: 'advice was given'.
 */
export function explainClock(
  clock: Clock,
  standard: Standard,
  asAt: LocalDate,
  stepInWords: (step: string) => string,
): string[] {
  const authority = authorityInWords(standard);
  const status = statusOf(clock, asAt);
  if (status === undefined) return [authority, notYet(clock, asAt)];
  return [
    authority,
    ...countInWords(clock, standard),
    ...undoneInWords(clock, asAt),
    standing(clock, standard, asAt, status),
    ...clock.excusedBy.filter((excuse) => excusesFrom(excuse) <= asAt).map((excuse) => excuseInWords(excuse, standard)),
    ...clock.notes.filter((note) => note.on <= asAt).map((note) => noteInWords(note, stepInWords)),
  ];
}

const notYet = ({ startedOn }: Clock, asAt: LocalDate): string =>
  asAt < startedOn
    ? `As at ${inWords(asAt)} this clock had not started.`
    : `As at ${inWords(asAt)} there was no such decision, and no clock before it.`;

function countInWords({ startedOn, dueOn, counted, earlierDue }: Clock, standard: Standard): string[] {
  const {
    on,
    from,
    countingWord,
    limit,
    underYears,
    isTheLater,
    movedFrom = dueOn,
  } = counted ?? {
    ...standard,
    on: startedOn,
  };
  const count = countingInWords(countingWord, on, limit, movedFrom);
  return [
    ...startInWords(startedOn, on, from, isTheLater ? standard.from : undefined),
    ...(underYears === undefined ? [] : [`The child was under ${underYears} on that day.`]),
    `${standard.floor ? 'At least ' : ''}${count}`,
    ...(movedFrom === dueOn ? [] : [`That is moved to the next working day that the rule allows, ${inWords(dueOn)}.`]),
    ...(earlierDue ?? []).map((due) => `Until ${inWords(due.before)} the last day in time was ${inWords(due.dueOn)}.`),
    ...(standard.rollsForward || 'workingDays' in limit ? notYetPublished(dueOn) : dayOff(dueOn)),
  ];
}

function startInWords(startedOn: LocalDate, on: LocalDate, from: string, first: string | undefined): string[] {
  const started = `The clock started on ${inWords(startedOn)}`;
  if (first !== undefined)
    return [`${started}, ${first}.`, `The later of two counts holds, from ${inWords(on)}, ${from}.`];
  return on === startedOn ? [`${started}, ${from}.`] : [`${started}; it is counted from ${inWords(on)}, ${from}.`];
}

function dayOff(dueOn: LocalDate): string[] {
  const day = weekdayOf(dueOn);
  const holiday = bankHolidayOn(dueOn);
  if (day !== 'Saturday' && day !== 'Sunday' && !holiday) return [];
  const named = holiday ? `a bank holiday, ${holiday}` : `a ${day}`;
  return [`That is ${named}: weekends and holidays do not move the last day.`];
}

const notYetPublished = (dueOn: LocalDate): string[] =>
  Number(dueOn.slice(0, 4)) <= bankHolidaysKnownTo
    ? []
    : [
        `The bank holidays after ${bankHolidaysKnownTo} are not kept here yet: of those years only weekends are left out.`,
      ];

/** Stops that no longer hold: the one that still held on the day is said as what stopped it. */
const undoneInWords = ({ undone = [] }: Clock, asAt: LocalDate): string[] =>
  undone
    .filter(({ resumedOn }) => resumedOn <= asAt)
    .map(
      ({ stoppedOn, stoppedBecause, resumedOn }) =>
        `It had stopped on ${inWords(stoppedOn)}: ${stoppedBecause}; it was taken up again on ${inWords(resumedOn)}, and its first day stands.`,
    );

function standing(clock: Clock, standard: Standard, asAt: LocalDate, status: Status): string {
  const { metOn = asAt } = clock;
  const dueOn = dueOnAsAt(clock, asAt);
  const exception = isExcused(clock, asAt) ? 'excused by an exception' : 'no exception';
  const metOnDay = `It ended on ${inWords(metOn)}, ${standard.endedBy}`;
  const late = (on: LocalDate) => `${days(daysBetween(dueOn, on))} late, ${exception}`;
  const isEnded = clock.metOn !== undefined && clock.metOn <= asAt;
  const stop = isEnded ? undefined : stopAsAt(clock, asAt);
  if (stop && (status === 'stopped' || status === 'overdue' || status === 'excused')) {
    const overrun = stop.stoppedOn > dueOn ? `, when it was ${late(stop.stoppedOn)}` : '';
    return `It stopped on ${inWords(stop.stoppedOn)}${overrun}: ${stop.stoppedBecause}.`;
  }
  switch (status) {
    case 'running':
      if (clock.floor) return floorRunning(dueOn, asAt);
      return asAt === dueOn
        ? `As at ${inWords(asAt)} it is running, and this is the last day.`
        : `As at ${inWords(asAt)} it is running: ${days(daysBetween(asAt, dueOn))} until the last day.`;
    case 'metInTime':
      if (clock.floor) return `The time was given in full: ${inWords(dueOn)} has passed.`;
      return metOn === dueOn
        ? `${metOnDay}: in time, on the last day.`
        : `${metOnDay}: in time, ${days(daysBetween(metOn, dueOn))} before the last day.`;
    case 'cutShort':
      return metOn < clock.startedOn
        ? `${metOnDay}, before the ${limitInWords(standard.limit)} began: none of the time was given.`
        : `${metOnDay}, before the ${limitInWords(standard.limit)} had passed: the time was cut short.`;
    default:
      return isEnded ? `${metOnDay}: ${late(metOn)}.` : `As at ${inWords(asAt)} it has not ended: ${late(asAt)}.`;
  }
}

const floorRunning = (dueOn: LocalDate, asAt: LocalDate): string =>
  asAt === dueOn
    ? `As at ${inWords(asAt)} the time is running, and this is its last day: what ends it today cuts it short.`
    : `As at ${inWords(asAt)} the time is running: ${days(daysBetween(asAt, dueOn))} until its last day.`;

function excuseInWords(excuse: Excuse, standard: Standard): string {
  const ground = standard.excusedBy.find((listed) => listed.code === excuse.ground);
  const { from, until } = excuse.closure ?? excuse;
  const when = from === until ? inWords(from) : `${inWords(from)} to ${inWords(until)}`;
  const parent = excuse.parentToldOn
    ? `the parent was told on ${inWords(excuse.parentToldOn)}`
    : 'that the parent was told is not recorded';
  const facts = [...closureInWords(excuse.closure), parent].join('; ');
  return `An exception is made out, ${when}: ${ground?.title ?? excuse.ground} (${ground?.citation ?? standard.citation}); ${facts}. It may excuse lateness and does not move the last day.`;
}

function closureInWords(closure: ClosureShown | undefined): string[] {
  if (!closure) return [];
  const asked = `it was asked on ${inWords(closure.askedOn)}`;
  if (closure.datesBy === 'calendar') return [asked, "the days are those of the setting's calendar"];
  return [asked, 'the days are as the exception claims them, for no calendar of the setting is kept'];
}
