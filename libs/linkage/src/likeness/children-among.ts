import { approvedModel } from '../approved';
import { type Apart, assemble, type Cluster, clustersOf, type Link, type Pair, type SourceRecord } from '../clusters';
import { disjointSets } from '../disjoint-sets';
import { join, type ScoredPair } from '../join/join';
import { byNumbersInUse, type NumbersTold, noNumbersTold } from '../numbers-told';
import { type LikenessCode, likeness, type Reason, reason } from '../reasons';
import { explain } from '../score/explain';
import type { Identity } from '../told/identity';
import { type Described, describe } from './describe';
import { type Resemblance, resemblances } from './resemblance';

/** What a person has said of two source records: the last word on them. */
export interface SaidOfTwo {
  readonly between: Pair;
  readonly as: 'same' | 'different' | 'unsure';
}

/** What people said stands before every score, and a number that is equal before likeness. */
const surest = { said: 2_000, number: 1_000 } as const;

interface Judged extends ScoredPair {
  readonly because: Reason;
  readonly between: Pair;
}

/**
 * Who is one child: first by equal numbers and birthday ({@link clustersOf}), then by what people said, then by likeness, the surest
 * first. Guards, different NHS numbers and 'not the same child' keep apart whatever the score. Of numbers that were replaced, those in use are
 * compared. A pure function of the set of records, of what was said and of what was told of numbers.
 */
export function childrenAmong(
  all: readonly SourceRecord[],
  said: readonly SaidOfTwo[] = [],
  numbers: NumbersTold = noNumbersTold,
): Cluster[] {
  const { records, apart } = byNumbersInUse(all, numbers);
  const byNumber = clustersOf(records, apart);
  if (byNumber.length < 2 && said.length === 0) return byNumber;
  const told = groupedById(records);
  const described = [...told.keys()].sort().map((id) => describe(id, told.get(id)!));
  return withLikeness(described, byNumber, said);
}

function groupedById(records: readonly SourceRecord[]): Map<string, SourceRecord[]> {
  const found = new Map<string, SourceRecord[]>();
  for (const record of records) {
    const known = found.get(record.sourceRecord);
    if (known) known.push(record);
    else found.set(record.sourceRecord, [record]);
  }
  return found;
}

function withLikeness(
  described: readonly Described[],
  byNumber: readonly Cluster[],
  said: readonly SaidOfTwo[],
): Cluster[] {
  const placeById = new Map(described.map(({ id }, place) => [id, place]));
  const spoken = said.filter(({ between }) => between.every((id) => placeById.has(id)));
  const saidOf = new Map(
    spoken.map(({ between: [one, other], as }) => [keyOf(placeById.get(one)!, placeById.get(other)!), as]),
  );
  const units = unitsOf(byNumber, described, placeById, spoken);
  const unitOf = new Map(units.flatMap(({ members }, unit) => members.map((place) => [place, unit] as const)));
  const besides = spoken.map(({ between: [one, other] }) => [placeById.get(one)!, placeById.get(other)!] as const);
  const found = resemblances(described, (a, b) => unitOf.get(a) !== unitOf.get(b), besides);
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

  const scored = [
    ...found
      .filter(({ a, b, bits }) => bits >= approvedModel.review || isDecided(a, b))
      .map((each) =>
        judge(each, described, saidOf.get(keyOf(each.a, each.b)), isDoubtful(each.a) || isDoubtful(each.b)),
      ),
    ...units.flatMap(({ numbered }) => numbered),
  ]
    .map((pair) => ({ ...pair, a: unitOf.get(pair.a)!, b: unitOf.get(pair.b)! }))
    .filter(({ a, b }) => a !== b);
  const judged = [...scored, ...heldApart(scored, units, described)];
  const rows = units.map(({ members, nhs }) => ({ id: described[members[0]!]!.id, nhs, formerNhs: [] }));
  const { personOf, joinedBy, cut, torn, areHeldApart } = join(rows, judged);

  const held = disjointSets();
  for (const { links } of units) for (const { between } of links) held.join(...between);
  for (const { between } of joinedBy) held.join(...between);
  const isOpen = ({ a, b }: ScoredPair) => personOf[a] !== personOf[b] && !areHeldApart(a, b);
  const isAlikeToTwo = new Set<Judged>([...torn, ...cut]);
  const asks = surestOfTwo(
    [
      ...[...torn, ...judged.filter(({ links, isGuarded }) => !links && !isGuarded)].filter(isOpen),
      ...cut.filter(({ a, b }) => !(rows[a]!.nhs && rows[b]!.nhs && rows[a]!.nhs !== rows[b]!.nhs)),
    ],
    personOf,
  ).map((pair): Apart => {
    const { between, because } = pair;
    return {
      between,
      because: isAlikeToTwo.has(pair) && because.compared ? likeness('alike-to-two', because.compared) : because,
    };
  });
  const links = [
    ...units.flatMap((unit) => unit.links),
    ...joinedBy.map(({ between, because }): Link => ({ between, because: [because] })),
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
 * Who would become one through others, and whom a guard holds apart though they are not alike enough to be asked about themselves: two twins, each like
 * the baby that had no name yet.
 */
function heldApart(scored: readonly Judged[], units: readonly Unit[], described: readonly Described[]): Judged[] {
  const together = disjointSets();
  const linking = scored.filter(({ links, isGuarded }) => links && !isGuarded);
  for (const { a, b } of linking) together.join(`${a}`, `${b}`);
  const groups = new Map<string, number[]>();
  for (const unit of new Set(linking.flatMap(({ a, b }) => [a, b]))) {
    const name = together.find(`${unit}`);
    groups.set(name, [...(groups.get(name) ?? []), unit]);
  }
  const unitOf = new Map<number, number>();
  const pairs: (readonly [number, number])[] = [];
  for (const group of groups.values()) {
    if (group.length < 3) continue;
    for (const unit of group) for (const place of units[unit]!.members) unitOf.set(place, unit);
    for (const one of group)
      for (const other of group)
        if (one < other) for (const a of units[one]!.members) for (const b of units[other]!.members) pairs.push([a, b]);
  }
  return resemblances(described, () => false, pairs)
    .filter(({ guard }) => guard !== undefined && guard !== 'two-nhs-numbers')
    .map((each) => ({
      ...judge(each, described, undefined, false),
      a: unitOf.get(each.a)!,
      b: unitOf.get(each.b)!,
      isGuarded: true,
    }));
}

/** What is one by its numbers, as one row: unless a person has said that two of it are not one child; then each is a row again. */
interface Unit {
  readonly members: readonly number[];
  readonly links: readonly Link[];
  readonly nhs: string;
  /** What numbers say of two of it that a person has parted from others. */
  readonly numbered: readonly Judged[];
}

function unitsOf(
  byNumber: readonly Cluster[],
  described: readonly Described[],
  placeById: ReadonlyMap<string, number>,
  said: readonly SaidOfTwo[],
): Unit[] {
  const numberOf = (places: readonly number[]) =>
    places.map((place) => described[place]!.variants[0]!.nhs).find((nhs) => nhs !== '') ?? '';
  return byNumber.flatMap(({ members, links }): Unit[] => {
    const places = members.map((id) => placeById.get(id)!);
    const isParted = said.some(({ between, as }) => as === 'different' && between.every((id) => members.includes(id)));
    if (!isParted) return [{ members: places, links, nhs: numberOf(places), numbered: [] }];
    const numbered = places.flatMap((a, index) =>
      places.slice(index + 1).flatMap((b) => sharedNumber(described, a, b)),
    );
    return places.map((place, index) => ({
      members: [place],
      links: [],
      nhs: numberOf([place]),
      numbered: index === 0 ? numbered : [],
    }));
  });
}

function sharedNumber(described: readonly Described[], a: number, b: number): Judged[] {
  const [one, other] = [described[a]!.variants[0]!, described[b]!.variants[0]!];
  if (one.born === 0 || one.born !== other.born) return [];
  const code =
    one.nhs && one.nhs === other.nhs
      ? 'equal-nhs-number-and-date-of-birth'
      : one.upn && one.upn === other.upn && 'equal-upn-and-date-of-birth';
  if (!code) return [];
  return [
    {
      a,
      b,
      bits: surest.number,
      links: true,
      isGuarded: false,
      because: reason(code),
      between: pairOf(one.id, other.id),
    },
  ];
}

function judge(
  { a, b, bits, most, guard, caution }: Resemblance,
  described: readonly Described[],
  said: SaidOfTwo['as'] | undefined,
  isDoubtful: boolean,
): Judged {
  const between = pairOf(described[a]!.id, described[b]!.id);
  // Of two different numbers `join` decides: it knows which was told to have replaced the other.
  const isGuarded = (guard !== undefined && guard !== 'two-nhs-numbers') || said === 'different';
  if (said === 'same')
    return { a, b, bits: surest.said, links: true, isGuarded, because: reason('said-to-be-one'), between };
  const isSure = bits >= approvedModel.link && caution === undefined && sayWho(most);
  const links = isSure && !isDoubtful;
  const code: LikenessCode = links
    ? 'alike'
    : (caution ?? (isDoubtful ? 'alike-but-contradicted' : 'alike-but-not-enough'));

  const isWithheld = described[a]!.isAddressWithheld || described[b]!.isAddressWithheld;
  const compared = explain(most[0], most[1], approvedModel).features.filter(
    ({ feature }) => !(isWithheld && feature === 'place'),
  );
  return { a, b, bits, links, isGuarded, because: likeness(code, compared), between };
}

/** Without a birthday, and without a name but that there is none yet, two are never joined by being alike, whatever numbers they share. */
const sayWho = (both: readonly Identity[]): boolean =>
  both.every(({ born, given, isUnnamed }) => born !== 0 && (given !== '' || isUnnamed));

/** A person is asked once of two children, by the two records that are most alike. */
function surestOfTwo(asked: readonly Judged[], personOf: Int32Array): Judged[] {
  const found = new Map<number, Judged>();
  for (const pair of asked) {
    const key = keyOf(personOf[pair.a]!, personOf[pair.b]!);
    const known = found.get(key);
    if (
      !known ||
      pair.bits > known.bits ||
      (pair.bits === known.bits && compare(`${pair.between}`, `${known.between}`) < 0)
    )
      found.set(key, pair);
  }
  return [...found.values()].sort((one, other) => compare(`${one.between}`, `${other.between}`));
}

/** Both sides say it: once is enough. */
function uniqueAparts(clusters: readonly Cluster[]): Apart[] {
  const found = new Map<string, Apart>();
  for (const { apart } of clusters) for (const each of apart) found.set(`${each.between} ${each.because.code}`, each);
  return [...found.values()];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const pairOf = (one: string, other: string): Pair => (one < other ? [one, other] : [other, one]);
/** Fewer than 2^26 are ever looked at together. */
const keyOf = (a: number, b: number): number => Math.min(a, b) * 2 ** 26 + Math.max(a, b);
