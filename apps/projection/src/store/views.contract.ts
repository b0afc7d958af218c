import type { Views, ViewWrite, WrittenDocument } from './views.port';

const write = (id: string, expected: number, body: string, terms: string[] = [], layer = ''): ViewWrite => ({
  view: 'child',
  layer,
  id,
  expected,
  from: `made from ${body}`,
  made: 'by the first version',
  fold: 1,
  terms,
  area: JSON.stringify({ area: body }),
  body: JSON.stringify(body),
});
const announced = (id: string): ViewWrite => {
  const { area: _, ...rest } = write(id, 0, 'announced', ['name:bryony']);
  return { ...rest, view: 'announced' };
};

/** What every store of views promises. Run by every adapter's spec. */
export function viewsContract(open: () => Promise<Views>): void {
  let views: Views;
  beforeEach(async () => {
    views = await open();
  });
  afterEach(() => views.close());

  it('gives back what was written, and its head without the body', async () => {
    expect(await views.write([write('r1', 0, 'one', ['name:fern']), announced('r2')])).toEqual([]);
    expect(await views.get('child', 'r1')).toEqual({
      view: 'child',
      layer: '',
      id: 'r1',
      revision: 1,
      from: 'made from one',
      made: 'by the first version',
      fold: 1,
      terms: ['name:fern'],
      area: '{"area":"one"}',
      body: '"one"',
    });
    expect(await views.get('announced', 'r2')).not.toHaveProperty('area');
    expect(await views.heads('child', ['r1', 'r2', 'r3'])).toEqual([
      {
        view: 'child',
        layer: '',
        id: 'r1',
        revision: 1,
        from: 'made from one',
        made: 'by the first version',
        fold: 1,
      },
    ]);
    expect(await views.get('announced', 'r1')).toBeUndefined();
    expect(await views.heads('announced', ['r1'])).toEqual([]);
  });

  it('writes only over the revision that was read, and says which writes lost', async () => {
    await views.write([write('r1', 0, 'one')]);
    const lost = await views.write([write('r1', 0, 'late'), write('r2', 0, 'other'), write('r3', 4, 'never there')]);
    expect(lost.map(({ id }) => id)).toEqual(['r1', 'r3']);
    expect(await views.write([write('r1', 1, 'two')])).toEqual([]);
    expect((await views.write([write('r1', 1, 'too late')])).map(({ id }) => id)).toEqual(['r1']);
    expect((await views.get('child', 'r1'))?.body).toBe('"two"');
    expect((await views.get('child', 'r1'))?.revision).toBe(2);
  });

  it('puts back what stood elsewhere with its revision, and leaves what is here as it is', async () => {
    await views.write([write('r1', 0, 'here')]);
    const { expected: _, ...elsewhere } = write('r2', 0, 'elsewhere', ['name:fern']);
    await views.putBack([
      { ...elsewhere, revision: 7 },
      { ...elsewhere, id: 'r1', revision: 9 },
    ]);
    expect(await views.get('child', 'r2')).toEqual({ ...elsewhere, revision: 7 });
    expect(await views.get('child', 'r1')).toMatchObject({ revision: 1, body: '"here"' });
    expect(await views.find('child', ['name:fern'], undefined, 10)).toEqual(['r2']);
    expect(await views.write([write('r2', 7, 'changed')])).toEqual([]);
  });

  it('finds by all the terms of the newest writing, and by none that it has lost', async () => {
    await views.write([write('r2', 0, 'b', ['name:fern', 'born:1']), write('r1', 0, 'a', ['name:fern', 'born:1'])]);
    await views.write([write('r3', 0, 'c', ['name:fern'])]);
    expect(await views.find('child', ['name:fern', 'born:1'], undefined, 10)).toEqual(['r1', 'r2']);
    expect(await views.find('child', ['name:fern'], 'r1', 1)).toEqual(['r2']);
    await views.write([write('r1', 1, 'a', ['name:bryony'])]);
    expect(await views.find('child', ['name:fern'], undefined, 10)).toEqual(['r2', 'r3']);
    expect(await views.find('child', ['name:bryony'], undefined, 10)).toEqual(['r1']);
    expect(await views.find('announced', ['name:bryony'], undefined, 10)).toEqual([]);
    expect(await views.find('child', [], undefined, 10)).toEqual([]);
  });

  it('gives the parts that the area is made of page by page, in order of id and layer', async () => {
    await views.write([write('r2', 0, 'b'), write('r1', 0, 'a', ['name:fern']), announced('r0')]);
    await views.write([write('r3', 0, 'd'), write('r2', 1, 'newer'), announced('r2')]);
    await views.write([write('r2', 0, 'hidden', [], 'safeguarding')]);
    const first = await views.areaParts(undefined, 2);
    const parts = [...first, ...(await views.areaParts(first.at(-1), 2))];
    expect(parts).toEqual([
      { id: 'r1', layer: '', fold: 1, area: '{"area":"a"}' },
      { id: 'r2', layer: '', fold: 1, area: '{"area":"newer"}' },
      { id: 'r2', layer: 'safeguarding', fold: 1, area: '{"area":"hidden"}' },
      { id: 'r3', layer: '', fold: 1, area: '{"area":"d"}' },
    ]);
    expect(await views.areaParts(parts.at(-1), 2)).toEqual([]);
  });

  it('tells who listens of what was written, and of nothing that lost the race', async () => {
    const heard: WrittenDocument[] = [];
    await views.write([write('r2', 0, 'won')]);
    const stop = views.onWritten((documents) => heard.push(...documents));
    await views.write([write('r1', 0, 'one'), write('r2', 5, 'lost'), announced('r3')]);
    expect(heard).toContainEqual({ view: 'child', layer: '', id: 'r1', fold: 1, area: '{"area":"one"}' });
    expect(heard).toContainEqual({ view: 'announced', layer: '', id: 'r3', fold: 1 });
    expect(JSON.stringify(heard)).not.toContain('lost');
    stop();
    await views.write([write('r1', 1, 'unheard')]);
    expect(JSON.stringify(heard)).not.toContain('unheard');
  });

  it('keeps a document for each layer, each with its revision, and finds the first that stands with one question', async () => {
    const keys = ['looked-after+safeguarding', 'safeguarding', ''];
    await views.write([write('r1', 0, 'ordinary'), write('r1', 0, 'hidden', [], 'safeguarding')]);
    await views.write([write('r1', 1, 'ordinary again')]);
    const bodies = async (...layers: string[]) => (await views.get('child', 'r1', layers))?.body;
    expect([await bodies(''), await bodies(...keys), await bodies('looked-after')]).toEqual([
      '"ordinary again"',
      '"hidden"',
      undefined,
    ]);
    expect((await views.get('child', 'r1'))?.body).toBe('"ordinary again"');
    const heads = await views.heads('child', ['r1']);
    expect(heads.map(({ layer, revision }) => `${layer} ${revision}`).sort()).toEqual([' 2', 'safeguarding 1']);
  });

  it('passes over a layer in which nothing stands any more, which keeps its revision', async () => {
    const { area: _, ...gone } = write('r1', 1, '', [], 'safeguarding');
    await views.write([write('r1', 0, 'ordinary'), write('r1', 0, 'hidden', ['name:fern'], 'safeguarding')]);
    const heard: WrittenDocument[] = [];
    views.onWritten((documents) => heard.push(...documents));
    await views.write([{ ...gone, body: '' }]);
    expect((await views.get('child', 'r1', ['safeguarding', '']))?.body).toBe('"ordinary"');
    expect(await views.get('child', 'r1', ['safeguarding'])).toBeUndefined();
    expect(await views.find('child', ['name:fern'], undefined, 10, ['safeguarding', ''])).toEqual([]);
    expect(await views.areaParts(undefined, 10)).toHaveLength(1);
    expect(heard).toContainEqual({ view: 'child', layer: 'safeguarding', id: 'r1', fold: 1 });
    expect((await views.heads('child', ['r1'])).map(({ revision }) => revision).sort()).toEqual([1, 2]);
  });

  it('finds in some layers by what the first of them that has the document says, each once and in order, page by page', async () => {
    const keys = ['safeguarding', ''];
    await views.write([
      write('r1', 0, 'a', ['name:fern']),
      write('r2', 0, 'b', ['name:fern']),
      write('r2', 0, 'b, and more', ['name:rowan'], 'safeguarding'),
      write('r3', 0, 'c', ['name:fern']),
      write('r3', 0, 'c, and more', ['name:fern', 'name:rowan'], 'safeguarding'),
      write('r4', 0, 'd, hidden', ['name:fern'], 'safeguarding'),
    ]);
    expect(await views.find('child', ['name:fern'], undefined, 10)).toEqual(['r1', 'r2', 'r3']);
    expect(await views.find('child', ['name:fern'], undefined, 10, keys)).toEqual(['r1', 'r3', 'r4']);
    expect(await views.find('child', ['name:fern', 'name:rowan'], undefined, 10, keys)).toEqual(['r3']);
    expect(await views.find('child', ['name:fern'], undefined, 2, keys)).toEqual(['r1', 'r3']);
    expect(await views.find('child', ['name:fern'], 'r3', 2, keys)).toEqual(['r4']);
    expect(await views.find('child', ['name:rowan'], undefined, 10)).toEqual([]);
  });

  it('knows whether any document was made otherwise; what was announced was made by no fold', async () => {
    await views.write([write('r1', 0, 'one'), { ...announced('r1'), made: 'by another' }]);
    expect(await views.anyMadeOtherwise('by the first version')).toBe(false);
    expect([await views.anyMadeOtherwise('a'), await views.anyMadeOtherwise('z')]).toEqual([true, true]);
  });
}
