import { correctionsOf } from '../../facts/corrections';
import type { Fact } from '../../facts/facts';
import { casesIn } from '../../record/casework';
import type { FactBetween, FoundDifference } from './differences';

/**
 * Of the facts that a layer sees around a child, those by which a case came to be counted otherwise: told at one of the moments that changed
 * it, and of the case itself or about what is told of it. Where none of them is of the case, all of those moments: they changed who is one
 * child, or what is told of the child.
 */
export function factsBetween(
  facts: readonly Fact[],
  { moments, reference, standard }: Pick<FoundDifference, 'moments' | 'reference' | 'standard'>,
): Fact[] {
  const told = facts.filter(({ recordedAt }) => moments.has(recordedAt));
  const ofCase = factsOfCase(facts, reference, standard);
  const own = told.filter(({ id }) => ofCase.has(id));
  return [...(own.length > 0 ? own : told)].sort((one, other) =>
    one.recordedAt !== other.recordedAt ? (one.recordedAt < other.recordedAt ? -1 : 1) : one.id < other.id ? -1 : 1,
  );
}

/** Every fact that is or was a step of the case, and what puts such a fact right or takes it back. */
function factsOfCase(facts: readonly Fact[], reference: string, standard: string): ReadonlySet<string> {
  const steps = casesIn(facts)
    .all.filter(({ kind, key }) => key === reference && kind.clocks.some(({ id }) => id === standard))
    .flatMap((ofCase) => ofCase.steps.map(({ factId }) => factId));
  const found = new Set(steps);
  const { corrects, withdraws } = correctionsOf(facts);
  for (const [one, other] of [...corrects, ...withdraws]) if (found.has(other)) found.add(one);
  return found;
}

/** As a reader is told of it. */
export const factShown = (fact: Fact, mayOpenChild: boolean): FactBetween => ({
  fact: fact.contract.title,
  type: fact.contract.type,
  did: fact.contract.kind === 'withdrawal' ? 'tookBack' : typeof fact.data.corrects === 'string' ? 'corrected' : 'told',
  by: fact.organisation,
  occurredOn: fact.occurredOn,
  recordedAt: fact.recordedAt,
  ...(mayOpenChild && { factId: fact.id }),
});
