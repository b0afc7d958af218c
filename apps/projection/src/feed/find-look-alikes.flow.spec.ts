import { earlyHealthNotification, earlyYearsNotification, factWithdrawn, publishedOf } from '@lib/testing';
import { ingest } from '../journal/ingest';
import type { Journal, JournalRow } from '../journal/journal.port';
import { openSqliteJournal } from '../journal/journal.sqlite';
import { findLookAlikes } from './find-look-alikes.flow';

const sorrel = { givenName: 'Sorrel', familyName: 'Shale', dateOfBirth: '2021-02-01', postcode: 'HX1 1AA' };
const row = (event: Parameters<typeof publishedOf>[0]): JournalRow =>
  ingest(publishedOf(event, '2026-05-01T09:00:00.000Z').value);
const nurserys = (id: string, child: object = sorrel) =>
  row(earlyYearsNotification({ id, subject: 'N-1', child: { ...child, upn: 'B801200005001' } }));
const trusts = (id: string, child: object = sorrel) =>
  row(earlyHealthNotification({ id, subject: 'T-1', child: { ...child, nhsNumber: '9990000018' } }));

let journal: Journal;
beforeEach(() => {
  journal = openSqliteJournal(':memory:');
});
afterEach(() => journal.close());

const told = async (...rows: JournalRow[]) => {
  await journal.insert(rows);
  await findLookAlikes(journal, rows);
};
const neighboursOf = async ({ sourceRecord }: JournalRow) =>
  (await journal.sourceRecordsWith(await journal.keysOf([sourceRecord]))).filter((id) => id !== sourceRecord);

describe('who is told alike', () => {
  it('becomes a neighbour, whichever of the two comes first, though no number is shared', async () => {
    const [one, other] = [nurserys('n1'), trusts('t1')];
    await told(one);
    expect(await neighboursOf(one)).toEqual([]);
    await told(other);
    expect([await neighboursOf(one), await neighboursOf(other)]).toEqual([[other.sourceRecord], [one.sourceRecord]]);
  });

  it('stays one for ever: a correction parts nobody who must be looked at together', async () => {
    const [one, other] = [nurserys('n1'), trusts('t1')];
    await told(one, other);
    await told(
      row(
        earlyHealthNotification({
          id: 't2',
          subject: 'T-1',
          child: { ...sorrel, givenName: 'Fern', dateOfBirth: '2019-07-30' },
          data: { corrects: 't1' },
        }),
      ),
    );
    expect(await neighboursOf(one)).toEqual([other.sourceRecord]);
  });

  it('is nobody who only shares a family name and a postcode: a block is never followed whole', async () => {
    const [one, other] = [nurserys('n1'), trusts('t1', { ...sorrel, givenName: 'Fern', dateOfBirth: '2019-07-30' })];
    await told(one, other);
    expect(await neighboursOf(one)).toEqual([]);
    expect(await neighboursOf(other)).toEqual([]);
  });

  it('is not told of by a withdrawal, which repeats whose fact it takes back', async () => {
    const one = nurserys('n1');
    const withdrawal = row(
      factWithdrawn('health', { id: 'w', subject: 'T-1', child: sorrel, data: { withdraws: 't1' } }),
    );
    await told(one, withdrawal);
    expect(await neighboursOf(one)).toEqual([]);
  });

  it('costs one look-up where a fact repeats whose it is: nobody is searched, compared or written', async () => {
    await told(nurserys('n1'), trusts('t1'));
    const asked: string[] = [];
    const counting = new Proxy(journal, {
      get: (target, name: keyof Journal) => {
        asked.push(name);
        return target[name];
      },
    });
    await findLookAlikes(counting, [nurserys('n2'), trusts('t2')]);
    expect(asked).toEqual(['tellingsOf']);
  });

  it('is found by whoever gets the facts again, after the first has died before it kept the pair', async () => {
    const [one, other] = [nurserys('n1'), trusts('t1')];
    await told(one);
    await journal.insert([other]);
    const dying: Journal = { ...journal, pair: () => Promise.reject(new Error('The process has ended')) };
    await expect(findLookAlikes(dying, [other])).rejects.toThrow('ended');
    expect(await neighboursOf(one)).toEqual([]);
    await findLookAlikes(journal, [other]);
    expect(await neighboursOf(one)).toEqual([other.sourceRecord]);
  });
});
