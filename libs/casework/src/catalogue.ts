import { canonicalJson, sha256 } from '@lib/kernel';
import { type Calendar, type Clock, clocksOf, type Standard, type Step, versionOf } from '@lib/statutory';
import type { CaseKind } from './case-kind';
import { caseKinds } from './case-kinds';
import { type CaseOfChild, type CasesAsked, type CasesOfChild, casesIn, type WholeCases } from './cases-in';
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

/** The cases that some facts tell of, and their clocks: worked out once for all that is made of them. */
export interface Casework {
  readonly cases: CasesOfChild;
  /** Of all cases, the earliest to start first. */
  readonly clocks: () => readonly Clock[];
  /** Of one of `cases`. */
  readonly clocksOf: (ofCase: CaseOfChild) => readonly Clock[];
}

/** `facts` are in force, in the order of all folds. */
export type WorkOut = (facts: readonly FactInCases[], asked?: Pick<CasesAsked, 'asAt' | 'implied'>) => Casework;

/**
 * Works out casework of one neighbourhood, however often: for each of its views, as more and more was known, and for each layer that sees
 * some of it. What was told of a case is looked at once, whoever asks; nothing is remembered when the neighbourhood is done with. Pure.
 */
export function workingOut(calendar?: Calendar): WorkOut {
  const wholes: WholeCases = new Map();
  const clocks = new Map<readonly Step[], readonly Clock[]>();
  const clocksOf = (ofCase: CaseOfChild): readonly Clock[] => {
    const known = clocks.get(ofCase.steps) ?? clocksOfCase(ofCase, calendar);
    clocks.set(ofCase.steps, known);
    return known;
  };
  return (facts, asked) => {
    const cases = casesIn(facts, { ...asked, wholes });
    return { cases, clocksOf, clocks: () => inOrder(cases.all.flatMap(clocksOf)) };
  };
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
