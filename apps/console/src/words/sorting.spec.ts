import { sortHead, sortRows } from './sorting';

const rows = [
  { name: 'B', late: 2 },
  { name: 'A', late: 1 },
  { name: 'C', late: 2 },
];
const columns = { name: (row: { name: string }) => row.name, late: (row: { late: number }) => row.late };
const names = (query: string | undefined) => sortRows(rows, columns, query).map(({ name }) => name);

test('a list is sorted by a column, upwards or downwards, and what is equal keeps its order', () => {
  expect(names('name')).toEqual(['A', 'B', 'C']);
  expect(names('-late')).toEqual(['B', 'C', 'A']);
});

test.each([undefined, 'nonsense', 'toString', '-'])('a wish for %s leaves the list as it came', (query) => {
  expect(names(query)).toEqual(['B', 'A', 'C']);
});

test('a head leads to its order, and from there to the other way round', () => {
  const head = (query?: string) => sortHead('late', 'Late', query, (asked) => `?sort=${asked}`);
  expect(head()).toEqual({ label: 'Late', href: '?sort=late' });
  expect(head('late')).toEqual({ label: 'Late', href: '?sort=-late', sorted: 'ascending' });
  expect(head('-late')).toEqual({ label: 'Late', href: '?sort=late', sorted: 'descending' });
});
