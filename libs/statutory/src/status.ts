import type { LocalDate } from '@lib/kernel';
import type { Clock } from './clock';
import { excusesFrom } from './exception';

export type Status = 'running' | 'metInTime' | 'metLate' | 'excused' | 'overdue' | 'stopped' | 'cutShort';

const happened = (on: LocalDate | undefined, asAt: LocalDate): on is LocalDate => on !== undefined && on <= asAt;

/**
 * What a clock says on a day, that day included; `undefined` before it has started, when there is no clock to speak of.
 * What happened after `asAt` is not known on it. An exception excuses from the first day of its circumstance, whenever it was
 * written down, and a closure from the day on which advice was asked around it: which facts had been told by then is a question for
 * `knownAt`, not for `asAt`.
 */
export function statusOf(clock: Clock, asAt: LocalDate): Status | undefined {
  if (asAt < clock.startedOn || (clock.existsOnceEnded && !happened(clock.metOn, asAt))) return undefined;
  if (clock.floor) return floorStatus(clock, asAt);
  const dueOn = dueOnAsAt(clock, asAt);
  const late = isExcused(clock, asAt) ? 'excused' : undefined;
  if (happened(clock.metOn, asAt)) return clock.metOn <= dueOn ? 'metInTime' : (late ?? 'metLate');
  const stop = stopAsAt(clock, asAt);
  if (stop && !(stop.overdueStays && stop.stoppedOn > dueOn)) return 'stopped';
  return asAt <= dueOn ? 'running' : (late ?? 'overdue');
}

/** Time that must be given, such as the family's 15 days on a draft (Regs 13(1)(a)): it cannot be overdue, only cut short. */
function floorStatus(clock: Clock, asAt: LocalDate): Status {
  const endedEarly = (on: LocalDate | undefined) => happened(on, asAt) && on <= clock.dueOn;
  if (endedEarly(clock.metOn)) return 'cutShort';
  if (endedEarly(clock.stoppedOn)) return 'stopped';
  return asAt > clock.dueOn ? 'metInTime' : 'running';
}

/** Whether an exception that is made out excuses by this day. */
export const isExcused = ({ excusedBy }: Clock, asAt: LocalDate): boolean =>
  excusedBy.some((excuse) => excusesFrom(excuse) <= asAt);

/** The last day in time as it was on a day: the later of two counts moves it on the day on which it begins to run. */
export const dueOnAsAt = ({ dueOn, earlierDue }: Clock, asAt: LocalDate): LocalDate =>
  earlierDue?.find(({ before }) => asAt < before)?.dueOn ?? dueOn;

/** What had stopped it by a day: a stop that was undone later held until then. */
export const stopAsAt = (
  { stoppedOn, stoppedBecause, overdueStays, undone }: Clock,
  asAt: LocalDate,
): { readonly stoppedOn: LocalDate; readonly stoppedBecause: string; readonly overdueStays?: true } | undefined => {
  const undoneLater = undone?.find((stop) => stop.stoppedOn <= asAt && asAt < stop.resumedOn);
  if (undoneLater) return undoneLater;
  if (!happened(stoppedOn, asAt)) return undefined;
  return { stoppedOn, stoppedBecause: stoppedBecause!, ...(overdueStays && { overdueStays }) };
};

/**
 * Whether somebody still waits for what ends it: it runs or is overdue, excused or not, and nothing has met or stopped it. What was
 * overdue when it stopped may stay overdue, and nobody waits for it any more.
 */
export function isWaiting(clock: Clock, asAt: LocalDate): boolean {
  const status = statusOf(clock, asAt);
  if (status !== 'running' && status !== 'overdue' && status !== 'excused') return false;
  return !happened(clock.metOn, asAt) && stopAsAt(clock, asAt) === undefined;
}

/**
 * The day on which a clock ended: that of what met or stopped it; a time that must be given ended with its last day when it was given
 * in full, and on the day on which it was cut short when it was. `undefined` while a limit has not ended; a floor's last day may be
 * yet to come.
 */
export function endedOn({
  floor,
  dueOn,
  metOn,
  stoppedOn,
}: Pick<Clock, 'floor' | 'dueOn' | 'metOn' | 'stoppedOn'>): LocalDate | undefined {
  const on = metOn ?? stoppedOn;
  if (!floor) return on;
  return on !== undefined && on <= dueOn ? on : dueOn;
}
