import type { Journal, JournalRow } from './journal.port';

/** A row, of which only this matters. */
export const row = (id: string, sourceRecord: string, keys: string[] = []): JournalRow => ({
  id,
  sourceRecord,
  occurredOn: '2026-03-03',
  recordedAt: '2026-03-04T09:30:00.000Z',
  keys,
  event: JSON.stringify({ said: id }),
});
export const sorted = (texts: readonly string[]) => [...texts].sort();

/** What every journal promises. Run by every adapter's spec. */
export function journalContract(open: () => Promise<Journal>): void {
  let journal: Journal;
  beforeEach(async () => {
    journal = await open();
  });
  afterEach(() => journal.close());

  it('keeps a fact once, as it was first told, however often it arrives', async () => {
    await journal.insert([row('f1', 'r1'), row('f1', 'r1'), row('f2', 'r1')]);
    await journal.insert([{ ...row('f1', 'r1'), event: '"other"' }]);
    const rows = await journal.rowsOf(['r1', 'nobody']);
    expect(sorted(rows.map(({ id }) => id))).toEqual(['f1', 'f2']);
    expect(rows.find(({ id }) => id === 'f1')).toEqual(row('f1', 'r1'));
    expect(await journal.count()).toBe(2);
  });

  it('finds facts by their ids, and says nothing of those that it has not', async () => {
    await journal.insert([row('f1', 'r1', ['nhs:1']), row('f2', 'r2'), row('f3', 'r1')]);
    const found = await journal.rowsWithIds(['f3', 'f1', 'f9']);
    expect(sorted(found.map(({ id }) => id))).toEqual(['f1', 'f3']);
    expect(found.find(({ id }) => id === 'f1')).toEqual(row('f1', 'r1', ['nhs:1']));
    expect(await journal.rowsWithIds([])).toEqual([]);
  });

  it('remembers every identifier that was ever asserted, and finds who asserted it', async () => {
    await journal.insert([row('f1', 'r1', ['nhs:1', 'upn:A']), row('f2', 'r2', ['nhs:1']), row('f3', 'r3', ['nhs:3'])]);
    await journal.insert([row('f4', 'r2', ['nhs:3'])]);
    expect(sorted(await journal.keysOf(['r1', 'r2']))).toEqual(['nhs:1', 'nhs:3', 'upn:A']);
    expect(sorted(await journal.sourceRecordsWith(['nhs:3', 'upn:A', 'nhs:none']))).toEqual(['r1', 'r2', 'r3']);
    expect((await journal.rowsOf(['r1']))[0]?.keys).toEqual(['nhs:1', 'upn:A']);
  });

  it('tells what was recorded since a moment, newest first, page by page', async () => {
    const told = (id: string, second: number, type: string) => ({
      ...row(id, 'r1'),
      recordedAt: `2026-03-04T09:30:0${second}.000Z`,
      event: JSON.stringify({ type }),
    });
    await journal.insert([told('f2', 1, 'b'), told('f1', 1, 'a'), told('f3', 2, 'c'), told('f0', 0, 'too old')]);
    const since = '2026-03-04T09:30:00.000Z';
    const first = await journal.toldSince(since, undefined, 2);
    expect(first[0]).toEqual({ id: 'f3', sourceRecord: 'r1', recordedAt: '2026-03-04T09:30:02.000Z', type: 'c' });
    const rest = await journal.toldSince(since, first.at(-1), 2);
    expect([...first, ...rest].map(({ id, type }) => `${id} ${type}`)).toEqual(['f3 c', 'f2 b', 'f1 a']);
  });

  it.each([
    ['it came first', 0],
    ['what is said of it came first', 1],
  ])('ties a fact to whatever is said of it, where %s', async (_, turn) => {
    const [fact, said, other] = [row('f1', 'r1'), row('f2', 'r2', ['about:f1']), row('f3', 'r3', ['about:f9'])];
    for (const each of turn === 0 ? [fact, other, said] : [said, other, fact]) await journal.insert([each]);
    expect(await journal.keysOf(['r1'])).toEqual(['about:f1']);
    expect(sorted(await journal.sourceRecordsWith(['about:f1']))).toEqual(['r1', 'r2']);
    expect(await journal.sourceRecordsWith(['about:f9'])).toEqual(['r3']);
    expect((await journal.rowsOf(['r1']))[0]?.keys).toEqual([]);
  });

  it('names every source record once, in order, page by page', async () => {
    await journal.insert([row('f1', 'r2'), row('f2', 'r1'), row('f3', 'r3'), row('f4', 'r1')]);
    const first = await journal.sourceRecords(undefined, 2);
    expect([...first, ...(await journal.sourceRecords(first.at(-1), 2))]).toEqual(['r1', 'r2', 'r3']);
  });
}
