import type { LocalDate } from '@lib/kernel';
import type { Clock } from './clock';

export type Status = 'running' | 'metInTime' | 'metLate' | 'excused' | 'overdue' | 'stopped' | 'cutShort';

/**
 * What a clock says on a day, that day included; `undefined` before it has started, when there is no clock to speak of.
 * What happened after `asAt` is not known on it. An exception excuses from the first day of its circumstance, whenever it was
 * written down: which facts had been told by then is a question for `knownAt`, not for `asAt`. Only a closure can begin after the
 * last day in time, and turn overdue into excused on the day it begins.
 */
export function statusOf(clock: Clock, asAt: LocalDate): Status | undefined {
  const happened = (on: LocalDate | undefined): on is LocalDate => on !== undefined && on <= asAt;
  if (asAt < clock.startedOn) return undefined;
  if (clock.floor) return floorStatus(clock, asAt);
  const late = clock.excusedBy.some(({ from }) => from <= asAt) ? 'excused' : undefined;
  if (happened(clock.metOn)) return clock.metOn <= clock.dueOn ? 'metInTime' : (late ?? 'metLate');
  if (happened(clock.stoppedOn)) return 'stopped';
  return asAt <= clock.dueOn ? 'running' : (late ?? 'overdue');
}

/** Time that must be given, such as the family's 15 days on a draft (Regs 13(1)(a)): it cannot be overdue, only cut short. */
function floorStatus(clock: Clock, asAt: LocalDate): Status {
  const endedEarly = (on: LocalDate | undefined) => on !== undefined && on <= asAt && on <= clock.dueOn;
  if (endedEarly(clock.metOn)) return 'cutShort';
  if (endedEarly(clock.stoppedOn)) return 'stopped';
  return asAt > clock.dueOn ? 'metInTime' : 'running';
}
