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

/** A text as its words: what differs in capitals, stops or spaces alone is the same text. */
interface Words {
  readonly same: string;
  readonly each: ReadonlySet<string>;
}

function wordsOf(text: string): Words {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return { same: words.join(' '), each: new Set(words) };
}

/** Half of all words in both: with less, somebody else's outcome stands there. */
const leastInCommon = 50;

function inCommon({ each: mine }: Words, { each: theirs }: Words): number {
  let shared = 0;
  for (const word of mine) if (theirs.has(word)) shared += 1;
  const all = mine.size + theirs.size - shared;
  return all === 0 ? 0 : Math.round((100 * shared) / all);
}

/**
 * Each contributed outcome beside the plan: word for word, in other words, or not at all. Whether other words mean another thing, a
 * person says. Every outcome that was contributed is answered once.
 */
export function fidelityOf({ outcomes }: PlanContent, contributions: readonly Contribution[]): OutcomeFidelity[] {
  const inPlan = outcomes.map((outcome) => ({ outcome, words: wordsOf(outcome.text) }));
  return contributions.flatMap(({ givenBy, toldAs, outcomes: contributed }) =>
    contributed.map((text): OutcomeFidelity => {
      const of = { givenBy, toldAs, contributed: text };
      const words = wordsOf(text);
      const kept = inPlan.find((each) => each.words.same === words.same)?.outcome;
      if (kept) return { ...of, became: 'kept', reference: kept.reference, inPlan: kept.text, inCommon: 100 };
      let nearest: { readonly outcome: PlanContent['outcomes'][number]; readonly share: number } | undefined;
      for (const { outcome, words: theirs } of inPlan) {
        const share = inCommon(theirs, words);
        if (share >= leastInCommon && share > (nearest?.share ?? 0)) nearest = { outcome, share };
      }
      if (!nearest) return { ...of, became: 'missing' };
      const { outcome, share } = nearest;
      return { ...of, became: 'reworded', reference: outcome.reference, inPlan: outcome.text, inCommon: share };
    }),
  );
}
