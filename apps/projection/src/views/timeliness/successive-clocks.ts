import { settingsUsedBy } from '@lib/directory';
import { canonicalJson, type Instant, sha256 } from '@lib/kernel';
import { disjointSets } from '@lib/linkage';
import type { Calendar, Clock } from '@lib/statutory';
import type { Fact } from '../../facts/facts';
import { inForceByMoment, type Moment } from '../../facts/in-force-by-moment';
import { isSandboxChild } from '../../identity/identity';
import {
  type CaseOfChild,
  casesIn,
  catalogue,
  clocksOfCase,
  mayMoveClocks,
  mayStartClock,
  pathwayOf,
  referencesOf,
  type Unstarted,
} from '../../record/casework';
import { clustersByMoment, type HeadOf } from './clusters-by-moment';

/** A clock, or a duty whose time has not begun, and all of it that any figure counts: what was told and did not count is no part of it. */
export type SaidOfCase =
  | { readonly id: string; readonly text: string; readonly clock: Clock; readonly pathway?: string }
  | { readonly id: string; readonly text: string; readonly unstarted: Unstarted; readonly reference: string };

/** What was said, and while it was known. */
export interface KnownSaid {
  readonly said: SaidOfCase;
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
 * Every value that any clock of these source records ever had, and every duty whose time had not begun, by the head of the child it was of.
 * A moment looks again at the cases that its facts touch, and at nothing else, unless it changes who is one child. Settings' closures are
 * those of the calendar at every moment.
 */
export function successiveClocks(
  sourceRecords: readonly string[],
  facts: readonly Fact[],
  calendar: Calendar,
  casework: Casework = ours,
): ReadonlyMap<string, readonly KnownSaid[]> {
  const made = new Map<string, Open[]>();
  const steps = facts.filter(mayMoveClocks);
  // Most children have no clock, and must cost nothing. Corrections take steps away and never add any.
  const mayStart = ({ kind, steps: own }: CaseOfChild) =>
    own.some((step) => mayStartClock(step, catalogue)) || (kind.unstarted?.(own, []).length ?? 0) > 0;
  if (!casework.casesOf(steps).some(mayStart)) return made;
  if (isSandboxChild(facts)) return made;
  const matters = mattersIn(steps);
  const idsInForce = new Set<string>();
  const clustersAt = clustersByMoment(sourceRecords);
  let headOf: HeadOf = new Map();
  for (const moment of inForceByMoment(facts)) {
    for (const { id } of moment.removed) idsInForce.delete(id);
    for (const { id } of moment.added) idsInForce.add(id);
    const clusters = clustersAt(moment);
    const due = clusters === headOf ? mattersOf(moment, matters.of) : new Set(matters.all);
    headOf = clusters;
    for (const matter of due) {
      const inForce = matter.facts.filter(({ id }) => idsInForce.has(id));
      renew(matter, saidByHead(inForce, headOf, calendar, casework), moment.at, made);
    }
  }
  return made;
}

interface Open extends KnownSaid {
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

function saidByHead(
  inForce: readonly Fact[],
  headOf: HeadOf,
  calendar: Calendar,
  casework: Casework,
): (readonly [head: string, said: SaidOfCase])[] {
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
      saidOfCases(casework.casesOf(own), calendar, casework).map((said) => [head, said] as const),
    );
}

/** What goes on saying the same goes on; what says something else, or nothing any more, was known until now. */
function renew(
  matter: Matter,
  all: readonly (readonly [head: string, said: SaidOfCase])[],
  at: Instant,
  made: Map<string, Open[]>,
): void {
  const open = new Map<string, Open>();
  for (const [head, said] of all) {
    const key = `${head} ${said.id}`;
    const before = matter.open.get(key);
    const still: Open = before?.said.text === said.text ? before : { said, knownFrom: at };
    open.set(key, still);
    if (still === before) continue;
    const ofHead = made.get(head);
    if (ofHead) ofHead.push(still);
    else made.set(head, [still]);
  }
  for (const [key, value] of matter.open) if (open.get(key) !== value) value.knownUntil = at;
  matter.open = open;
}

/**
 * The same steps of one case and the same closures make the same clocks: each new fact asks again for all that was known before it, and
 * only the newest is counted. Remembered by what they say, so that it makes no difference but to the time it takes.
 */
const remembered = new Map<string, readonly SaidOfCase[]>();
const saidBefore = new Map<string, SaidOfCase>();
const mostRemembered = 50_000;

function saidOfCases(cases: readonly CaseOfChild[], calendar: Calendar, casework: Casework): SaidOfCase[] {
  return cases.flatMap((ofCase) => {
    if (ofCase.kind.clocks.length === 0) return [];
    if (casework !== ours) return saidOf(ofCase, casework.clocksOf(ofCase, calendar));
    const closures = settingsUsedBy(ofCase.steps).map((setting) => calendar.closures[setting]);
    const key = sha256(JSON.stringify([ofCase.kind.id, ofCase.steps, closures]));
    const said = remembered.get(key) ?? saidOf(ofCase, ours.clocksOf(ofCase, calendar));
    if (remembered.size >= mostRemembered) remembered.clear();
    remembered.set(key, said);
    return said;
  });
}

function saidOf(ofCase: CaseOfChild, clocks: readonly Clock[]): SaidOfCase[] {
  const { kind, key: reference, steps } = ofCase;
  return [
    ...clocks.map((clock) => {
      const pathway = pathwayOf(ofCase, clock);
      const text = JSON.stringify({ ...clock, notes: [], pathway });
      return once({ id: clock.id, text, clock, ...(pathway !== undefined && { pathway }) });
    }),
    ...(kind.unstarted?.(steps, clocks) ?? []).map((unstarted) => {
      const id = `unstarted:${sha256(canonicalJson([unstarted.of, unstarted.body, reference])).slice(0, 22)}`;
      return once({ id, text: JSON.stringify([reference, unstarted]), unstarted, reference });
    }),
  ];
}

function once(said: SaidOfCase): SaidOfCase {
  const known = saidBefore.get(said.text) ?? said;
  if (saidBefore.size >= mostRemembered) saidBefore.clear();
  saidBefore.set(said.text, known);
  return known;
}
