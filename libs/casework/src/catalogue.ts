import { canonicalJson, sha256 } from '@lib/kernel';
import { type Calendar, type Clock, clocksOf, type Standard, versionOf } from '@lib/statutory';
import type { CaseKind } from './case-kind';
import { caseKinds } from './case-kinds';
import type { CaseOfChild, CasesOfChild } from './cases-in';

/** Every time limit that is computed here, in the order in which they are listed: the clocks of all case pages. */
export const catalogue: readonly Standard[] = caseKinds.flatMap(({ clocks }) => clocks);

export const catalogueVersion: string = versionOf(catalogue);

/** The clocks that the steps of one case start. */
export const clocksOfCase = ({ kind, steps }: CaseOfChild, calendar?: Calendar): Clock[] =>
  kind.clocks.length > 0 ? clocksOf(steps, kind.clocks, calendar) : [];

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** The clocks of all cases of a child, the earliest to start first. */
export const clocksOfCases = ({ all }: CasesOfChild, calendar?: Calendar): Clock[] =>
  all
    .flatMap((each) => clocksOfCase(each, calendar))
    .sort((one, other) => compare(one.startedOn, other.startedOn) || compare(one.id, other.id));

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
