import { canonicalJson, sha256 } from '@lib/kernel';
import { type Calendar, type Clock, clocksOf, type Standard, versionOf } from '@lib/statutory';
import type { CaseKind } from './case-kind';
import { caseKinds } from './case-kinds';
import { type CaseOfChild, type CasesAsked, type CasesOfChild, casesIn } from './cases-in';
import type { FactInCases } from './said-in-cases';

/** Every time limit that is computed here, in the order in which they are listed: the clocks of all case pages. */
export const catalogue: readonly Standard[] = caseKinds.flatMap(({ clocks }) => clocks);

export const catalogueVersion: string = versionOf(catalogue);

/** The clocks that the steps of one case start. */
export const clocksOfCase = ({ kind, steps }: CaseOfChild, calendar?: Calendar): Clock[] =>
  kind.clocks.length > 0 ? clocksOf(steps, kind.clocks, calendar) : [];

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const inOrder = (clocks: Clock[]): Clock[] =>
  clocks.sort((one, other) => compare(one.startedOn, other.startedOn) || compare(one.id, other.id));

/** The clocks of all cases of a child, the earliest to start first. */
export const clocksOfCases = ({ all }: CasesOfChild, calendar?: Calendar): Clock[] =>
  inOrder(all.flatMap((each) => clocksOfCase(each, calendar)));

/** The cases of one child and their clocks, worked out once for all that is made of them. */
export interface Casework {
  readonly cases: CasesOfChild;
  /** Of all cases, the earliest to start first. */
  readonly clocks: readonly Clock[];
  /** Of one of `cases`. */
  readonly clocksOf: (ofCase: CaseOfChild) => readonly Clock[];
}

/** `facts` are in force, in the order of all folds. Pure. */
export function caseworkOf(facts: readonly FactInCases[], calendar?: Calendar, asked?: CasesAsked): Casework {
  const cases = casesIn(facts, asked);
  const clocks = new Map(cases.all.map((each) => [each, clocksOfCase(each, calendar)]));
  return { cases, clocks: inOrder([...clocks.values()].flat()), clocksOf: (ofCase) => clocks.get(ofCase)! };
}

/**
 * Changes whenever any word, name or number on any page does: what was made from the pages is then made again. What a page computes is
 * part of the folds that use it, and changes their versions.
 */
export const digestOfKinds = (kinds: readonly CaseKind[]): string =>
  sha256(canonicalJson(JSON.parse(JSON.stringify(kinds, namesOfOthers)))).slice(0, 12);

/** Contracts and other pages by their names: each has a digest of its own. */
function namesOfOthers(name: string, value: unknown): unknown {
  if (name === 'contract') return (value as { readonly type: string }).type;
  return name === 'kind' ? (value as CaseKind).id : value;
}

export const caseworkVersion: string = digestOfKinds(caseKinds);

const words = new Map(
  caseKinds.flatMap(({ steps }) =>
    Object.entries(steps).map(([name, { happened }]): [string, string] => [name, happened]),
  ),
);

/** A step inside a sentence: 'a draft plan was sent'. Every step of every case has words. */
export function stepInWords(step: string): string {
  const happened = words.get(step);
  if (!happened) throw new Error(`No case has a step ${step}`);
  return happened;
}
