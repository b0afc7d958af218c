import type { LocalDate } from '@lib/kernel';
import { bankHolidayOn } from './bank-holidays';
import type { Clock } from './clock';
import type { ClosureShown, Excuse } from './exception';
import { daysBetween, weekdayOf } from './local-date';
import { authorityInWords, countingInWords, days, inWords, limitInWords, noteInWords } from './plain-words';
import type { Standard } from './standard';
import { statusOf } from './status';

/** The arithmetic as a person would say it, so that nobody has to do it again or take it on trust. */
export function explainClock(clock: Clock, standard: Standard, asAt: LocalDate): string[] {
  const authority = authorityInWords(standard);
  if (asAt < clock.startedOn) return [authority, `As at ${inWords(asAt)} this clock had not started.`];
  return [
    authority,
    `The clock started on ${inWords(clock.startedOn)}, ${standard.from}.`,
    `${standard.floor ? 'At least ' : ''}${countingInWords[standard.countingWord](clock.startedOn, standard.limit, clock.dueOn)}`,
    ...dayOff(clock.dueOn),
    standing(clock, standard, asAt),
    ...clock.excusedBy.filter((excuse) => excuse.from <= asAt).map((excuse) => excuseInWords(excuse, standard)),
    ...clock.notes.filter((note) => note.on <= asAt).map(noteInWords),
  ];
}

function dayOff(dueOn: LocalDate): string[] {
  const day = weekdayOf(dueOn);
  const holiday = bankHolidayOn(dueOn);
  if (day !== 'Saturday' && day !== 'Sunday' && !holiday) return [];
  const named = holiday ? `a bank holiday, ${holiday}` : `a ${day}`;
  return [`That is ${named}: weekends and holidays do not move the last day.`];
}

function standing(clock: Clock, standard: Standard, asAt: LocalDate): string {
  const { dueOn, metOn = asAt, stoppedOn = asAt } = clock;
  const isExcused = clock.excusedBy.some(({ from }) => from <= asAt);
  const exception = isExcused ? 'excused by an exception' : 'no exception';
  const metOnDay = `It ended on ${inWords(metOn)}, ${standard.endedBy}`;
  const late = (on: LocalDate) => `${days(daysBetween(dueOn, on))} late, ${exception}`;
  const isEnded = clock.metOn !== undefined && clock.metOn <= asAt;
  switch (statusOf(clock, asAt)) {
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
    case 'stopped': {
      const overrun = stoppedOn > dueOn ? `, when it was ${late(stoppedOn)}` : '';
      return `It stopped on ${inWords(stoppedOn)}${overrun}: ${clock.stoppedBecause}.`;
    }
    case 'cutShort':
      return `${metOnDay}, before the ${limitInWords(standard.limit)} had passed: the time was cut short.`;
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
