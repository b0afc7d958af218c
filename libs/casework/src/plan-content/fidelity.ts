import type { Contribution, PlanContent } from './plan-content';

/** What became of one outcome that a professional contributed. */
export interface OutcomeFidelity {
  readonly givenBy: string;
  readonly toldAs: string;
  readonly contributed: string;
  readonly became: 'kept' | 'reworded' | 'missing';
  /** Where it is kept or reworded: the outcome of the plan that is nearest, and its words. */
  readonly reference?: string;
  readonly inPlan?: string;
  /** Of the words of both, how many are in both, in a hundred. */
  readonly inCommon?: number;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
const sameText = (one: string, other: string): boolean => wordsOf(one).join(' ') === wordsOf(other).join(' ');

/** Half of all words in both: with less, somebody else's outcome stands there. */
const leastInCommon = 50;

function inCommon(one: string, other: string): number {
  const [mine, theirs] = [new Set(wordsOf(one)), new Set(wordsOf(other))];
  const shared = [...mine].filter((word) => theirs.has(word)).length;
  const all = mine.size + theirs.size - shared;
  return all === 0 ? 0 : Math.round((100 * shared) / all);
}

/**
 * Each contributed outcome beside the plan: word for word, in other words, or not at all. Whether other words mean another thing, a
 * person says. Every outcome that was contributed is answered once.
 */
export const fidelityOf = ({ outcomes }: PlanContent, contributions: readonly Contribution[]): OutcomeFidelity[] =>
  contributions.flatMap(({ givenBy, toldAs, outcomes: contributed }) =>
    contributed.map((text): OutcomeFidelity => {
      const of = { givenBy, toldAs, contributed: text };
      const kept = outcomes.find((outcome) => sameText(outcome.text, text));
      if (kept) return { ...of, became: 'kept', reference: kept.reference, inPlan: kept.text, inCommon: 100 };
      let nearest: { readonly outcome: PlanContent['outcomes'][number]; readonly share: number } | undefined;
      for (const outcome of outcomes) {
        const share = inCommon(outcome.text, text);
        if (share >= leastInCommon && share > (nearest?.share ?? 0)) nearest = { outcome, share };
      }
      if (!nearest) return { ...of, became: 'missing' };
      const { outcome, share } = nearest;
      return { ...of, became: 'reworded', reference: outcome.reference, inPlan: outcome.text, inCommon: share };
    }),
  );
