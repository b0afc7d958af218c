import type { ViewDocument, Views, ViewWrite } from './views.port';

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

  it('gives the documents of one view page by page, in order of id', async () => {
    await views.write([
      write('r2', 0, 'b'),
      write('r1', 0, 'a', ['name:fern']),
      { ...write('r0', 0, 'c'), view: 'child' },
    ]);
    await views.write([write('r3', 0, 'd'), write('r2', 1, 'newer')]);
    const first = await views.page('search', undefined, 2);
    expect(first[0]).toEqual(await views.get('search', 'r1'));
    const rest = await views.page('search', first.at(-1)!.id, 2);
    const bodies = [...first, ...rest].map(({ id, revision, body }) => [id, revision, body]);
    expect(bodies).toEqual([
      ['r1', 1, '"a"'],
      ['r2', 2, '"newer"'],
      ['r3', 1, '"d"'],
    ]);
    expect(await views.page('search', 'r3', 2)).toEqual([]);
  });

  it('tells who listens of what was written, as it is stored then, and of nothing that lost the race', async () => {
    const heard: ViewDocument[] = [];
    await views.write([write('r1', 0, 'before anybody listened')]);
    const stop = views.onWritten((documents) => heard.push(...documents));
    await views.write([write('r1', 1, 'one'), write('r2', 5, 'lost'), write('r3', 0, 'two')]);
    expect(heard).toEqual([await views.get('search', 'r1'), await views.get('search', 'r3')]);
    stop();
    await views.write([write('r1', 2, 'unheard')]);
    expect(heard).toHaveLength(2);
  });

  it('knows whether another version of the fold has been at work', async () => {
    await views.write([write('r1', 0, 'one')]);
    expect([await views.anyOfOtherFold(1), await views.anyOfOtherFold(2)]).toEqual([false, true]);
  });
}
