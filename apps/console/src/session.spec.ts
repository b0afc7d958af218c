import { newestThatFit } from './session';

const search = (id: number) => ({ id: `search-${id}`, query: { name: 'x'.repeat(100), dateOfBirth: '2022-09-14' } });

test('as many searches are kept as a cookie has room for, the newest first', () => {
  const kept = newestThatFit([1, 2, 3, 4, 5, 6, 7, 8, 9].map(search));
  expect(kept.map(({ id }) => id)).toEqual(['search-1', 'search-2', 'search-3', 'search-4', 'search-5']);
});

test('the newest is kept whatever its length', () => {
  expect(newestThatFit([{ id: 'long', query: { name: 'é'.repeat(2_000) } }])).toHaveLength(1);
});
