import type { Fact } from '../../facts/facts';
import { inForceByMoment, type Moment } from '../../facts/in-force-by-moment';
import { formerIn } from '../../identity/former';
import { clustersByMoment, type HeadOf } from './clusters-by-moment';

/** A moment at which something was told, and who was one child then. */
export interface MomentWithHeads extends Moment {
  readonly headOf: HeadOf;
}

/** In their order; worked out when first asked for, once for all that is made of them. */
export function momentsOf(
  sourceRecords: readonly string[],
  facts: readonly Fact[],
  decisions: readonly Fact[] = [],
): () => readonly MomentWithHeads[] {
  let known: readonly MomentWithHeads[] | undefined;
  return () => {
    known ??= madeOf(sourceRecords, decisions.length === 0 ? facts : [...facts, ...decisions]);
    return known;
  };
}

function madeOf(sourceRecords: readonly string[], facts: readonly Fact[]): readonly MomentWithHeads[] {
  const headsAt = clustersByMoment(sourceRecords, formerIn(facts));
  const moments = [...inForceByMoment(facts)];
  if (sourceRecords.length <= crowd) return moments.map((moment) => ({ ...moment, headOf: headsAt(moment) }));
  let headOf: HeadOf = new Map();
  for (const [at, moment] of moments.entries()) headOf = headsAt(moment, at === moments.length - 1);
  return moments.map((moment) => ({ ...moment, headOf }));
}

/**
 * Of so many source records side by side it is not worked out anew at each moment who was one child then: who is now was, at all of them. One
 * sender who tells the same child under hundreds of ids would hold up everybody else (docs/adr/0025).
 */
const crowd = 40;
