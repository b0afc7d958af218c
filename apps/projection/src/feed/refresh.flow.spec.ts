import { StopConsuming } from '@lib/event-log';
import { earlyYearsNotification, unusedNhsNumber } from '@lib/testing';
import { memoryDirectory } from '../../test/memory-directory';
import { rowsOf } from '../../test/records-of';
import type { Journal } from '../journal/journal.port';
import { openSqliteJournal } from '../journal/journal.sqlite';
import type { Views } from '../store/views.port';
import { openSqliteViews } from '../store/views.sqlite';
import { foldVersion } from '../views/registry';
import { ours } from './made';
import { rebuild, verify } from './rebuild.flow';
import { refresh } from './refresh.flow';

const child = { dateOfBirth: '2022-09-14', nhsNumber: unusedNhsNumber(21) };
const rows = rowsOf([earlyYearsNotification({ child }), earlyYearsNotification({ child }), earlyYearsNotification()]);
const sourceRecords = rows.map(({ sourceRecord }) => sourceRecord);
const [one, other, stranger] = sourceRecords as [string, string, string];

let journal: Journal;
let views: Views;
const directory = memoryDirectory();
beforeEach(async () => {
  [journal, views] = [openSqliteJournal(':memory:'), openSqliteViews(':memory:')];
  await journal.insert(rows);
});
afterEach(() => Promise.all([journal.close(), views.close()]));

const bodyOf = async (id: string) => JSON.parse((await views.get('child', id))?.body ?? 'null');
const revisions = async () => (await views.heads('child', sourceRecords)).map(({ revision }) => revision);

describe('bringing records up to the journal', () => {
  it('brings up the neighbours with the record that was named, and nobody else', async () => {
    await refresh({ journal, views, directory }, [other]);
    const [head, member] = [one, other].sort() as [string, string];
    expect((await bodyOf(head)).record.sourceRecords).toHaveLength(2);
    expect(await bodyOf(member)).toEqual({ see: head });
    expect(await bodyOf(stranger)).toBeNull();
  });

  it('twice writes nothing the second time', async () => {
    expect(await refresh({ journal, views, directory }, sourceRecords)).toBe(3);
    expect(await refresh({ journal, views, directory }, sourceRecords)).toBe(0);
    expect(await revisions()).toEqual([1, 1, 1]);
  });

  it('of documents that an older version of the fold made makes them again', async () => {
    await refresh({ journal, views, directory }, sourceRecords);
    const made = await views.get('child', stranger);
    await views.write([{ ...made!, made: 'by an older version', from: 'made by an older fold', expected: 1 }]);
    expect(await views.anyMadeOtherwise(ours.made)).toBe(true);
    expect(await rebuild({ journal, views, directory })).toBe(1);
    expect(await views.anyMadeOtherwise(ours.made)).toBe(false);
  });

  it('stops where a newer version of the software has been, and leaves its documents alone', async () => {
    await refresh({ journal, views, directory }, [stranger]);
    const made = await views.get('child', stranger);
    await views.write([{ ...made!, fold: foldVersion + 1, from: 'made by a newer fold', expected: 1 }]);
    await expect(refresh({ journal, views, directory }, [stranger])).rejects.toBeInstanceOf(StopConsuming);
    expect((await views.get('child', stranger))?.from).toBe('made by a newer fold');
  });

  it('can be checked: whatever differs from the journal is named, and nothing is written', async () => {
    await refresh({ journal, views, directory }, sourceRecords);
    expect(await verify({ journal, views, directory })).toEqual({ compared: 3, differing: [] });
    const made = await views.get('child', stranger);
    await views.write([{ ...made!, body: '{}', expected: 1 }]);
    expect(await verify({ journal, views, directory })).toEqual({ compared: 3, differing: [stranger] });
    expect((await views.get('child', stranger))?.body).toBe('{}');
  });
});
