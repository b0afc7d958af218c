import { row, sorted } from './journal.contract';
import type { Journal } from './journal.port';

/** What every journal promises of those who are alike. Run by every adapter's spec. */
export function lookAlikesContract(open: () => Promise<Journal>): void {
  let journal: Journal;
  beforeEach(async () => {
    journal = await open();
  });
  afterEach(() => journal.close());

  it('makes neighbours of two who are alike, for ever, whatever they assert beside', async () => {
    await journal.insert([row('f1', 'r1', ['nhs:1']), row('f2', 'r2'), row('f3', 'r3')]);
    await journal.pair([['r1', 'r2']]);
    await journal.pair([['r1', 'r2']]);
    const keys = await journal.keysOf(['r2']);
    expect(sorted(await journal.keysOf(['r1']))).toEqual(sorted(['nhs:1', ...keys]));
    expect(sorted(await journal.sourceRecordsWith(keys))).toEqual(['r1', 'r2']);
    expect(await journal.keysOf(['r3'])).toEqual([]);
    expect((await journal.rowsOf(['r1']))[0]?.keys).toEqual(['nhs:1']);
  });

  it('keeps each telling once, finds who told under a blocking key, and knows whose look-alikes were looked for', async () => {
    const told = (sourceRecord: string, telling: string, keys: string[]) => ({ sourceRecord, telling, keys });
    await journal.insert([row('f1', 'r1'), row('f2', 'r2')]);
    await journal.enter([told('r1', '{"a":1}', ['k1', 'k2']), told('r2', '{"a":1}', ['k2'])]);
    await journal.enter([told('r1', '{"a":1}', ['k1', 'k2']), told('r1', '{"a":2}', ['k3'])]);
    expect(sorted(await journal.sourceRecordsUnder(['k2', 'k9']))).toEqual(['r1', 'r2']);
    expect(await journal.sourceRecordsUnder(['k1', 'k3'])).toEqual(['r1']);
    await journal.markSearched([{ sourceRecord: 'r1', telling: '{"a":1}' }], '1');
    const kept = await journal.tellingsOf(['r1', 'nobody']);
    expect(kept.map(({ telling, searchedBy }) => `${telling} ${searchedBy}`).sort()).toEqual([
      '{"a":1} 1',
      '{"a":2} undefined',
    ]);
    await journal.markSearched([{ sourceRecord: 'r1', telling: '{"a":1}' }], '2');
    expect((await journal.tellingsOf(['r1'])).map(({ searchedBy }) => searchedBy)).toContain('2');
  });

  it('knows by which weights everybody was looked for, and finds nobody under that', async () => {
    expect(await journal.isAllSearched('1')).toBe(false);
    await journal.markAllSearched('1');
    await journal.markAllSearched('1');
    expect([await journal.isAllSearched('1'), await journal.isAllSearched('2')]).toEqual([true, false]);
    expect(await journal.sourceRecordsUnder(['k1'])).toEqual([]);
    expect(await journal.tellingsOf(['1'])).toEqual([]);
    expect(await journal.sourceRecords(undefined, 10)).toEqual([]);
  });

  it('does not follow a blocking key that 400 share: it tells nobody apart', async () => {
    const shared = Array.from({ length: 399 }, (_, at) => ({ sourceRecord: `r${at}`, telling: '{}', keys: ['k'] }));
    await journal.enter(shared);
    expect(await journal.sourceRecordsUnder(['k'])).toHaveLength(399);
    await journal.enter([{ sourceRecord: 'r399', telling: '{}', keys: ['k'] }]);
    expect(await journal.sourceRecordsUnder(['k'])).toEqual([]);
  });
}
