/** What a column is ordered by. */
export type Sorting<Row> = Readonly<Record<string, (row: Row) => string | number>>;

/** A column head as a link: the address is the view, so a sorted list can be kept and sent. */
export interface SortHead {
  readonly label: string;
  readonly href?: string;
  readonly sorted?: 'ascending' | 'descending';
}

/** 'late' and '-late': by that column, upwards or downwards. A wish that names no column leaves the order as it came. */
export function sortRows<Row>(rows: readonly Row[], columns: Sorting<Row>, query: string | undefined): readonly Row[] {
  const ordered = Object.hasOwn(columns, nameIn(query)) ? columns[nameIn(query)] : undefined;
  if (!ordered) return rows;
  const direction = query?.startsWith('-') ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [one, other] = [ordered(a), ordered(b)];
    return (one < other ? -1 : one > other ? 1 : 0) * direction;
  });
}

/** A second press turns the order round. */
export function sortHead(
  name: string,
  label: string,
  query: string | undefined,
  href: (query: string) => string,
): SortHead {
  const isSorted = nameIn(query) === name;
  const isUp = isSorted && !query?.startsWith('-');
  return {
    label,
    href: href(isUp ? `-${name}` : name),
    ...(isSorted ? { sorted: isUp ? 'ascending' : 'descending' } : {}),
  };
}

const nameIn = (query = ''): string => query.replace(/^-/, '');
