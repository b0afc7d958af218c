import type { Fact } from '../../facts/facts';
import { inForceByMoment, type Moment } from '../../facts/in-force-by-moment';
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
  const headsAt = clustersByMoment(sourceRecords);
  return Array.from(inForceByMoment(facts), (moment) => ({ ...moment, headOf: headsAt(moment) }));
}
