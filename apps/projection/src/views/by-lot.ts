/** So many of these, in the order of their lots: nobody chooses them, the same lots draw the same, and of more the first stay the same. */
export function drawnByLot<T>(items: Iterable<T>, most: number, lotOf: (item: T) => string): T[] {
  return [...items]
    .map((item) => ({ item, lot: lotOf(item) }))
    .sort((one, other) => (one.lot < other.lot ? -1 : 1))
    .slice(0, most)
    .map(({ item }) => item);
}
