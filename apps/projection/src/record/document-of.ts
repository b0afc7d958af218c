import { factsInForce } from '../facts/corrections';
import type { FoundChild } from './child-document';
import type { Child } from './child-in';
import { compose } from './compose';

/** What is kept of a child: the record, and beside it what it takes to fold the same facts again. Pure. */
export function documentOf({
  cluster,
  facts,
  unfoldable,
  corrections,
  elsewhere,
  decisions,
  neighbours: all,
  relationships,
  casework,
  sourceRecords,
}: Child): FoundChild {
  const isMember = new Set(cluster.members);
  const neighbours = sourceRecords.filter((id) => !isMember.has(id));
  const isAddressRestricted = factsInForce(all, corrections).some(({ child }) => child.addressIsRestricted === true);
  const withheld = facts.filter((fact) => fact.withheld !== undefined);
  return {
    record: compose(cluster, facts, unfoldable, corrections, { elsewhere, decisions, casework }),
    members: cluster.members,
    ...(neighbours.length > 0 && { neighbours }),
    ...(relationships.length > 0 && { relationships }),
    ...(unfoldable.length > 0 && {
      leftOut: unfoldable.map(({ id, sourceRecord, occurredOn, recordedAt }) => ({
        id,
        sourceRecord,
        occurredOn,
        recordedAt,
      })),
    }),
    ...(isAddressRestricted && { isAddressRestricted: true as const }),
    ...(withheld.length > 0 && { withheld: Object.fromEntries(withheld.map((fact) => [fact.id, fact.withheld!])) }),
  };
}
