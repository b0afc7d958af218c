import type { Instant, LocalDate } from '@lib/kernel';
import { type Clock, excusesFrom } from '@lib/statutory';
import type { Unstarted } from '../../record/casework';
import type { View } from '../view';
import { type CutOff, cutOffRecords } from './cut-off';
import { momentsOf } from './moments';
import { type KnownSaid, successiveClocks } from './successive-clocks';
import { successiveTraits, type TraitTold } from './successive-traits';

/** What a clock said from the moment at which it was known until the moment at which something else was. */
export interface ClockValue {
  /** The clock's id: the same duty keeps it, whatever else is told of it. */
  readonly clock: string;
  readonly standard: string;
  readonly reference: string;
  readonly body: string;
  readonly startedOn: LocalDate;
  /** Where its time is counted from an earlier day: a wait that goes on with another provider. */
  readonly waitingSince?: LocalDate;
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
  /** To which the child was referred, in cases that have one. */
  readonly pathway?: string;
  readonly startedBy: string;
  readonly endedBy?: string;
  readonly knownFrom: Instant;
  /** Absent while it is what is known. */
  readonly knownUntil?: Instant;
}

/** A duty whose time had not begun, while that was known. */
export interface UnstartedValue extends Unstarted {
  readonly id: string;
  readonly reference: string;
  readonly knownFrom: Instant;
  readonly knownUntil?: Instant;
}

/** What the area's figures have to know of a source record. */
export interface TimelinessPart {
  readonly clocks: readonly ClockValue[];
  readonly unstarted?: readonly UnstartedValue[];
  /** Of the child, in the order of all folds. */
  readonly traits?: readonly TraitTold[];
  /** Of this source record, head or not. */
  readonly cutOff?: readonly CutOff[];
}

/**
 * The clocks of the child whose head a source record was, for as long as it was: at a moment, that may have been another than today's.
 * Which records were one child is what was known at each moment too: so the values that stood at a moment are the clocks of all records
 * as known at it. What figures are broken down by is kept beside them, told by told: it changes without any clock.
 */
export const timelinessView: View = {
  name: 'timeliness',
  version: 7,
  keptIn: 'area',
  fold({ sourceRecords, facts, decisions }, workOut) {
    const moments = momentsOf(sourceRecords, facts, decisions);
    const values = successiveClocks(facts, moments, workOut);
    const traits = values.size > 0 ? successiveTraits(facts, moments()) : undefined;
    const cutOff = cutOffRecords(facts);
    return (sourceRecord) => {
      const known = values.get(sourceRecord);
      const apart = cutOff.get(sourceRecord);
      return known || apart ? partOf(known ?? [], traits?.get(sourceRecord), apart) : undefined;
    };
  },
};

function partOf(
  known: readonly KnownSaid[],
  traits: readonly TraitTold[] | undefined,
  cutOff: readonly CutOff[] | undefined,
): TimelinessPart {
  const unstarted = known.flatMap(unstartedValue);
  return {
    clocks: known.flatMap(clockValue),
    ...(unstarted.length > 0 && { unstarted }),
    ...(known.length > 0 && traits && { traits }),
    ...(cutOff && { cutOff }),
  };
}

function unstartedValue({ said, knownFrom, knownUntil }: KnownSaid): UnstartedValue[] {
  if (!('unstarted' in said)) return [];
  const { id, reference, unstarted } = said;
  return [{ id, reference, ...unstarted, knownFrom, ...(knownUntil && { knownUntil }) }];
}

function clockValue({ said, knownFrom, knownUntil }: KnownSaid): ClockValue[] {
  if (!('clock' in said)) return [];
  const { clock, pathway } = said;
  const { id, standard, reference, body, startedOn, dueOn, floor, metOn, stoppedOn, excusedBy, source } = clock;
  const { existsOnceEnded, overdueStays, undone, earlierDue, counted } = clock;
  const [excusedFrom] = excusedBy.map(excusesFrom).sort();
  return [
    {
      clock: id,
      standard,
      reference,
      body,
      startedOn,
      ...(counted && counted.on < startedOn && { waitingSince: counted.on }),
      dueOn,
      ...(floor && { floor }),
      ...(metOn && { metOn }),
      ...(stoppedOn && { stoppedOn }),
      ...(existsOnceEnded && { existsOnceEnded }),
      ...(overdueStays && { overdueStays }),
      ...(undone && { undone }),
      ...(earlierDue && { earlierDue }),
      ...(excusedFrom && { excusedFrom }),
      ...(pathway && { pathway }),
      ...source,
      knownFrom,
      ...(knownUntil && { knownUntil }),
    },
  ];
}
