import type { Instant } from '@lib/kernel';
import { disjointSets } from '@lib/linkage';
import { correctionsOf, factsInForce } from './corrections';
import type { Fact } from './facts';

/** What a moment at which something was told did to the facts that stand. */
export interface Moment {
  readonly at: Instant;
  /** Facts that stand from then on. */
  readonly added: readonly Fact[];
  /** Facts that stood until then. */
  readonly removed: readonly Fact[];
}

/**
 * The facts in force, moment by moment: each moment says what it changed, and looks again at nothing but what its facts correct, take
 * back, or are corrected by. Where no fact corrects another, that is nothing.
 */
export function* inForceByMoment(facts: readonly Fact[]): Generator<Moment> {
  const tellingsOf = tellingsTogether(facts);
  const known = new Set<string>();
  const inForceSoFar = new Set<string>();
  for (const [at, told] of byMoment(facts)) {
    for (const { id } of told) known.add(id);
    const [added, removed]: [Fact[], Fact[]] = [[], []];
    for (const tellings of new Set(told.map(tellingsOf))) {
      const heard = tellings.filter(({ id }) => known.has(id));
      const inForce = new Set(heard.length === 1 ? heard : factsInForce(heard, correctionsOf(heard)));
      for (const fact of heard) {
        if (inForce.has(fact) === inForceSoFar.has(fact.id)) continue;
        if (inForce.has(fact)) {
          inForceSoFar.add(fact.id);
          added.push(fact);
        } else {
          inForceSoFar.delete(fact.id);
          removed.push(fact);
        }
      }
    }
    yield { at, added, removed };
  }
}

/** For each fact, all that corrections and withdrawals tie it to, itself included, in the order of all folds. */
function tellingsTogether(facts: readonly Fact[]): (fact: Fact) => readonly Fact[] {
  const { corrects, withdraws } = correctionsOf(facts);
  if (corrects.size + withdraws.size === 0) {
    const alone = new Map(facts.map((fact) => [fact.id, [fact]]));
    return ({ id }) => alone.get(id)!;
  }
  const tied = disjointSets();
  for (const [one, other] of [...corrects, ...withdraws]) tied.join(one, other);
  const found = new Map<string, Fact[]>();
  for (const fact of facts) {
    const root = tied.find(fact.id);
    const known = found.get(root);
    if (known) known.push(fact);
    else found.set(root, [fact]);
  }
  return ({ id }) => found.get(tied.find(id))!;
}

function byMoment(facts: readonly Fact[]): (readonly [Instant, readonly Fact[]])[] {
  const moments = new Map<Instant, Fact[]>();
  for (const fact of facts) {
    const atOnce = moments.get(fact.recordedAt);
    if (atOnce) atOnce.push(fact);
    else moments.set(fact.recordedAt, [fact]);
  }
  return [...moments].sort(([one], [other]) => (one < other ? -1 : 1));
}
