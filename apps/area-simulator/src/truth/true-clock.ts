import type { LocalDate } from '@lib/statutory';

/** How a time limit stands today. Of a floor, `inTime` is given in full and `late` is cut short. */
export type Outcome = 'inTime' | 'late' | 'excused' | 'overdue' | 'running' | 'stopped';

/**
 * What the simulator knows of one time limit, from its own plot and as far as its agencies have told: it asks nothing of the
 * engine that computes clocks, so that the two can be held against each other.
 */
export interface TrueClock {
  readonly standard: string;
  readonly body: string;
  /** The asker or holder of the case and its own reference: `northbank-council/EHC-2026-1001`. */
  readonly reference: string;
  readonly startedOn: LocalDate;
  /** The last day in time. */
  readonly dueOn: LocalDate;
  readonly metOn?: LocalDate;
  readonly stoppedOn?: LocalDate;
  readonly hasException: boolean;
  /** Not for everybody to know: no figure of all children counts it. */
  readonly label?: 'safeguarding' | 'looked-after';
  /** What was overdue when it was called off stays overdue. */
  readonly staysOverdue?: true;
  readonly outcome: Outcome;
}

export type TrueClockTold = Omit<TrueClock, 'outcome'>;

/**
 * Done on the day it was called off is done. An exception excuses what is late; it moves no day. What was told of days before it
 * began, by a slip, ends nothing.
 */
export function trueClock(told: TrueClockTold, today: LocalDate): TrueClock {
  const { startedOn, dueOn, hasException, staysOverdue } = told;
  const [metOn, stoppedOn] = [firstSince(startedOn, told.metOn), firstSince(startedOn, told.stoppedOn)];
  const isMet = metOn !== undefined && (stoppedOn === undefined || metOn <= stoppedOn);
  const late = hasException ? 'excused' : isMet ? 'late' : 'overdue';
  const isInTime = (isMet ? metOn : today) <= dueOn;
  const isStopped = stoppedOn !== undefined && !(staysOverdue && stoppedOn > dueOn);
  const outcome = isMet ? (isInTime ? 'inTime' : late) : isStopped ? 'stopped' : isInTime ? 'running' : late;
  return { ...told, outcome };
}

/**
 * Time that must be given to somebody: nobody is late with it, it can only be cut short, from `owedFrom` on. A plan may come before
 * the draft that it follows has been served, and then nothing of the time was given.
 */
export function trueFloor(told: TrueClockTold, owedFrom: LocalDate, today: LocalDate): TrueClock {
  const { startedOn, dueOn } = told;
  const [metOn, stoppedOn] = [firstSince(owedFrom, told.metOn), firstSince(startedOn, told.stoppedOn)];
  const isCutShort = metOn !== undefined && metOn <= dueOn;
  const isStopped = stoppedOn !== undefined && stoppedOn <= dueOn;
  return { ...told, outcome: isCutShort ? 'late' : isStopped ? 'stopped' : today > dueOn ? 'inTime' : 'running' };
}

/** The earliest of days, some of which may not have come. */
export const earliest = (...days: readonly (LocalDate | undefined)[]): LocalDate | undefined =>
  days.filter((day) => day !== undefined).sort()[0];

/** The earliest of those that are not before another. */
export const firstSince = (since: LocalDate, ...days: readonly (LocalDate | undefined)[]): LocalDate | undefined =>
  earliest(...days.filter((day) => day !== undefined && day >= since));
