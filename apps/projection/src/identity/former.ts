import { type ChildIdentity, type NewIdentityV1, newIdentityV1 } from '@lib/contracts';
import { type Apart, type Cluster, type Described, reason, resemblances, validNumber } from '@lib/linkage';
import { correctionsOf, factsInForce } from '../facts/corrections';
import type { Fact } from '../facts/facts';
import { toldBy, variantOf } from './tellings';

const isNewIdentity = ({ contract }: Pick<Fact, 'contract'>): boolean => contract.type === newIdentityV1.type;

export interface Former {
  /** The facts by which it has ended: records of one identity share them. */
  readonly identity: string;
  /** The source records under which that was told. */
  readonly saidOn: readonly string[];
}

/**
 * The source records that are of an identity which has ended, each with the facts that say so; nearly always none. A record is of the former identity where it
 * tells a number of it, or no number of the new one and is more like the former. Of each record it hangs on what that tells and on the facts that tell
 * of new identities, and on nobody else. What was told before, and is told after, is of it alike.
 */
export function formerIn(facts: readonly Fact[]): ReadonlyMap<string, Former> {
  return facts.some(isNewIdentity) ? formerBy(factsInForce(facts, correctionsOf(facts)), facts) : new Map();
}

/** Those that were so at any time, or may be to whoever has not read all: what was put right and taken back counts too. */
export const everFormerIn = (facts: readonly Fact[]): ReadonlyMap<string, Former> =>
  facts.some(isNewIdentity) ? formerBy(facts, facts) : new Map();

function formerBy(inForce: readonly Fact[], facts: readonly Fact[]): ReadonlyMap<string, Former> {
  const standing = inForce.filter(isNewIdentity);
  const others = facts.filter((fact) => !isNewIdentity(fact));
  const told = toldBy([...new Set(others.map(({ sourceRecord }) => sourceRecord))], others);
  const found = new Map<string, Former>();
  for (const { id, data, sourceRecord } of [...standing].sort((one, other) => (one.id < other.id ? -1 : 1))) {
    const { child, before } = data as unknown as NewIdentityV1;
    for (const record of told) {
      if (!isOf(before, child, record)) continue;
      const { identity = '', saidOn = [] } = found.get(record.id) ?? {};
      found.set(record.id, { identity: `${identity}${id} `, saidOn: [...new Set([...saidOn, sourceRecord])].sort() });
    }
  }
  return found;
}

function isOf(before: ChildIdentity, now: ChildIdentity, record: Described): boolean {
  const [old, fresh] = [numbersOf(before), numbersOf(now)];
  const tells = record.variants.flatMap(({ nhs, upn }) => [nhs, upn]).filter((number) => number !== '');
  if (tells.some((number) => old.has(number) && !fresh.has(number))) return true;
  if (tells.some((number) => fresh.has(number) && !old.has(number))) return false;
  const [asBefore, asNow] = [likeness(before, record), likeness(now, record)];
  return asBefore !== undefined && asBefore > (asNow ?? Number.NEGATIVE_INFINITY);
}

const numbersOf = ({ nhsNumber, upn }: ChildIdentity): ReadonlySet<string> =>
  new Set([validNumber('nhsNumber', nhsNumber), validNumber('upn', upn)].flatMap((number) => number ?? []));

function likeness(identity: ChildIdentity, record: Described): number | undefined {
  const told = variantOf(identity);
  if (!told) return undefined;
  const [found] = resemblances([{ ...record, id: 'identity', variants: [told] }, record]);
  return found && found.guard === undefined ? found.bits : undefined;
}

/**
 * Who is one child, each identity by itself: nothing that is alike or equal, and nobody's word, joins what a new identity parts. Who may see both
 * sees each point at the other.
 */
export function clustersApart(
  sourceRecords: readonly string[],
  former: ReadonlyMap<string, Former>,
  linkage: (isIn: (sourceRecord: string) => boolean) => readonly Cluster[],
): readonly Cluster[] {
  if (former.size === 0) return linkage(() => true);
  const identityOf = (id: string): string => former.get(id)?.identity ?? '';
  const identities = [...new Set(sourceRecords.map(identityOf))].sort();
  const clusters = identities
    .flatMap((identity) => [...linkage((id) => identityOf(id) === identity)])
    .sort((one, other) => (one.head < other.head ? -1 : 1));
  const apart = clusters.flatMap(({ head }) =>
    (former.get(head)?.saidOn ?? [])
      .filter((other) => other !== head && sourceRecords.includes(other))
      .map(
        (other): Apart => ({
          between: head < other ? [head, other] : [other, head],
          because: reason('another-identity'),
        }),
      ),
  );
  return clusters.map((cluster) => {
    const own = apart.filter(({ between }) => between.some((id) => cluster.members.includes(id)));
    return own.length === 0 ? cluster : { ...cluster, apart: [...cluster.apart, ...own] };
  });
}
