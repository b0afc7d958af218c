import type { Instant, LocalDate } from '@lib/kernel';
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
  /** The first day of the first exception that is made out. */
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
  version: 1,
  keptIn: 'area',
  fold({ sourceRecords, facts }) {
    const values = successiveClocks(sourceRecords, facts);
    return (sourceRecord) => values.get(sourceRecord)?.map(clockValue);
  },
};

function clockValue({ clock, knownFrom, knownUntil }: KnownClock): ClockValue {
  const { id, standard, reference, body, startedOn, dueOn, floor, metOn, stoppedOn, excusedBy, source } = clock;
  const [excusedFrom] = excusedBy.map(({ from }) => from).sort();
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
    ...(excusedFrom && { excusedFrom }),
    ...source,
    knownFrom,
    ...(knownUntil && { knownUntil }),
  };
}
