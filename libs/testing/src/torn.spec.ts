import { Torn, tearing } from './torn';

const shelf = () => {
  const held: string[] = [];
  return { held, put: async (books: readonly string[]) => held.push(...books), count: async () => held.length };
};

describe('a store that fails at its second write', () => {
  it.each([
    ['before', ['a', 'z']],
    ['after', ['a', 'b', 'c', 'z']],
    ['partial', ['a', 'b', 'z']],
  ] as const)('%s: holds %j, and answers again afterwards', async (how, expected) => {
    const kept = shelf();
    const tear = tearing({ at: 2, how });
    const torn = tear.of(kept, ['put']);
    await torn.put(['a']);
    await expect(torn.put(['b', 'c'])).rejects.toBeInstanceOf(Torn);
    await torn.put(['z']);
    expect(kept.held).toEqual(expected);
    expect([tear.writes, tear.torn, await torn.count()]).toEqual([3, 1, expected.length]);
  });

  it('counts the writes of all the stores of one path together, and no readings', async () => {
    const tear = tearing({ at: 2, how: 'before' });
    const [one, other] = [tear.of(shelf(), ['put']), tear.of(shelf(), ['put'])];
    await one.count();
    await one.put(['a']);
    await expect(other.put(['b'])).rejects.toBeInstanceOf(Torn);
  });

  it('cannot fail in part where one thing is written', async () => {
    const tear = tearing({ at: 1, how: 'partial' });
    await tear.of(shelf(), ['put']).put(['a']);
    expect([tear.writes, tear.torn]).toEqual([1, 0]);
  });
});
