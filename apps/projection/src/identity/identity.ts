import type { ChildIdentity } from '@lib/contracts';
import type { SourceRecord } from '@lib/linkage';
import type { Corrections } from '../child/corrections';
import type { Fact } from '../journal/facts';

const linking = ['dateOfBirth', 'nhsNumber', 'upn'] as const satisfies readonly (keyof ChildIdentity)[];

/** What each source record says now of who its child is: the last it said of each, corrections applied. */
export function identitiesOf(
  sourceRecords: readonly string[],
  facts: readonly Fact[],
  { correctedBy }: Pick<Corrections, 'correctedBy'>,
): SourceRecord[] {
  const said = new Map<string, Record<string, string>>(sourceRecords.map((id) => [id, {}]));
  for (const fact of facts) {
    if (correctedBy.has(fact.id)) continue;
    const identity = said.get(fact.sourceRecord);
    for (const name of linking) if (identity && fact.child[name]) identity[name] = fact.child[name];
  }
  return [...said].map(([sourceRecord, identity]) => ({ sourceRecord, ...identity }));
}
