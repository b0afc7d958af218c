import { factIdOf } from '@lib/kernel';
import { withdrawalOf } from '../journal/about';
import type { Fact } from './facts';

/** What corrects what: one fact told several times over, of which one stands, unless it was taken back. */
export interface Corrections {
  /** Fact id to the id of the fact that stands in its place; absent for a fact that stands. */
  readonly correctedBy: ReadonlyMap<string, string>;
  /** Fact id to the id of the fact that it corrects, where we hold that fact of the same child by the same source. */
  readonly corrects: ReadonlyMap<string, string>;
  /** Corrections and withdrawals that name an event which we do not hold as the same source's about the same child. */
  readonly dangling: ReadonlySet<string>;
  /** Fact id to the id of the withdrawal that took it back; absent for tellings that a later one had replaced. */
  readonly withdrawnBy: ReadonlyMap<string, string>;
  /** Id of a withdrawal to the id of the fact that it names, where it may take that back. */
  readonly withdraws: ReadonlyMap<string, string>;
}

/** The facts that stand: neither put right nor taken back. */
export const factsInForce = <T extends { readonly id: string }>(
  facts: readonly T[],
  { correctedBy, withdrawnBy }: Pick<Corrections, 'correctedBy' | 'withdrawnBy'>,
): readonly T[] =>
  correctedBy.size + withdrawnBy.size === 0
    ? facts
    : facts.filter(({ id }) => !correctedBy.has(id) && !withdrawnBy.has(id));

/** What was said of a fact before it was put right is said of the telling that stands: who acknowledged the one has acknowledged the other. */
export const namingWhatStands = <T extends Pick<Fact, 'names'>>(
  facts: readonly T[],
  { correctedBy }: Pick<Corrections, 'correctedBy'>,
): readonly T[] =>
  facts.some(({ names }) => names.some((id) => correctedBy.has(id)))
    ? facts.map((fact) => ({ ...fact, names: fact.names.map((id) => correctedBy.get(id) ?? id) }))
    : facts;

/** The facts that were not taken back, whether or not they were put right; nor the words that took others back. */
export const notTakenBack = <T extends Pick<Fact, 'id' | 'contract'>>(
  facts: readonly T[],
  { correctedBy, withdrawnBy }: Pick<Corrections, 'correctedBy' | 'withdrawnBy'>,
): readonly T[] =>
  withdrawnBy.size === 0
    ? facts
    : facts.filter(({ id, contract }) => contract.kind !== 'withdrawal' && !withdrawnBy.has(correctedBy.get(id) ?? id));

/**
 * Only the organisation that told a fact corrects it or takes it back: a correction names an event of its own source, under the same subject and
 * of the same kind (so that no safeguarding fact can stand in the place of one that everybody sees, nor the other way round).
 * Among corrections of one fact the last recorded stands. Corrections in a circle correct nothing: all that is known is that
 * the last recorded was meant, so that one stands and none is lost. A withdrawal takes back all tellings of the fact, whichever it
 * names, until the organisation tells it again as a correction: what it recorded last holds. A withdrawal itself is not taken back.
 */
export function correctionsOf(facts: readonly Fact[]): Corrections {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const corrects = new Map<string, string>();
  const withdraws = new Map<string, string>();
  const dangling = new Set<string>();
  const isOwn = (target: Fact | undefined, fact: Fact): target is Fact => target?.sourceRecord === fact.sourceRecord;
  for (const fact of facts) {
    const { contract, data } = fact;
    const takenBack = withdrawalOf({ contract, source: fact.event.source, data });
    if (takenBack !== undefined) {
      const target = byId.get(takenBack);
      if (isOwn(target, fact) && target.contract.kind !== 'withdrawal') withdraws.set(fact.id, target.id);
      else dangling.add(fact.id);
    } else if (typeof data.corrects === 'string') {
      const target = byId.get(factIdOf(contract.agency, fact.event.source, data.corrects));
      if (isOwn(target, fact) && target.contract === contract && target !== fact) corrects.set(fact.id, target.id);
      else dangling.add(fact.id);
    }
  }

  const correctedBy = new Map<string, string>();
  for (const versions of tellingsOfOneFact(facts, corrects)) {
    const leaves = versions.filter(({ id }) => !versions.some((other) => corrects.get(other.id) === id));
    const factsInForce = lastRecorded(leaves.length > 0 ? leaves : versions);
    for (const { id } of versions) if (id !== factsInForce.id) correctedBy.set(id, factsInForce.id);
  }
  return { correctedBy, corrects, dangling, withdraws, withdrawnBy: withdrawnBy(byId, withdraws, correctedBy) };
}

/** Fact id to its last withdrawal, but for facts that were told again after it. */
function withdrawnBy(
  byId: ReadonlyMap<string, Fact>,
  withdraws: ReadonlyMap<string, string>,
  correctedBy: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [id, named] of withdraws) {
    const stands = correctedBy.get(named) ?? named;
    const [withdrawal, other] = [byId.get(id)!, byId.get(found.get(stands) ?? '')];
    const isToldAgain = stands !== named && byId.get(stands)!.recordedAt > withdrawal.recordedAt;
    if (!isToldAgain && !(other && isLater(other, withdrawal))) found.set(stands, id);
  }
  return found;
}

const isLater = (one: Fact, other: Fact): boolean =>
  one.recordedAt !== other.recordedAt ? one.recordedAt > other.recordedAt : one.id > other.id;

const lastRecorded = (facts: readonly Fact[]): Fact =>
  facts.reduce((last, fact) => (isLater(fact, last) ? fact : last));

/** Groups of facts that corrections tie together; a fact that nobody corrects is in none. */
function tellingsOfOneFact(facts: readonly Fact[], corrects: ReadonlyMap<string, string>): Fact[][] {
  if (corrects.size === 0) return [];
  const group = new Map<string, Fact[]>();
  for (const fact of facts) group.set(fact.id, [fact]);
  for (const [one, other] of corrects) {
    const [left, right] = [group.get(one)!, group.get(other)!];
    if (left === right) continue;
    left.push(...right);
    for (const fact of right) group.set(fact.id, left);
  }
  return [...new Set(group.values())].filter((versions) => versions.length > 1);
}
