import type { LocalDate } from '@lib/kernel';
import { type Clock, isWaiting, type Status, statusOf, stopAsAt } from '@lib/statutory';
import { type ClockColumns, type DayNumber, dayNumber, dayOf, serialOf } from './clock-columns';
import type { ClockValue } from './timeliness.fold';

/** What a figure counts. A floor is given in full (`inTime`) or cut short (`late`), and is never overdue. */
export const outcomes = ['inTime', 'late', 'excused', 'overdue', 'running', 'stopped'] as const;
export type Outcome = (typeof outcomes)[number];

/** Before a row has started. */
export const none = -1;
export const [inTime, late, excused, overdue, running, stopped] = [0, 1, 2, 3, 4, 5] as const;

/**
 * What a row says on a day; -1 before it has started. The same as `statusOf` says of the clock: a test holds the two together. An
 * exception counts from its first day on.
 */
export function outcomeAt({ columns, values }: ClockColumns, row: number, asAt: DayNumber): number {
  const { existsFrom, dueOn, metOn, stoppedOn, floor, overdueStays, hasTurned } = columns;
  if (existsFrom[row]! > asAt) return none;
  if (hasTurned[row] === 1) return outcomeInWords(values[row]!, dayOf(asAt));
  const due = dueOn[row]!;
  const met = metOn[row] !== 0 && metOn[row]! <= asAt ? metOn[row]! : 0;
  const stop = stoppedOn[row] !== 0 && stoppedOn[row]! <= asAt ? stoppedOn[row]! : 0;
  if (floor[row] === 1) {
    if (met !== 0 && met <= due) return late;
    if (stop !== 0 && stop <= due) return stopped;
    return asAt > due ? inTime : running;
  }
  if (met !== 0) return met <= due ? inTime : hasException(columns, row, asAt) ? excused : late;
  if (stop !== 0 && !(overdueStays[row] === 1 && stop > due)) return stopped;
  if (asAt <= due) return running;
  return hasException(columns, row, asAt) ? excused : overdue;
}

/** As much of a clock as its status needs. */
export const clockOf = ({ excusedFrom: from, ...value }: ClockValue): Clock =>
  ({ ...value, excusedBy: from === undefined ? [] : [{ from }] }) as unknown as Clock;

const outcomeOf: Readonly<Record<Status, number>> = {
  metInTime: inTime,
  metLate: late,
  cutShort: late,
  excused: excused,
  overdue: overdue,
  running: running,
  stopped: stopped,
};

/** The few rows of which something held for some days only are judged by their words. */
function outcomeInWords(value: ClockValue, asAt: LocalDate): number {
  const status = statusOf(clockOf(value), asAt);
  return status === undefined ? none : outcomeOf[status];
}

export const hasException = ({ excusedFrom }: ClockColumns['columns'], row: number, asAt: DayNumber): boolean =>
  excusedFrom[row] !== 0 && excusedFrom[row]! <= asAt;

/**
 * The day on which a case ended; 0 while it has not: that of what met or stopped it. A time that must be given ended with its last day
 * when it was given in full, and on the day on which it was cut short when it was.
 */
export function endedOn({ columns, values }: ClockColumns, row: number, outcome: number, asAt: DayNumber): DayNumber {
  if (columns.floor[row] === 1 && outcome === inTime) return columns.dueOn[row]!;
  if (outcome === running) return 0;
  if (columns.hasTurned[row] === 1 && outcome === stopped)
    return dayNumber(stopAsAt(clockOf(values[row]!), dayOf(asAt))?.stoppedOn);
  const on = columns.metOn[row]! || columns.stoppedOn[row]!;
  return on <= asAt ? on : 0;
}

/** Whether somebody still waits for what ends it: nothing has met or stopped it by that day. */
export function isWaitedFor({ columns, values }: ClockColumns, row: number, asAt: DayNumber): boolean {
  if (columns.hasTurned[row] === 1) return isWaiting(clockOf(values[row]!), dayOf(asAt));
  const ended = columns.metOn[row]! || columns.stoppedOn[row]!;
  return ended === 0 || ended > asAt;
}

/** The outcome in the words of a clock. */
export function statusOfRow({ columns }: ClockColumns, row: number, outcome: number): Status {
  if (outcome === inTime) return 'metInTime';
  if (outcome === late) return columns.floor[row] === 1 ? 'cutShort' : 'metLate';
  return outcomes[outcome] as Status;
}

const isFloor = ({ columns }: ClockColumns, row: number): boolean => columns.floor[row] === 1;

/** Whether it was done: a time that must be given to somebody is given, and not done. */
export const isDone = (clocks: ClockColumns, row: number, outcome: number, asAt: DayNumber): boolean =>
  outcome !== stopped && !isFloor(clocks, row) && clocks.columns.metOn[row] !== 0 && clocks.columns.metOn[row]! <= asAt;

/** Whether somebody still waits for it, in time, overdue or excused. */
export const isStillOwed = (clocks: ClockColumns, row: number, outcome: number, asAt: DayNumber): boolean =>
  (outcome === running || outcome === overdue || outcome === excused) &&
  !isFloor(clocks, row) &&
  isWaitedFor(clocks, row, asAt);

/**
 * Days from a row's first to the one on which it was done or called off, or to the one that is asked about; `today` is that day as
 * {@link serialOf} counts it.
 */
export function daysOf({ columns, values }: ClockColumns, row: number, asAt: DayNumber, today: number): number {
  const met = columns.metOn[row]!;
  const started = columns.startedSerial[row]!;
  if (met !== 0 && met <= asAt) return columns.metSerial[row]! - started;
  if (columns.hasTurned[row] === 1) {
    const stop = stopAsAt(clockOf(values[row]!), dayOf(asAt))?.stoppedOn;
    return (stop === undefined ? today : serialOf(dayNumber(stop))) - started;
  }
  const stop = columns.stoppedOn[row]!;
  return (stop !== 0 && stop <= asAt ? serialOf(stop) : today) - started;
}
