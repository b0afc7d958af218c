import type { PlanContent } from '@lib/casework';
import { type Words, wordDifferences } from './word-differences';

/** A need, an outcome or a provision that is not as it was in the version before. */
export interface PlanDifference {
  readonly part: 'need' | 'outcome' | 'provision';
  /** Its reference in the plan. */
  readonly about: string;
  readonly change: 'added' | 'removed' | 'reworded';
  readonly words: readonly Words[];
}

type Part = { readonly reference: string; readonly text: string };

/** What differs between two versions of a plan, by the references that both give their parts. */
export const planDifferences = (earlier: PlanContent, later: PlanContent): PlanDifference[] => [
  ...partsDiffering('need', earlier.needs, later.needs),
  ...partsDiffering('outcome', earlier.outcomes, later.outcomes),
  ...partsDiffering('provision', earlier.provisions, later.provisions),
];

function partsDiffering(part: PlanDifference['part'], earlier: readonly Part[], later: readonly Part[]) {
  const [was, is] = [earlier, later].map((parts) => new Map(parts.map(({ reference, text }) => [reference, text])));
  return [...new Set([...was!.keys(), ...is!.keys()])].flatMap((about): PlanDifference[] => {
    const [before, after] = [was!.get(about), is!.get(about)];
    if (before === after) return [];
    const change = before === undefined ? 'added' : after === undefined ? 'removed' : 'reworded';
    return [{ part, about, change, words: wordDifferences(before ?? '', after ?? '') }];
  });
}
