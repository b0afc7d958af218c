import { catalogue } from '@lib/casework';
import { type Instant, type LocalDate, sha256 } from '@lib/kernel';
import { type Cluster, clustersOf } from '@lib/linkage';
import { type Clock, clocksOf, mayStartClock, type Step } from '@lib/statutory';
import { type Corrections, correctionsOf, factsInForce } from '../../facts/corrections';
import type { Fact } from '../../facts/facts';
import { identitiesOf, isSandboxChild } from '../../identity/identity';
import { mayMoveClocks, stepsOf } from '../../record/clocks';

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
 * Every value that any clock of these source records ever had, by the head of the child it was of. Which records were one child is
 * what was known at each moment too: so the values that stood at a moment are the clocks of all records as known at it.
 */
export function successiveClocks(
  sourceRecords: readonly string[],
  facts: readonly Fact[],
): ReadonlyMap<string, readonly ClockValue[]> {
  const made = new Map<string, Open[]>();
  // Most children have no clock, and must cost nothing. Corrections take steps away and never add any.
  if (!stepsOf(facts.filter(mayMoveClocks)).some((step) => mayStartClock(step, catalogue))) return new Map();
  if (isSandboxChild(facts)) return new Map();
  const clustersOfKnown = clustering(sourceRecords);
  let open = new Map<string, Open>();
  let clustersBefore: Clusters = [];
  for (const [instant, told] of byMoment(facts)) {
    const known = facts.filter(({ recordedAt }) => recordedAt <= instant);
    const corrections = correctionsOf(known);
    const clusters = clustersOfKnown(known, corrections);
    // A status, a view or a notification moves no clock, but where it says who the child is.
    if (clusters === clustersBefore && !told.some(mayMoveClocks)) continue;
    clustersBefore = clusters;
    const inForce = factsInForce(known, corrections).filter(mayMoveClocks);
    const still = new Map<string, Open>();
    for (const { head, members } of clusters) {
      const own = clusters.length === 1 ? inForce : inForce.filter(isOf(members));
      for (const { clock, text } of clocksSaid(stepsOf(own))) {
        const key = `${head} ${clock.id}`;
        const before = open.get(key);
        if (before?.text === text) {
          still.set(key, before);
          continue;
        }
        const opened: Open = { clock, text, knownFrom: instant };
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

function byMoment(facts: readonly Fact[]): (readonly [Instant, readonly Fact[]])[] {
  const moments = new Map<Instant, Fact[]>();
  for (const fact of facts) {
    const atOnce = moments.get(fact.recordedAt);
    if (atOnce) atOnce.push(fact);
    else moments.set(fact.recordedAt, [fact]);
  }
  return [...moments].sort(([one], [other]) => (one < other ? -1 : 1));
}

interface Open extends StatedClock {
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

type Clusters = readonly Pick<Cluster, 'head' | 'members'>[];

/** Who is one child changes only where what is said of who they are does: until then, the very same clusters. */
function clustering(sourceRecords: readonly string[]): (known: readonly Fact[], corrections: Corrections) => Clusters {
  const [only, ...others] = sourceRecords;
  const alone = only === undefined ? [] : [{ head: only, members: [only] }];
  if (others.length === 0) return () => alone;
  const texts = new Map<Fact, string>();
  let saidBefore: string | undefined;
  let clusters: Clusters = [];
  return (known, corrections) => {
    const said = new Set<string>();
    for (const fact of factsInForce(known, corrections)) {
      const text = texts.get(fact) ?? JSON.stringify(identitiesOf([], [fact], corrections));
      texts.set(fact, text);
      said.add(text);
    }
    const saidNow = [...said].sort().join();
    if (saidNow !== saidBefore) clusters = clustersOf(identitiesOf(sourceRecords, known, corrections));
    saidBefore = saidNow;
    return clusters;
  };
}

/** A clock, and all of it that any figure counts: what was told and did not count is no part of it. */
interface StatedClock {
  readonly clock: Clock;
  readonly text: string;
}

/**
 * The same steps of one case make the same clocks: each new fact asks again for all that was known before it, and only the newest is
 * counted. Remembered by what the steps say, so that it makes no difference but to the time it takes.
 */
const remembered = new Map<string, readonly StatedClock[]>();
const saidBefore = new Map<string, StatedClock>();
const mostRemembered = 50_000;

function clocksSaid(steps: readonly Step[]): StatedClock[] {
  const cases = new Map<string, Step[]>();
  for (const step of steps) {
    const ofCase = cases.get(step.reference);
    if (ofCase) ofCase.push(step);
    else cases.set(step.reference, [step]);
  }
  return [...cases.values()].flatMap((ofCase) => {
    const key = sha256(JSON.stringify(ofCase));
    const said = remembered.get(key) ?? clocksOf(ofCase, catalogue).map(saidOf);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(key, said);
    return said;
  });
}

function saidOf(clock: Clock): StatedClock {
  const text = JSON.stringify({ ...clock, notes: [] });
  const said = saidBefore.get(text) ?? { clock, text };
  if (saidBefore.size >= mostRemembered) saidBefore.clear();
  saidBefore.set(text, said);
  return said;
}
