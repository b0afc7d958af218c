import { microBatch } from './micro-batch';

const options = {
  most: () => 5,
  sizeOf: (part: string) => part.length,
  isAlone: (part: string) => part.startsWith('!'),
};

describe('what several bring at the same moment', () => {
  const batches: (readonly string[])[] = [];
  beforeEach(() => void batches.splice(0));
  const noting = async (parts: readonly string[]) => void batches.push(parts);

  it('is done together', async () => {
    const take = microBatch(noting, options);
    await Promise.all(['a', 'b', 'c'].map(take));
    expect(batches).toEqual([['a', 'b', 'c']]);
  });

  it('is the next batch when it comes while one is under way', async () => {
    const later: Promise<void>[] = [];
    const take = microBatch(async (parts: readonly string[]) => {
      batches.push(parts);
      if (parts[0] === 'a') later.push(take('b'), take('c'));
      await new Promise(setImmediate);
    }, options);
    await take('a');
    await Promise.all(later);
    expect(batches).toEqual([['a'], ['b', 'c']]);
  });

  it('is no more at once than was asked for, unless one alone is more', async () => {
    const take = microBatch(noting, options);
    await Promise.all(['aaa', 'bbb', 'cccccccc', 'd'].map(take));
    expect(batches).toEqual([['aaa'], ['bbb'], ['cccccccc'], ['d']]);
  });

  it('is done alone where another is not to fail with it', async () => {
    const take = microBatch(noting, options);
    await Promise.all(['a', '!b', 'c', '!d'].map(take));
    expect(batches).toEqual([['a', 'c'], ['!b'], ['!d']]);
  });

  it('fails for everybody whose part was in the batch, and for nobody else', async () => {
    const take = microBatch(async (parts: readonly string[]) => {
      if (parts.includes('b')) throw new Error('no b');
    }, options);
    const outcomes = await Promise.allSettled(['a', 'b', '!c'].map(take));
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
    await expect(take('a')).resolves.toBeUndefined();
  });
});
