import type { Instant, LocalDate } from '@lib/kernel';
import { type Clock, excusesFrom } from '@lib/statutory';
import type { View } from '../view';
import { type KnownClock, successiveClocks } from './successive-clocks';

/** What a clock said from the moment at which it was known until the moment at which something else was. */
export interface ClockValue {
  /** The clock's id: the same duty keeps it, whatever else is told of it. */
  readonly clock: string;
  readonly standard: string;
  readonly reference: string;
  readonly body: string;
  readonly startedOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly floor?: true;
  readonly metOn?: LocalDate;
  readonly stoppedOn?: LocalDate;
  /** Before it was met there was no such clock. */
  readonly existsOnceEnded?: true;
  /** Overdue when it stopped, it stays overdue. */
  readonly overdueStays?: true;
  /** Stops that did not hold. */
  readonly undone?: Clock['undone'];
  /** Last days that held until a later count was known. */
  readonly earlierDue?: Clock['earlierDue'];
  /** The first day on which an exception that is made out excuses. */
  readonly excusedFrom?: LocalDate;
  readonly startedBy: string;
  readonly endedBy?: string;
  readonly knownFrom: Instant;
  /** Absent while it is what is known. */
  readonly knownUntil?: Instant;
}

/**
 * The clocks of the child whose head a source record was, for as long as it was: at a moment, that may have been another than today's.
 * Which records were one child is what was known at each moment too: so the values that stood at a moment are the clocks of all records
 * as known at it.
 */
export const timelinessView: View = {
  name: 'timeliness',
  version: 2,
  keptIn: 'area',
  fold({ sourceRecords, facts }, calendar) {
    const values = successiveClocks(sourceRecords, facts, calendar);
    return (sourceRecord) => values.get(sourceRecord)?.map(clockValue);
  },
};

function clockValue({ clock, knownFrom, knownUntil }: KnownClock): ClockValue {
  const { id, standard, reference, body, startedOn, dueOn, floor, metOn, stoppedOn, excusedBy, source } = clock;
  const { existsOnceEnded, overdueStays, undone, earlierDue } = clock;
  const [excusedFrom] = excusedBy.map(excusesFrom).sort();
  return {
    clock: id,
    standard,
    reference,
    body,
    startedOn,
    dueOn,
    ...(floor && { floor }),
    ...(metOn && { metOn }),
    ...(stoppedOn && { stoppedOn }),
    ...(existsOnceEnded && { existsOnceEnded }),
    ...(overdueStays && { overdueStays }),
    ...(undone && { undone }),
    ...(earlierDue && { earlierDue }),
    ...(excusedFrom && { excusedFrom }),
    ...source,
    knownFrom,
    ...(knownUntil && { knownUntil }),
  };
}
