import type { DirectoryFacts, DirectoryRow } from './directory.port';

const row = (id: string, organisation: string, replaces?: string): DirectoryRow => ({
  id,
  organisation,
  ...(replaces && { replaces }),
  fact: {
    source: '/agencies/northbank-council',
    id,
    type: 'partnership.setting-closed.v1',
    recordedAt: '2026-03-04T09:30:00.000Z',
    data: { setting: organisation, from: '2026-07-22', until: '2026-09-01' },
  },
});
const idsOf = (rows: readonly DirectoryRow[]) => rows.map(({ id }) => id).sort();

/** What every copy of the directory promises. Run by every adapter's spec. */
export function directoryContract(open: () => Promise<DirectoryFacts>): void {
  let directory: DirectoryFacts;
  beforeEach(async () => {
    directory = await open();
  });
  afterEach(() => directory.close());

  it('keeps a fact once, as it was first told, however often it arrives', async () => {
    await directory.insert([row('f1', 'a-school'), row('f1', 'a-school'), row('f2', 'another')]);
    await directory.insert([row('f1', 'elsewhere'), row('f3', 'a-school')]);
    expect(idsOf(await directory.about(['a-school']))).toEqual(['f1', 'f3']);
    expect(await directory.about(['elsewhere'])).toEqual([]);
    expect(await directory.rowsWithIds(['f1', 'nobody'])).toEqual([row('f1', 'a-school')]);
  });

  it('finds with the facts of a school whatever replaces one of them, about whomever that is', async () => {
    await directory.insert([row('f2', 'another', 'f1'), row('f3', 'another')]);
    await directory.insert([row('f1', 'a-school'), row('f4', 'a-school', 'f3')]);
    const found = await directory.about(['a-school']);
    expect(idsOf(found)).toEqual(['f1', 'f2', 'f4']);
    expect(found.find(({ id }) => id === 'f2')).toEqual(row('f2', 'another', 'f1'));
  });

  it('finds nothing of nobody, and is asked for nothing', async () => {
    await directory.insert([]);
    expect(await directory.about([])).toEqual([]);
    expect(await directory.rowsWithIds([])).toEqual([]);
  });
}
