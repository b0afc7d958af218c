import { keyOfLabels, type Label, type Layer, layerOfKey, layers, sees, takenOut } from '@lib/access';
import type { Instant } from '@lib/kernel';
import { correctionsOf, factsInForce } from '../facts/corrections';
import type { Fact, Facts } from '../facts/facts';
import type { JournalRow } from '../journal/journal.port';
import { type Neighbourhood, neighbourhoodsIn } from './neighbourhoods-in';
import { neighbourhoodsOf, sideBySide } from './side-by-side';

/** A neighbourhood as those see it who may know what these labels hide: of nothing else is anything in it. */
export interface LayeredNeighbourhood extends Neighbourhood, Facts {
  /** The labels that occur in it, as {@link keyOfLabels} spells them. */
  readonly key: string;
  /** Whether postcodes were taken out: the one thing that hidden facts decide. */
  readonly isAddressTakenOut: boolean;
  /** Whether its key may have been longer before more of it was known: what is said of a fact was hidden until that fact was held. */
  readonly mayHaveBeenHidden: boolean;
}

/**
 * What each layer sees of a neighbourhood, split anew by what it sees: two records that only a hidden fact joins, or makes alike, are strangers
 * to who may not see it. Layers that see the same share one. `read` are the facts of all its rows, for only together do they tell their labels.
 */
export function layeredNeighbourhoods(neighbourhood: Neighbourhood, read: Facts): readonly LayeredNeighbourhood[] {
  const occurring = labelsIn(read);
  const isRestricted = restrictsAddress(read);
  const found = new Map<string, LayeredNeighbourhood>();
  for (const layer of layers) {
    for (const each of seenIn(layer, neighbourhood, read, occurring, isRestricted)) {
      const place = `${each.key} ${each.sourceRecords[0]}`;
      if (!found.has(place)) found.set(place, each);
    }
    // Nothing is hidden from it: the larger layers see the same.
    if ([...occurring].every((label) => layer.labels.has(label))) break;
  }
  return [...found.values()];
}

/** What one layer sees of the neighbourhood in which a source record is; undefined where it sees nothing of that record. */
export function seenBy(
  layer: Layer,
  sourceRecords: readonly string[],
  rows: readonly JournalRow[],
  id: string,
): LayeredNeighbourhood | undefined {
  const isOf = (each: Pick<Neighbourhood, 'sourceRecords'>) => each.sourceRecords.includes(id);
  const whole = neighbourhoodsOf(sourceRecords, rows).find(isOf);
  return whole && seenIn(layer, whole, whole, labelsIn(whole), restrictsAddress(whole)).find(isOf);
}

function seenIn(
  layer: Layer,
  neighbourhood: Neighbourhood,
  read: Facts,
  occurring: ReadonlySet<Label>,
  isRestricted: boolean,
): readonly LayeredNeighbourhood[] {
  if (neighbourhood.rows.length === 0) return [];
  if (occurring.size === 0) return [asSeen(neighbourhood, read, isRestricted)];
  const visible = <T extends Pick<Fact, 'labels'>>(items: readonly T[]) =>
    items.filter((item) => sees(layer, item.labels));
  const seen = { facts: visible(read.facts), unfoldable: visible(read.unfoldable) };
  const ids = new Set([...seen.facts, ...seen.unfoldable].map(({ id }) => id));
  const rows = neighbourhood.rows.filter(({ id }) => ids.has(id));
  const parts = neighbourhoodsIn(sourceRecordsOf(rows), rows).map((part) => {
    const isIn = new Set(part.rows.map(({ id }) => id));
    const own = <T extends Pick<Fact, 'id'>>(items: readonly T[]) => items.filter(({ id }) => isIn.has(id));
    return { ...part, facts: own(seen.facts), unfoldable: own(seen.unfoldable) };
  });
  return sideBySide(parts).map((part) => asSeen(part, part, isRestricted, layer));
}

const sourceRecordsOf = (rows: readonly JournalRow[]): string[] =>
  [...new Set(rows.map(({ sourceRecord }) => sourceRecord))].sort();

function asSeen(
  { rows }: Neighbourhood,
  { facts, unfoldable }: Facts,
  isRestricted: boolean,
  layer: Layer = layerOfKey(''),
): LayeredNeighbourhood {
  const occurring = labelsIn({ facts, unfoldable });
  const taken = takenOut(layer, isRestricted);
  return {
    sourceRecords: sourceRecordsOf(rows),
    rows,
    key: keyOfLabels([...occurring].filter((label) => layer.labels.has(label))),
    isAddressTakenOut: taken.includes('postcode'),
    mayHaveBeenHidden: facts.some(({ names }) => names.length > 0),
    facts: taken.length === 0 ? facts : facts.map((fact) => without(fact, taken)),
    unfoldable,
  };
}

/** That a restriction is spoken of is safeguarding, on whatever fact it is spoken of. */
function labelsIn({ facts, unfoldable }: Facts): ReadonlySet<Label> {
  const found = new Set<Label>();
  for (const { labels, child } of facts) {
    for (const label of labels) found.add(label);
    if (child.addressIsRestricted !== undefined) found.add('safeguarding');
  }
  for (const { labels, restrictsAddress } of unfoldable) {
    for (const label of labels) found.add(label);
    if (restrictsAddress) found.add('safeguarding');
  }
  return found;
}

/**
 * All of a neighbourhood decides it, hidden facts too: a restricted address must stay hidden on a record that is kept apart, or was
 * unlinked, from the one that says so. What was corrected or taken back is no longer in force, unless it is hidden itself; what could
 * not be folded may be.
 */
function restrictsAddress({ facts, unfoldable }: Facts): boolean {
  if (unfoldable.some((row) => row.restrictsAddress)) return true;
  const restricting = facts.filter(({ child }) => child.addressIsRestricted === true);
  if (restricting.length === 0) return false;
  const inForce = new Set(factsInForce(facts, correctionsOf(facts)));
  return restricting.some((fact) => fact.labels.length > 0 || inForce.has(fact));
}

/**
 * Who the child is stays with the fact as it was told, postcode and all, for its own teller: nobody learns from their own words that an
 * address is restricted. That a restriction is spoken of is never shown, and so does not stay.
 */
function without(fact: Fact, names: readonly ('addressIsRestricted' | 'postcode')[]): Fact {
  if (names.every((name) => fact.child[name] === undefined)) return fact;
  const child = { ...fact.child };
  for (const name of names) delete child[name];
  if (!names.includes('postcode') || fact.child.postcode === undefined) return { ...fact, child };
  const { addressIsRestricted: _, ...withheld } = fact.child;
  return { ...fact, child, withheld };
}

/** Those facts that were recorded by a moment, as they are seen now: how sensitive a fact is hangs on what is known now. */
export const asKnown = ({ facts, unfoldable }: Facts, knownAt: Instant): Facts => ({
  facts: facts.filter(({ recordedAt }) => recordedAt <= knownAt),
  unfoldable: unfoldable.filter(({ recordedAt }) => recordedAt <= knownAt),
});
