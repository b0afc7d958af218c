import { factIdOf } from '@lib/kernel';
import type { Fact } from '../journal/facts';

/** What corrects what: one fact told several times over, of which one stands. */
export interface Corrections {
  /** Fact id to the id of the fact that stands in its place; absent for a fact that stands. */
  readonly correctedBy: ReadonlyMap<string, string>;
  /** Fact id to the id of the fact that it corrects, where we hold that fact of the same child by the same source. */
  readonly corrects: ReadonlyMap<string, string>;
  /** Corrections that name an event which we do not hold as the same source's about the same child. */
  readonly dangling: ReadonlySet<string>;
}

/**
 * Only the organisation that told a fact corrects it: a correction names an event of its own source, under the same subject and
 * of the same kind (so that no safeguarding fact can stand in the place of one that everybody sees, nor the other way round).
 * Among corrections of one fact the last recorded stands. Corrections in a circle correct nothing: all that is known is that
 * the last recorded was meant, so that one stands and none is lost.
 */
export function correctionsOf(facts: readonly Fact[]): Corrections {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const corrects = new Map<string, string>();
  const dangling = new Set<string>();
  for (const fact of facts) {
    const named = fact.data.corrects;
    if (typeof named !== 'string') continue;
    const target = byId.get(factIdOf(fact.contract.agency, fact.event.source, named));
    const isSameCase =
      target?.sourceRecord === fact.sourceRecord && target.contract === fact.contract && target.id !== fact.id;
    if (isSameCase) corrects.set(fact.id, target.id);
    else dangling.add(fact.id);
  }

  const correctedBy = new Map<string, string>();
  for (const versions of tellingsOfOneFact(facts, corrects)) {
    const leaves = versions.filter(({ id }) => !versions.some((other) => corrects.get(other.id) === id));
    const standing = lastRecorded(leaves.length > 0 ? leaves : versions);
    for (const { id } of versions) if (id !== standing.id) correctedBy.set(id, standing.id);
  }
  return { correctedBy, corrects, dangling };
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
