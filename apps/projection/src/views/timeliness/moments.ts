import { largestBlock } from '@lib/linkage';
import type { Fact } from '../../facts/facts';
import { inForceByMoment, type Moment } from '../../facts/in-force-by-moment';
import { formerIn } from '../../identity/former';
import { identityIn } from '../../identity/identity';
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
  if (!isCrowd(sourceRecords, facts)) return moments.map((moment) => ({ ...moment, headOf: headsAt(moment) }));
  let headOf: HeadOf = new Map();
  for (const [at, moment] of moments.entries()) headOf = headsAt(moment, at === moments.length - 1);
  return moments.map((moment) => ({ ...moment, headOf }));
}

/**
 * Of so many who are told so differently it is not worked out anew at each moment who was one child then: who is now was, at all of them. It costs the square of how
 * many different tellings stand side by side (docs/adr/0025). A child that one sender tells under hundreds of ids is one telling.
 */
const crowd = 100;

function isCrowd(sourceRecords: readonly string[], facts: readonly Fact[]): boolean {
  if (sourceRecords.length <= crowd) return false;
  const tellings = new Set<string>();
  for (const fact of facts) {
    const { sourceRecord: _, ...told } = identityIn(fact) ?? { sourceRecord: '' };
    tellings.add(JSON.stringify(told));
    if (tellings.size > crowd) return true;
  }
  return sourceRecords.length >= largestBlock;
}
