import type { Instant, LocalDate } from '@lib/kernel';
import { type Cluster, clustersOf, isMagicNhsNumber } from '@lib/linkage';
import { type Clock, catalogue, clocksOf, type Step } from '@lib/statutory';
import { stepsOf } from '../child/clocks';
import { type Corrections, correctionsOf, standing as thatStand } from '../child/corrections';
import { identitiesOf } from '../identity/identity';
import type { Fact } from '../journal/facts';

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

/** What a source record's document holds: the clocks of the child whose head it was, for as long as it was. */
export interface TimelinessDocument {
  readonly values: readonly ClockValue[];
}

/**
 * Every value that any clock of these source records ever had, by the head of the child it was of. Which records were one child is
 * what was known at each moment too: so the values that stood at a moment are the clocks of all records as known at it.
 */
export function successiveClocks(
  sourceRecords: readonly string[],
  facts: readonly Fact[],
): ReadonlyMap<string, readonly ClockValue[]> {
  const made = new Map<string, Open[]>();
  // Most children have no clock, and must cost nothing. Corrections take steps away and never add any.
  if (stepsOf(facts).length === 0) return new Map();
  // Whoever resembles a child that is there for trying things out was told of for that.
  if (facts.some(({ child }) => isMagicNhsNumber(child.nhsNumber))) return new Map();
  const clustersOfKnown = clustering(sourceRecords);
  const clocksOfSteps = remembering();
  let open = new Map<string, Open>();
  for (const instant of [...new Set(facts.map(({ recordedAt }) => recordedAt))].sort()) {
    const known = facts.filter(({ recordedAt }) => recordedAt <= instant);
    const corrections = correctionsOf(known);
    const standing = thatStand(known, corrections);
    const still = new Map<string, Open>();
    for (const { head, members } of clustersOfKnown(known, corrections)) {
      const own = members.length === 1 && sourceRecords.length === 1 ? standing : standing.filter(isOf(members));
      for (const clock of clocksOfSteps(stepsOf(own))) {
        const key = `${head} ${clock.id}`;
        const before = open.get(key);
        if (before?.clock === clock) {
          still.set(key, before);
          continue;
        }
        const opened: Open = { clock, knownFrom: instant };
        still.set(key, opened);
        const ofHead = made.get(head);
        if (ofHead) ofHead.push(opened);
        else made.set(head, [opened]);
      }
    }
    for (const [key, value] of open) if (still.get(key) !== value) value.knownUntil = instant;
    open = still;
  }
  return new Map([...made].map(([head, values]) => [head, values.map(clockValue)]));
}

interface Open {
  readonly clock: Clock;
  readonly knownFrom: Instant;
  knownUntil?: Instant;
}

const isOf = (members: readonly string[]) => {
  const isMember = new Set(members);
  return ({ sourceRecord }: Fact): boolean => isMember.has(sourceRecord);
};

function clockValue({ clock, knownFrom, knownUntil }: Open): ClockValue {
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

/** Who is one child changes only where what is said of who they are does. */
function clustering(sourceRecords: readonly string[]) {
  const [only, ...others] = sourceRecords;
  if (only !== undefined && others.length === 0) return () => [{ head: only, members: [only] }];
  let saidBefore: string | undefined;
  let clusters: readonly Pick<Cluster, 'head' | 'members'>[] = [];
  return (known: readonly Fact[], corrections: Corrections) => {
    const identities = identitiesOf(sourceRecords, known, corrections);
    const said = [...new Set(identities.map((identity) => JSON.stringify(identity)))].sort().join();
    if (said !== saidBefore) clusters = clustersOf(identities);
    saidBefore = said;
    return clusters;
  };
}

/** The same steps of one case make the same clocks, the very same: so that what has not changed is seen, and is not counted again. */
function remembering() {
  const known = new Map<string, readonly Clock[]>();
  const same = new Map<string, Clock>();
  return (steps: readonly Step[]): Clock[] => {
    const cases = new Map<string, Step[]>();
    for (const step of steps) cases.set(step.reference, [...(cases.get(step.reference) ?? []), step]);
    return [...cases.values()].flatMap((ofCase) => {
      const key = JSON.stringify(ofCase);
      const clocks = known.get(key) ?? clocksOf(ofCase, catalogue).map((clock) => theSame(clock, same));
      known.set(key, clocks);
      return clocks;
    });
  };
}

/** What was told and did not count changes no figure. */
function theSame(clock: Clock, known: Map<string, Clock>): Clock {
  const key = JSON.stringify({ ...clock, notes: [] });
  const one = known.get(key) ?? clock;
  known.set(key, one);
  return one;
}
