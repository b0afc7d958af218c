import { type Cluster, childrenAmong } from '@lib/linkage';
import { type Corrections, correctionsOf, factsInForce } from '../facts/corrections';
import type { Fact, Facts } from '../facts/facts';
import { isDecision, saidIn } from './decisions';
import { clustersApart, formerIn } from './former';
import { identitiesOf } from './identity';
import { numbersIn } from './numbers';

/** A neighbourhood as children: which source records are one child, and what is known of each. */
export interface Children extends Facts {
  readonly sourceRecords: readonly string[];
  readonly clusters: readonly Cluster[];
  readonly corrections: Corrections;
  /** What people said of who is one child. It is none of the facts: nobody told it of a child. */
  readonly decisions: readonly Fact[];
}

/** Who is one child: {@link childrenAmong}, unless a test is after what another rule would do. */
export type Linkage = typeof childrenAmong;

export function childrenOf(
  sourceRecords: readonly string[],
  { facts: all, unfoldable }: Facts,
  linkage: Linkage = childrenAmong,
): Children {
  const decisions = all.filter(isDecision);
  const facts = decisions.length === 0 ? all : all.filter((fact) => !isDecision(fact));
  const corrections = correctionsOf(facts);
  const inForce = factsInForce(facts, corrections);
  const numbers = numbersIn(inForce);
  const records = identitiesOf(sourceRecords, inForce);
  const clusters = clustersApart(sourceRecords, formerIn(facts), (isIn) =>
    linkage(
      records.filter(({ sourceRecord }) => isIn(sourceRecord)),
      saidIn(decisions),
      numbers,
    ),
  );
  return { sourceRecords, facts, unfoldable, corrections, decisions, clusters };
}

/** One child's part of {@link Children}. */
export function factsOfCluster({ facts, unfoldable }: Facts, { members }: Pick<Cluster, 'members'>): Facts {
  const isMember = new Set(members);
  return {
    facts: facts.filter(({ sourceRecord }) => isMember.has(sourceRecord)),
    unfoldable: unfoldable.filter(({ sourceRecord }) => isMember.has(sourceRecord)),
  };
}

/** What stands on the records of a child's neighbours. */
export function factsElsewhere(
  { facts, corrections }: Pick<Children, 'facts' | 'corrections'>,
  { members }: Pick<Cluster, 'members'>,
): readonly Fact[] {
  const isMember = new Set(members);
  return factsInForce(facts, corrections).filter(({ sourceRecord }) => !isMember.has(sourceRecord));
}
