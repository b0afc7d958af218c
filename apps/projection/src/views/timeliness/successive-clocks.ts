import { canonicalJson, type Instant, sha256 } from '@lib/kernel';
import { disjointSets } from '@lib/linkage';
import type { Clock } from '@lib/statutory';
import type { Fact } from '../../facts/facts';
import type { Moment } from '../../facts/in-force-by-moment';
import { isSandboxChild } from '../../identity/identity';
import {
  type CaseOfChild,
  type Casework,
  catalogue,
  mayMoveClocks,
  mayStartClock,
  pathwayOf,
  referencesOf,
  type Unstarted,
  type WorkOut,
} from '../../record/casework';
import type { HeadOf } from './clusters-by-moment';
import type { MomentWithHeads } from './moments';

/** A clock, or a duty whose time has not begun, and all of it that any figure counts: what was told and did not count is no part of it. */
export type SaidOfCase =
  | { readonly id: string; readonly clock: Clock; readonly pathway?: string }
  | { readonly id: string; readonly unstarted: Unstarted; readonly reference: string };

/** What was said, and while it was known. */
export interface KnownSaid {
  readonly said: SaidOfCase;
  readonly knownFrom: Instant;
  readonly knownUntil?: Instant;
}

/**
 * Every value that any clock of these source records ever had, and every duty whose time had not begun, by the head of the child it was of.
 * A moment looks again at the cases that its facts touch, and at nothing else, unless it changes who is one child. Settings' closures are
 * those of the calendar at every moment.
 */
export function successiveClocks(
  facts: readonly Fact[],
  moments: () => readonly MomentWithHeads[],
  workOut: WorkOut,
): ReadonlyMap<string, readonly KnownSaid[]> {
  const made = new Map<string, Open[]>();
  const steps = facts.filter(mayMoveClocks);
  // Most children have no clock, and must cost nothing. Corrections take steps away and never add any.
  const mayStart = ({ kind, steps: own }: CaseOfChild) =>
    own.some((step) => mayStartClock(step, catalogue)) || (kind.unstarted?.(own, []).length ?? 0) > 0;
  if (!workOut(steps).cases.all.some(mayStart)) return made;
  if (isSandboxChild(facts)) return made;
  const matters = mattersIn(steps);
  const idsInForce = new Set<string>();
  let headOf: HeadOf = new Map();
  for (const moment of moments()) {
    for (const { id } of moment.removed) idsInForce.delete(id);
    for (const { id } of moment.added) idsInForce.add(id);
    const due = moment.headOf === headOf ? mattersOf(moment, matters.of) : new Set(matters.all);
    headOf = moment.headOf;
    for (const matter of due) {
      const inForce = matter.facts.filter(({ id }) => idsInForce.has(id));
      renew(matter, casesByHead(inForce, headOf, workOut), moment.at, made);
    }
  }
  return made;
}

interface Open extends KnownSaid {
  knownUntil?: Instant;
}

/** Steps that may meet in one case, by their references, and what is said now of the cases in which they met. */
interface Matter {
  readonly facts: readonly Fact[];
  open: ReadonlyMap<string, OpenCase>;
}

interface OpenCase {
  readonly steps: CaseOfChild['steps'];
  readonly said: ReadonlyMap<string, Open>;
}

function mattersIn(steps: readonly Fact[]) {
  const together = disjointSets();
  const placeOf = (fact: Fact): string => `fact ${fact.id}`;
  for (const fact of steps) for (const reference of referencesOf(fact)) together.join(placeOf(fact), `of ${reference}`);
  const found = new Map<string, { readonly facts: Fact[]; open: Matter['open'] }>();
  const of = new Map<string, Matter>();
  for (const fact of steps) {
    const root = together.find(placeOf(fact));
    const matter = found.get(root) ?? { facts: [], open: new Map<string, OpenCase>() };
    found.set(root, matter);
    matter.facts.push(fact);
    of.set(fact.id, matter);
  }
  return { all: [...found.values()], of };
}

function mattersOf({ added, removed }: Moment, of: ReadonlyMap<string, Matter>): ReadonlySet<Matter> {
  return new Set([...added, ...removed].flatMap(({ id }) => of.get(id) ?? []));
}

interface CaseOfHead {
  readonly head: string;
  readonly ofCase: CaseOfChild;
  readonly clocksOf: Casework['clocksOf'];
}

function casesByHead(inForce: readonly Fact[], headOf: HeadOf, workOut: WorkOut): readonly CaseOfHead[] {
  const ofHead = new Map<string, Fact[]>();
  for (const fact of inForce) {
    const head = headOf.get(fact.sourceRecord)!;
    const own = ofHead.get(head);
    if (own) own.push(fact);
    else ofHead.set(head, [fact]);
  }
  return [...ofHead]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([head, own]) => {
      const { cases, clocksOf } = workOut(own);
      return cases.all.filter(({ kind }) => kind.clocks.length > 0).map((ofCase) => ({ head, ofCase, clocksOf }));
    });
}

/** What goes on saying the same goes on; what says something else, or nothing any more, was known until now. */
function renew(matter: Matter, cases: readonly CaseOfHead[], at: Instant, made: Map<string, Open[]>): void {
  const open = new Map<string, OpenCase>();
  for (const { head, ofCase, clocksOf } of cases) {
    const place = `${head} ${ofCase.kind.id} ${ofCase.key}`;
    const before = matter.open.get(place);
    const now = before?.steps === ofCase.steps ? before : openCase(ofCase, clocksOf(ofCase), before, at);
    open.set(place, now);
    if (now === before) continue;
    const ofHead = made.get(head) ?? [];
    made.set(head, ofHead);
    for (const [id, value] of now.said) if (before?.said.get(id) !== value) ofHead.push(value);
    if (ofHead.length === 0) made.delete(head);
  }
  for (const [place, before] of matter.open) {
    const now = open.get(place);
    if (now === before) continue;
    for (const [id, value] of before.said) if (now?.said.get(id) !== value) value.knownUntil = at;
  }
  matter.open = open;
}

function openCase(ofCase: CaseOfChild, clocks: readonly Clock[], before: OpenCase | undefined, at: Instant): OpenCase {
  const said = saidOf(ofCase, clocks).map((each): [string, Open] => {
    const known = before?.said.get(each.id);
    return [each.id, known && isSame(known.said, each) ? known : { said: each, knownFrom: at }];
  });
  return { steps: ofCase.steps, said: new Map(said) };
}

function saidOf(ofCase: CaseOfChild, clocks: readonly Clock[]): SaidOfCase[] {
  const { kind, key: reference, steps } = ofCase;
  return [
    ...clocks.map((clock) => {
      const pathway = pathwayOf(ofCase, clock);
      return pathway === undefined ? { id: clock.id, clock } : { id: clock.id, clock, pathway };
    }),
    ...(kind.unstarted?.(steps, clocks) ?? []).map((unstarted) => {
      const id = `unstarted:${sha256(canonicalJson([unstarted.of, unstarted.body, reference])).slice(0, 22)}`;
      return { id, unstarted, reference };
    }),
  ];
}

function isSame(one: SaidOfCase, other: SaidOfCase): boolean {
  if (!('clock' in one && 'clock' in other)) return JSON.stringify(one) === JSON.stringify(other);
  return one.pathway === other.pathway && whatCounts.every((name) => isEqual(one.clock[name], other.clock[name]));
}

/** All of a clock that any figure counts. */
const whatCounts = Object.keys({
  metOn: true,
  dueOn: true,
  stoppedOn: true,
  startedOn: true,
  standard: true,
  reference: true,
  body: true,
  floor: true,
  existsOnceEnded: true,
  stoppedBecause: true,
  overdueStays: true,
  source: true,
  counted: true,
  earlierDue: true,
  undone: true,
  excusedBy: true,
} satisfies Readonly<Record<Exclude<keyof Clock, 'id' | 'notes'>, true>>) as (keyof Clock)[];

const isEqual = (one: unknown, other: unknown): boolean =>
  one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other));
