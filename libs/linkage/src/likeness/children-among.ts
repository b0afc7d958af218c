import { type Apart, assemble, type Cluster, clustersOf, compare, type Link, type SourceRecord } from '../clusters';
import { disjointSets } from '../disjoint-sets';
import { gather } from '../gather';
import { join } from '../join/join';
import { byNumbersInUse, type NumbersTold, noNumbersTold } from '../numbers-told';
import { reason } from '../reasons';
import { type Comparing, comparing } from './comparing';
import type { Described } from './describe';
import { heldApart } from './held-apart';
import { type Judged, judge, keyOf, links, type SaidOfTwo, surestOfTwo } from './judged';
import { type Resemblance, resemblances } from './resemblance';
import { unitsOf } from './units';

/**
 * Who is one child: first by equal numbers and birthday ({@link clustersOf}), then by what people said, then by likeness, the surest
 * first. Guards, different NHS numbers and 'not the same child' keep apart whatever the score. Of numbers that were replaced, those in use
 * are compared. A pure function of the set of records, of what was said and of what was told of numbers; whoever asks again with
 * some more told hands in what was `remembered`, and what has not changed is not compared again.
 */
export function childrenAmong(
  all: readonly SourceRecord[],
  said: readonly SaidOfTwo[] = [],
  numbers: NumbersTold = noNumbersTold,
  remembered: Comparing = comparing(),
): Cluster[] {
  const { records, apart } = byNumbersInUse(all, numbers);
  const byNumber = clustersOf(records, apart);
  if (byNumber.length < 2 && said.length === 0) return byNumber;
  const told = gather(records, ({ sourceRecord }) => sourceRecord);
  const described = [...told.keys()].sort().map((id) => remembered.describe(id, told.get(id)!));
  return withLikeness(described, byNumber, said, remembered);
}

function withLikeness(
  described: readonly Described[],
  byNumber: readonly Cluster[],
  said: readonly SaidOfTwo[],
  remembered: Comparing,
): Cluster[] {
  const placeById = new Map(described.map(({ id }, place) => [id, place]));
  const spoken = said.filter(({ between }) => between.every((id) => placeById.has(id)));
  const saidOf = new Map(
    spoken.map(({ between: [one, other], as }) => [keyOf(placeById.get(one)!, placeById.get(other)!), as]),
  );
  const units = unitsOf(byNumber, described, placeById, spoken);
  const unitOf = new Map(units.flatMap(({ members }, unit) => members.map((place) => [place, unit] as const)));
  const besides = spoken.map(({ between: [one, other] }) => [placeById.get(one)!, placeById.get(other)!] as const);
  const found = resemblances(described, (a, b) => unitOf.get(a) !== unitOf.get(b), besides, remembered);
  const contradicted = new Set(
    byNumber
      .flatMap(({ apart }) =>
        apart.flatMap(({ between, because }) => (because.code === 'upn-contradicted-by-nhs-numbers' ? between : [])),
      )
      .map((id) => unitOf.get(placeById.get(id)!)!),
  );
  const isDoubtful = (place: number) =>
    contradicted.has(unitOf.get(place)!) ||
    units[unitOf.get(place)!]!.members.some((each) => described[each]!.contradictsItself);

  const isDecided = (a: number, b: number) => ['same', 'different'].includes(saidOf.get(keyOf(a, b)) ?? '');

  const saidOfTwo = ({ a, b }: { readonly a: number; readonly b: number }) => saidOf.get(keyOf(a, b));
  const isSettled = settledBy(
    found,
    (place) => unitOf.get(place)!,
    (pair) => saidOfTwo(pair) === 'same',
    remembered,
  );
  const scored = [
    ...found
      .filter(({ a, b, bits }) => bits >= remembered.model.review || isDecided(a, b))
      .map((each) =>
        judge(
          each,
          described,
          saidOfTwo(each),
          isDoubtful(each.a) || isDoubtful(each.b),
          remembered,
          isSettled(each.a, each.b),
        ),
      ),
    ...units.flatMap(({ numbered }) => numbered),
  ]
    .map((pair) => ({ ...pair, a: unitOf.get(pair.a)!, b: unitOf.get(pair.b)! }))
    .filter(({ a, b }) => a !== b);
  const judged = [...scored, ...heldApart(scored, units, described, remembered, isSettled)];
  const rows = units.map(({ members, nhs }) => ({ id: described[members[0]!]!.id, nhs, formerNhs: [] }));
  const { personOf, joinedBy, cut, torn, areHeldApart, haveTwoNumbers } = join(rows, judged);

  const held = disjointSets();
  for (const { links } of units) for (const { between } of links) held.join(...between);
  for (const { between } of joinedBy) held.join(...between);
  const isOpen = ({ a, b, isForAPerson }: Judged) =>
    personOf[a] !== personOf[b] && !(isForAPerson ? haveTwoNumbers(a, b) : areHeldApart(a, b));
  const isAlikeToTwo = new Set<Judged>([...torn, ...cut]);
  const asks = surestOfTwo(
    [
      ...[
        ...torn,
        ...judged.filter(({ links, isGuarded, isForAPerson }) => isForAPerson || (!links && !isGuarded)),
      ].filter(isOpen),
      ...cut.filter(({ a, b }) => !(rows[a]!.nhs && rows[b]!.nhs && rows[a]!.nhs !== rows[b]!.nhs)),
    ],
    personOf,
  ).map(
    (pair): Apart => ({
      between: pair.between,
      because: (isAlikeToTwo.has(pair) ? (pair.alikeToTwo ?? pair.because) : pair.because)(),
    }),
  );
  const links = [
    ...units.flatMap((unit) => unit.links),
    ...joinedBy.map(({ between, because }): Link => ({ between, because: [because()] })),
  ];
  const isApart = ({ between: [one, other] }: Apart) => held.find(one) !== held.find(other);
  const apart = [
    ...uniqueAparts(byNumber).filter(isApart),
    ...spoken.flatMap(({ between, as }): Apart[] =>
      as === 'different'
        ? [{ between, because: reason('said-to-be-two') }]
        : as === 'same' && held.find(between[0]) !== held.find(between[1])
          ? [{ between, because: reason('said-to-be-one-and-kept-apart') }]
          : [],
    ),
  ].sort((one, other) => compare(one.between[0], other.between[0]) || compare(one.between[1], other.between[1]));
  const clusters = assemble(described, held, links, apart);
  return clusters.map((cluster) => {
    const own = asks.filter(({ between }) => between.some((id) => held.find(id) === cluster.head));
    return own.length > 0 ? { ...cluster, asks: own } : cluster;
  });
}

/**
 * Whose first names a person has said to be one child's: the two of whom it was said, and whoever is one with either by a number, or by the same first name and
 * more than a birthday. Of another family's two of the same names nothing is said by it.
 */
function settledBy(
  found: readonly Resemblance[],
  unitOf: (place: number) => number,
  isSaidToBeOne: (pair: Resemblance) => boolean,
  { model }: Comparing,
): (a: number, b: number) => boolean {
  const said = found.filter(isSaidToBeOne);
  if (said.length === 0) return () => false;
  const alike = disjointSets();
  for (const pair of found) {
    const [one, other] = pair.most;
    if (pair.guard === undefined && pair.borneOut === 'yes' && one.given === other.given && links(pair, model))
      alike.join(`${unitOf(pair.a)}`, `${unitOf(pair.b)}`);
  }
  const keyOfTwo = (a: number, b: number) =>
    [a, b]
      .map((place) => alike.find(`${unitOf(place)}`))
      .sort()
      .join(' ');
  const settled = new Set(said.map(({ a, b }) => keyOfTwo(a, b)));
  return (a, b) => settled.has(keyOfTwo(a, b));
}

/** Both sides say it: once is enough. */
function uniqueAparts(clusters: readonly Cluster[]): Apart[] {
  const found = new Map<string, Apart>();
  for (const { apart } of clusters) for (const each of apart) found.set(`${each.between} ${each.because.code}`, each);
  return [...found.values()];
}
