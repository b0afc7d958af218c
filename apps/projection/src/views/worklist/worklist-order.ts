import { comparePlaces } from '@lib/kernel';
import { groups, type Work } from './worklist';

/** What the rows of a group may be ordered by. */
const columns = ['child', 'what', 'body', 'due', 'officer'] as const;
type Column = (typeof columns)[number];

/** As a reader asks for them: `due` upwards, `-due` downwards. */
export const sortings: readonly string[] = columns.flatMap((column) => [column, `-${column}`]);

export const isByName = (sort: string | undefined): boolean => sort === 'child' || sort === '-child';

type Place = readonly (string | number)[];

export interface WorkInOrder {
  readonly work: Work;
  readonly place: Place;
}

/** What is not told comes after what is. */
const notTold = '\uffff';

/** A name goes into no place, for a place goes on in an address: children are ordered by the names that their ids are looked up by. */
const sortedBy: Readonly<Record<Column, (work: Work) => string>> = {
  child: () => '',
  what: ({ row }) => row().what,
  body: ({ whoMust }) => whoMust,
  due: ({ place }) => place,
  officer: ({ officer = notTold }) => officer,
};

/**
 * By group, and in a group by child: a child's rows stand together, the most urgent first, where the first of them would stand by
 * itself. `nameOf` is asked where the order is by name.
 */
export function worklistOrder(sort = 'due', nameOf: (child: string) => string | undefined = () => undefined) {
  const column = sort.replace(/^-/, '') as Column;
  const direction = sort.startsWith('-') ? -1 : 1;
  const compareValues = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0) * direction;
  const orderedBy = ([, value, child]: Place): string =>
    column === 'child' ? (nameOf(String(child))?.toLocaleLowerCase('en-GB') ?? notTold) : String(value);

  /** Of two places, which comes first. */
  const compare = (one: Place, other: Place): number =>
    Number(one[0]) - Number(other[0]) ||
    compareValues(orderedBy(one), orderedBy(other)) ||
    comparePlaces(one.slice(2), other.slice(2));

  return { compare, inOrder: (work: readonly Work[]) => placed(work, sortedBy[column], compareValues).sort(byPlace) };

  function byPlace(one: WorkInOrder, other: WorkInOrder): number {
    return compare(one.place, other.place);
  }
}

/** Each with its place: its group, what comes first of its child's there, the child, and its own. */
function placed(
  work: readonly Work[],
  sortedBy: (work: Work) => string,
  compareValues: (one: string, other: string) => number,
): WorkInOrder[] {
  const blockOf = ({ group, child }: Work) => `${group} ${child}`;
  const first = new Map<string, string>();
  for (const each of work) {
    const [value, known] = [sortedBy(each), first.get(blockOf(each))];
    if (known === undefined || compareValues(value, known) < 0) first.set(blockOf(each), value);
  }
  return work.map((each) => ({
    work: each,
    place: [groups.indexOf(each.group), first.get(blockOf(each))!, each.child, each.place],
  }));
}
