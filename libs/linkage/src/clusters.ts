import { isLocalDate } from '@lib/kernel';
import { type DisjointSets, disjointSets } from './disjoint-sets';
import { gather, haveCommon } from './gather';
import { nhsKey, upnKey } from './neighbourhood';
import { type Reason, reason } from './reasons';

/** What one source knows of a person's identity, as told: nothing checked yet. */
export interface SourceRecord {
  readonly sourceRecord: string;
  readonly dateOfBirth?: string;
  readonly nhsNumber?: string;
  readonly upn?: string;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly sex?: string;
  readonly postcode?: string;
  /** Where who may see the rest may not see where the child lives: it is compared, and no reason speaks of it. */
  readonly isAddressWithheld?: true;
  /** What it told in place of `nhsNumber` and of `upn`, where that was told to have been replaced by them. */
  readonly formerNhsNumber?: string;
  readonly formerUpn?: string;
}

/** The ids of two source records, the lesser first. */
export type Pair = readonly [string, string];

export interface Link {
  readonly between: Pair;
  readonly because: readonly Reason[];
}

export interface Apart {
  readonly between: Pair;
  readonly because: Reason;
}

/** The source records that we hold to be one person's. */
export interface Cluster {
  /** The least of its members. */
  readonly head: string;
  readonly members: readonly string[];
  /** Just enough links to hold the members together, so that each can be explained and taken back. */
  readonly links: readonly Link[];
  /** Who was not joined though an identifier is shared; the other side says the same. */
  readonly apart: readonly Apart[];
  /** Who may be the same child, which a person is asked: nothing is joined meanwhile. Absent where nobody is. */
  readonly asks?: readonly Apart[];
}

/**
 * Two children's records joined is worse than one child's record split. So two records link only when a valid NHS number
 * or a valid UPN is equal *and* the date of birth is; and where the records so joined would have different NHS numbers
 * among them, no UPN joins any of them: one mistyped UPN must not make one child out of two. Hence no cluster ever has
 * two different NHS numbers or two dates of birth. Removing a record can join others in one case only: when it was what
 * contradicted them, which their `apart` said. Invalid identifiers count as not told. `keptApart` are said beside those.
 */
export function clustersOf(records: readonly SourceRecord[], keptApart: readonly Apart[] = []): Cluster[] {
  const people = peopleOf(records);
  const byNhs = groups(people, ({ nhs, born }) => nhs && born && `${nhs} ${born}`);
  const byUpn = groups(people, ({ upn, born }) => upn && born && `${upn} ${born}`);
  const isContradicted = contradictions(people, [...byNhs, ...byUpn]);
  const upnHolds = (group: Group): boolean => !isContradicted(group[0]);

  const held = disjointSets();
  const links = [...byNhs, ...byUpn.filter(upnHolds)].flatMap(([first, ...others]) =>
    others.filter((other) => held.join(first.id, other.id)).map((other) => link(first, other, !isContradicted(first))),
  );
  const apart = [
    ...keptApart.filter(({ between: [one, other] }) => held.find(one) !== held.find(other)),
    ...groups(people, ({ nhs }) => nhs).flatMap((group) => differentlyBorn(group, 'nhs-number')),
    ...groups(people, ({ upn }) => upn).flatMap((group) => differentlyBorn(group, 'upn')),
    ...byUpn.filter((group) => !upnHolds(group)).flatMap((group) => contradicted(group, held)),
    ...people.filter(({ everyNhs }) => everyNhs.size > 1).flatMap((person) => tellingTwo(person, people)),
  ].sort((a, b) => compare(a.between[0], b.between[0]) || compare(a.between[1], b.between[1]));

  return assemble(people, held, links, apart);
}

interface Person {
  readonly id: string;
  readonly born?: string;
  readonly nhs?: string;
  readonly upn?: string;
  /** More than one when the source contradicts itself; then `nhs` is not set and nothing joins on it. */
  readonly everyNhs: ReadonlySet<string>;
  /** As they were told, whatever replaced them since. */
  readonly toldNhs: ReadonlySet<string>;
  readonly toldUpn: ReadonlySet<string>;
}

type Group = readonly [Person, ...Person[]];

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
export const pairOf = (one: string, other: string): Pair => (one < other ? [one, other] : [other, one]);
const pair = (a: Person, b: Person): Pair => pairOf(a.id, b.id);

const realDateOfBirth = ({ dateOfBirth }: SourceRecord): string | undefined =>
  dateOfBirth !== undefined && isLocalDate(dateOfBirth) ? dateOfBirth : undefined;

/** One for each source record, by id. A record told twice with different values is believed in none of them. */
function peopleOf(records: readonly SourceRecord[]): Person[] {
  const told = gather(records, (record) => record.sourceRecord);
  const all = <T>(values: readonly (T | undefined)[]) => new Set(values.filter((value) => value !== undefined));
  const only = <T>(values: ReadonlySet<T>): T | undefined => (values.size === 1 ? [...values][0] : undefined);
  return [...told]
    .map(([id, same]): Person => {
      const everyNhs = all(same.map(nhsKey));
      const born = only(all(same.map(realDateOfBirth)));
      const toldNhs = all(same.map((each) => nhsKey({ nhsNumber: each.formerNhsNumber ?? each.nhsNumber })));
      const toldUpn = all(same.map((each) => upnKey({ upn: each.formerUpn ?? each.upn })));
      return { id, born, nhs: only(everyNhs), upn: only(all(same.map(upnKey))), everyNhs, toldNhs, toldUpn };
    })
    .sort((a, b) => compare(a.id, b.id));
}

/** Those with something to share, in the order of their least member: the values themselves leave no trace in the order. */
function groups(people: readonly Person[], keyOf: (person: Person) => string | undefined): Group[] {
  const sharing = people.filter((person) => keyOf(person));
  return [...gather(sharing, (person) => keyOf(person) ?? '').values()].filter((group) => group.length > 1);
}

/** Whether the records that all links together would join around a person have different NHS numbers among them. */
function contradictions(people: readonly Person[], wouldJoin: readonly Group[]): (person: Person) => boolean {
  const joined = disjointSets();
  for (const [first, ...others] of wouldJoin) for (const other of others) joined.join(first.id, other.id);
  const numbers = new Map<string, Set<string>>();
  for (const { id, everyNhs } of people) {
    const known = numbers.get(joined.find(id)) ?? new Set();
    for (const number of everyNhs) known.add(number);
    numbers.set(joined.find(id), known);
  }
  return ({ id }) => (numbers.get(joined.find(id))?.size ?? 0) > 1;
}

function link(a: Person, b: Person, upnHolds: boolean): Link {
  const because = [
    ...(a.nhs !== undefined && a.nhs === b.nhs
      ? [
          reason(
            haveCommon(a.toldNhs, b.toldNhs)
              ? 'equal-nhs-number-and-date-of-birth'
              : 'replaced-nhs-number-and-date-of-birth',
          ),
        ]
      : []),
    ...(a.upn !== undefined && a.upn === b.upn && upnHolds
      ? [reason(haveCommon(a.toldUpn, b.toldUpn) ? 'equal-upn-and-date-of-birth' : 'changed-upn-and-date-of-birth')]
      : []),
  ];
  return { between: pair(a, b), because };
}

/** Each with the next and no further: a placeholder shared by thousands gives every record two explanations, not thousands. */
const chain = <T>(people: readonly Person[], each: (a: Person, b: Person) => T): T[] =>
  people.slice(1).map((person, index) => each(people[index]!, person));

function differentlyBorn(group: Group, kind: 'nhs-number' | 'upn'): Apart[] {
  const dated = [
    ...gather(
      group.filter((person) => person.born),
      (person) => person.born ?? '',
    ).values(),
  ];
  const undated = group.filter((person) => !person.born);
  return chain([...dated.map(([first]) => first), ...undated], (a, b) => ({
    between: pair(a, b),
    because: reason(a.born && b.born ? `${kind}-different-dates-of-birth` : `${kind}-no-date-of-birth`),
  }));
}

/** A record that tells two numbers stands apart from the first other that tells either. */
function tellingTwo(person: Person, people: readonly Person[]): Apart[] {
  return [...person.everyNhs].flatMap((number) => {
    const other = people.find((each) => each !== person && each.everyNhs.has(number));
    return other ? [{ between: pair(person, other), because: reason('nhs-number-of-a-record-that-tells-two') }] : [];
  });
}

function contradicted(group: Group, held: DisjointSets): Apart[] {
  const clusters = [...gather(group, (person) => held.find(person.id)).values()];
  return chain(
    clusters.map(([first]) => first),
    (a, b) => ({ between: pair(a, b), because: reason('upn-contradicted-by-nhs-numbers') }),
  );
}

export function assemble(
  people: readonly { readonly id: string }[],
  held: Pick<DisjointSets, 'find'>,
  links: readonly Link[],
  apart: readonly Apart[],
): Cluster[] {
  const linksOf = gather(links, (each) => held.find(each.between[0]));
  const apartOf = gather(
    apart.flatMap((each) => each.between.map((end) => ({ head: held.find(end), each }))),
    ({ head }) => head,
  );
  return [...gather(people, (person) => held.find(person.id))].map(
    ([head, members]): Cluster => ({
      head,
      members: members.map((member) => member.id),
      links: linksOf.get(head) ?? [],
      apart: (apartOf.get(head) ?? []).map(({ each }) => each),
    }),
  );
}
