import type { Views, ViewWrite } from './views.port';

const write = (id: string, expected: number, body: string, terms: string[] = []): ViewWrite => ({
  view: 'search',
  id,
  expected,
  from: `made from ${body}`,
  fold: 1,
  terms,
  body: JSON.stringify(body),
});

/** What every store of views promises. Run by every adapter's spec. */
export function viewsContract(open: () => Promise<Views>): void {
  let views: Views;
  beforeEach(async () => {
    views = await open();
  });
  afterEach(() => views.close());

  it('gives back what was written, and its head without the body', async () => {
    expect(await views.write([write('r1', 0, 'one', ['name:fern'])])).toEqual([]);
    expect(await views.get('search', 'r1')).toEqual({
      view: 'search',
      id: 'r1',
      revision: 1,
      from: 'made from one',
      fold: 1,
      terms: ['name:fern'],
      body: '"one"',
    });
    expect(await views.heads(['r1', 'r2'])).toEqual([
      { view: 'search', id: 'r1', revision: 1, from: 'made from one', fold: 1 },
    ]);
    expect(await views.get('child', 'r1')).toBeUndefined();
  });

  it('writes only over the revision that was read, and says which writes lost', async () => {
    await views.write([write('r1', 0, 'one')]);
    const lost = await views.write([write('r1', 0, 'late'), write('r2', 0, 'other'), write('r3', 4, 'never there')]);
    expect(lost.map(({ id }) => id)).toEqual(['r1', 'r3']);
    expect(await views.write([write('r1', 1, 'two')])).toEqual([]);
    expect((await views.write([write('r1', 1, 'too late')])).map(({ id }) => id)).toEqual(['r1']);
    expect((await views.get('search', 'r1'))?.body).toBe('"two"');
    expect((await views.get('search', 'r1'))?.revision).toBe(2);
  });

  it('finds by all the terms of the newest writing, and by none that it has lost', async () => {
    await views.write([write('r2', 0, 'b', ['name:fern', 'born:1']), write('r1', 0, 'a', ['name:fern', 'born:1'])]);
    await views.write([write('r3', 0, 'c', ['name:fern'])]);
    expect(await views.find('search', ['name:fern', 'born:1'], undefined, 10)).toEqual(['r1', 'r2']);
    expect(await views.find('search', ['name:fern'], 'r1', 1)).toEqual(['r2']);
    await views.write([write('r1', 1, 'a', ['name:bryony'])]);
    expect(await views.find('search', ['name:fern'], undefined, 10)).toEqual(['r2', 'r3']);
    expect(await views.find('search', ['name:bryony'], undefined, 10)).toEqual(['r1']);
    expect(await views.find('child', ['name:bryony'], undefined, 10)).toEqual([]);
    expect(await views.find('search', [], undefined, 10)).toEqual([]);
  });

  it('knows whether another version of the fold has been at work', async () => {
    await views.write([write('r1', 0, 'one')]);
    expect([await views.anyOfOtherFold(1), await views.anyOfOtherFold(2)]).toEqual([false, true]);
  });
}
