import { settingsUsedBy } from '@lib/directory';
import { type Instant, sha256 } from '@lib/kernel';
import { type Cluster, clustersOf, disjointSets, type SourceRecord } from '@lib/linkage';
import type { Calendar, Clock } from '@lib/statutory';
import type { Fact } from '../../facts/facts';
import { inForceByMoment, type Moment } from '../../facts/in-force-by-moment';
import { identityIn, isSandboxChild } from '../../identity/identity';
import {
  type CaseOfChild,
  casesIn,
  catalogue,
  clocksOfCase,
  mayMoveClocks,
  mayStartClock,
  referencesOf,
} from '../../record/casework';

/** A clock, and while it was known. */
export interface KnownClock {
  readonly clock: Clock;
  readonly knownFrom: Instant;
  readonly knownUntil?: Instant;
}

/** What is asked of the case pages and of the law; a test counts how often. */
export interface Casework {
  readonly casesOf: (inForce: readonly Fact[]) => readonly CaseOfChild[];
  readonly clocksOf: (ofCase: CaseOfChild, calendar: Calendar) => readonly Clock[];
}

const ours: Casework = { casesOf: (inForce) => casesIn(inForce).all, clocksOf: clocksOfCase };

/**
 * Every value that any clock of these source records ever had, by the head of the child it was of. A moment looks again at the cases that
 * its facts touch, and at nothing else, unless it changes who is one child. Settings' closures are those of the calendar at every moment.
 */
export function successiveClocks(
  sourceRecords: readonly string[],
  facts: readonly Fact[],
  calendar: Calendar,
  casework: Casework = ours,
): ReadonlyMap<string, readonly KnownClock[]> {
  const made = new Map<string, Open[]>();
  const steps = facts.filter(mayMoveClocks);
  // Most children have no clock, and must cost nothing. Corrections take steps away and never add any.
  const mayStart = ({ steps: own }: CaseOfChild) => own.some((step) => mayStartClock(step, catalogue));
  if (!casework.casesOf(steps).some(mayStart)) return made;
  if (isSandboxChild(facts)) return made;
  const matters = mattersIn(steps);
  const idsInForce = new Set<string>();
  const clustersAt = clustering(sourceRecords);
  let headOf: ReadonlyMap<string, string> = new Map();
  for (const moment of inForceByMoment(facts)) {
    for (const { id } of moment.removed) idsInForce.delete(id);
    for (const { id } of moment.added) idsInForce.add(id);
    const clusters = clustersAt(moment);
    const due = clusters === headOf ? mattersOf(moment, matters.of) : new Set(matters.all);
    headOf = clusters;
    for (const matter of due) {
      const inForce = matter.facts.filter(({ id }) => idsInForce.has(id));
      renew(matter, clocksByHead(inForce, headOf, calendar, casework), moment.at, made);
    }
  }
  return made;
}

interface Open extends SaidClock {
  readonly knownFrom: Instant;
  knownUntil?: Instant;
}

/** Steps that may meet in one case, by their references, and what its clocks say now. */
interface Matter {
  readonly facts: readonly Fact[];
  open: ReadonlyMap<string, Open>;
}

function mattersIn(steps: readonly Fact[]) {
  const together = disjointSets();
  const placeOf = (fact: Fact): string => `fact ${fact.id}`;
  for (const fact of steps) for (const reference of referencesOf(fact)) together.join(placeOf(fact), `of ${reference}`);
  const found = new Map<string, { readonly facts: Fact[]; open: Matter['open'] }>();
  const of = new Map<string, Matter>();
  for (const fact of steps) {
    const root = together.find(placeOf(fact));
    const matter = found.get(root) ?? { facts: [], open: new Map<string, Open>() };
    found.set(root, matter);
    matter.facts.push(fact);
    of.set(fact.id, matter);
  }
  return { all: [...found.values()], of };
}

function mattersOf({ added, removed }: Moment, of: ReadonlyMap<string, Matter>): ReadonlySet<Matter> {
  return new Set([...added, ...removed].flatMap(({ id }) => of.get(id) ?? []));
}

function clocksByHead(
  inForce: readonly Fact[],
  headOf: ReadonlyMap<string, string>,
  calendar: Calendar,
  casework: Casework,
): (readonly [head: string, said: SaidClock])[] {
  const ofHead = new Map<string, Fact[]>();
  for (const fact of inForce) {
    const head = headOf.get(fact.sourceRecord)!;
    const own = ofHead.get(head);
    if (own) own.push(fact);
    else ofHead.set(head, [fact]);
  }
  return [...ofHead]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([head, own]) =>
      clocksSaid(casework.casesOf(own), calendar, casework).map((said) => [head, said] as const),
    );
}

/** What goes on saying the same goes on; what says something else, or nothing any more, was known until now. */
function renew(
  matter: Matter,
  said: readonly (readonly [head: string, said: SaidClock])[],
  at: Instant,
  made: Map<string, Open[]>,
): void {
  const open = new Map<string, Open>();
  for (const [head, { clock, text }] of said) {
    const key = `${head} ${clock.id}`;
    const before = matter.open.get(key);
    const still = before?.text === text ? before : { clock, text, knownFrom: at };
    open.set(key, still);
    if (still === before) continue;
    const ofHead = made.get(head);
    if (ofHead) ofHead.push(still);
    else made.set(head, [still]);
  }
  for (const [key, value] of matter.open) if (open.get(key) !== value) value.knownUntil = at;
  matter.open = open;
}

/** The head of each source record; the very same map until what stands of who they are has changed. */
function clustering(sourceRecords: readonly string[]): (moment: Moment) => ReadonlyMap<string, string> {
  const bare = sourceRecords.map((sourceRecord): SourceRecord => ({ sourceRecord }));
  const [only, ...others] = sourceRecords;
  if (only !== undefined && others.length === 0) {
    const alone = new Map([[only, only]]);
    return () => alone;
  }
  const said = new Map<string, { readonly identity: SourceRecord; times: number }>();
  let heads: ReadonlyMap<string, string> = headsOf(clustersOf(bare));
  return ({ added, removed }) => {
    let isOther = false;
    const count = (fact: Fact, by: 1 | -1) => {
      const identity = identityIn(fact);
      if (!identity) return;
      const text = JSON.stringify(identity);
      const known = said.get(text) ?? { identity, times: 0 };
      if (known.times === 0) isOther = true;
      known.times += by;
      if (known.times > 0) said.set(text, known);
      else {
        said.delete(text);
        isOther = true;
      }
    };
    for (const fact of added) count(fact, 1);
    for (const fact of removed) count(fact, -1);
    if (isOther) heads = headsOf(clustersOf([...bare, ...[...said.values()].map(({ identity }) => identity)]));
    return heads;
  };
}

const headsOf = (clusters: readonly Cluster[]): ReadonlyMap<string, string> =>
  new Map(clusters.flatMap(({ head, members }) => members.map((member) => [member, head] as const)));

/** A clock, and all of it that any figure counts: what was told and did not count is no part of it. */
interface SaidClock {
  readonly clock: Clock;
  readonly text: string;
}

/**
 * The same steps of one case and the same closures make the same clocks: each new fact asks again for all that was known before it, and
 * only the newest is counted. Remembered by what they say, so that it makes no difference but to the time it takes.
 */
const remembered = new Map<string, readonly SaidClock[]>();
const saidBefore = new Map<string, SaidClock>();
const mostRemembered = 50_000;

function clocksSaid(cases: readonly CaseOfChild[], calendar: Calendar, casework: Casework): SaidClock[] {
  return cases.flatMap((ofCase) => {
    if (ofCase.kind.clocks.length === 0) return [];
    if (casework !== ours) return casework.clocksOf(ofCase, calendar).map(saidOf);
    const closures = settingsUsedBy(ofCase.steps).map((setting) => calendar.closures[setting]);
    const key = sha256(JSON.stringify([ofCase.kind.id, ofCase.steps, closures]));
    const said = remembered.get(key) ?? ours.clocksOf(ofCase, calendar).map(saidOf);
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(key, said);
    return said;
  });
}

function saidOf(clock: Clock): SaidClock {
  const text = JSON.stringify({ ...clock, notes: [] });
  const said = saidBefore.get(text) ?? { clock, text };
  if (saidBefore.size >= mostRemembered) saidBefore.clear();
  saidBefore.set(text, said);
  return said;
}
