import { labels } from '@lib/access';
import { disjointSets, resemblances } from '@lib/linkage';
import { byOccurrence, type Fact, type Facts, type FindContract, factsOf } from '../facts/facts';
import { type Labels, strictest, withLabels } from '../facts/labels';
import type { JournalRow } from '../journal/journal.port';
import { formerIn } from './former';
import { type Neighbourhood, neighbourhoodsIn } from './neighbourhoods-in';
import { eachLayer, toldBy } from './tellings';

type ReadNeighbourhood = Neighbourhood & Facts;

/**
 * Apart again what was read together, facts and all: what shares an assertion, and what was ever told so alike, in some layer, that a person
 * is asked at least. A pure function of the rows: two are side by side by what they told, never by who else was read.
 */
export function neighbourhoodsOf(
  sourceRecords: readonly string[],
  rows: readonly JournalRow[],
  find?: FindContract,
): readonly ReadNeighbourhood[] {
  const told = neighbourhoodsIn(sourceRecords, rows).map((each) => ({ ...each, ...factsOf(each.rows, find) }));
  return (told.length < 2 ? told : merged(told, [...eachLayer(told)].flatMap(alikeAmong))).map(withFormerHidden);
}

/** A record of an identity that has ended is hidden as the fact that says so is, what was told long before included, and all that is said about it. */
function withFormerHidden(neighbourhood: ReadNeighbourhood): ReadNeighbourhood {
  const former = formerIn(neighbourhood.facts);
  if (former.size === 0) return neighbourhood;
  const hidden = <T extends Pick<Fact, 'labels' | 'sourceRecord'>>(items: readonly T[]): readonly T[] =>
    items.map((item) => (former.has(item.sourceRecord) ? { ...item, labels: asStrict(item.labels) } : item));
  return {
    ...neighbourhood,
    facts: withLabels(hidden(neighbourhood.facts)),
    unfoldable: hidden(neighbourhood.unfoldable),
  };
}

const asStrict = (given: Labels): Labels =>
  labels.filter((label) => given.includes(label) || strictest.includes(label));

/** Those of one layer that are alike are looked at together. */
export const sideBySide = (parts: readonly ReadNeighbourhood[]): readonly ReadNeighbourhood[] =>
  parts.length < 2 ? parts : merged(parts, alikeAmong(parts));

type Places = readonly [number, number];

function alikeAmong(parts: readonly Pick<ReadNeighbourhood, 'sourceRecords' | 'facts'>[]): Places[] {
  const placeOf: number[] = [];
  const described = parts.flatMap((part, place) =>
    toldBy(part.sourceRecords, part.facts).map((each) => {
      placeOf.push(place);
      return each;
    }),
  );
  return resemblances(described, (a, b) => placeOf[a] !== placeOf[b]).map(({ a, b }) => [placeOf[a]!, placeOf[b]!]);
}

function merged(parts: readonly ReadNeighbourhood[], pairs: readonly Places[]): readonly ReadNeighbourhood[] {
  if (pairs.length === 0) return parts;
  const together = disjointSets();
  for (const [one, other] of pairs) together.join(`${one}`, `${other}`);
  const groups = new Map<string, ReadNeighbourhood[]>();
  parts.forEach((part, place) => {
    const name = together.find(`${place}`);
    groups.set(name, [...(groups.get(name) ?? []), part]);
  });
  return [...groups.values()].map((group) =>
    group.length === 1
      ? group[0]!
      : {
          sourceRecords: group.flatMap(({ sourceRecords }) => sourceRecords).sort(),
          rows: group.flatMap(({ rows }) => rows),
          facts: group.flatMap(({ facts }) => facts).sort(byOccurrence),
          unfoldable: group.flatMap(({ unfoldable }) => unfoldable).sort(byOccurrence),
        },
  );
}
