import type { ReadClock } from '@lib/client';
import { counted, dayInWords, daysBetween } from './days';

/** A date and how far it is, in words. The tone is only ever a second way of saying the words. */
export interface ContextualDate {
  readonly day: string;
  readonly words: string;
  readonly tone: 'late' | 'soon' | 'running' | 'ended';
}

const SOON = 14;

type Dated = Pick<ReadClock, 'dueOn' | 'metOn' | 'stoppedOn' | 'status' | 'excusedBy' | 'floor'>;

/** The last day in time, and where the clock stands on `asAt`. */
export function contextualDate(clock: Dated, asAt: string): ContextualDate {
  const { dueOn, metOn, stoppedOn, status } = clock;
  const day = dayInWords(dueOn);
  const ended = (words: string): ContextualDate => ({ day, words, tone: 'ended' });
  const done = metOn !== undefined && metOn <= asAt ? `Done on ${dayInWords(metOn)}` : undefined;
  switch (status) {
    case 'running': {
      const left = daysBetween(asAt, dueOn);
      if (clock.floor)
        return { day, words: `Time to be given until then, ${counted(left, 'day')} left`, tone: 'running' };
      if (left === 0) return { day, words: 'Today is the last day', tone: 'soon' };
      return { day, words: `In ${counted(left, 'day')}`, tone: left <= SOON ? 'soon' : 'running' };
    }
    case 'overdue':
      return { day, words: `${counted(daysBetween(dueOn, asAt), 'day')} late, no exception`, tone: 'late' };
    case 'excused':
      return done
        ? ended(`${done}, ${counted(daysBetween(dueOn, metOn!), 'day')} late, excused by an exception`)
        : { day, words: `${counted(daysBetween(dueOn, asAt), 'day')} late, excused by an exception`, tone: 'soon' };
    case 'metLate':
      return ended(`${done ?? 'Done'}, ${counted(daysBetween(dueOn, metOn ?? asAt), 'day')} late, no exception`);
    case 'metInTime': {
      if (clock.floor) return ended('The time was given in full');
      const early = daysBetween(metOn ?? dueOn, dueOn);
      return ended(
        `${done ?? 'Done'}, ${early === 0 ? 'the last day' : `${counted(early, 'day')} before the last day`}`,
      );
    }
    case 'stopped':
      return ended(stoppedOn ? `Stopped on ${dayInWords(stoppedOn)}` : 'Stopped');
    case 'cutShort':
      return { day, words: 'The time to be given was cut short', tone: 'late' };
  }
}

/** A clock that nobody has to act on any more. */
export const hasEnded = (clock: Dated, asAt: string): boolean => contextualDate(clock, asAt).tone === 'ended';
