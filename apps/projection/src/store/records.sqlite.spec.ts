import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSqliteParkedMessages } from '@lib/event-log';
import {
  earlyYearsNotification,
  ehcAssessmentRequested,
  exceptionRecorded,
  publishedOf,
  settingClosed,
  unusedNhsNumber,
} from '@lib/testing';
import { memoryDirectory } from '../../test/memory-directory';
import { rowsOf } from '../../test/records-of';
import { consume } from '../feed/consume.flow';
import { documentsFor } from '../feed/documents';
import { rebuild, verify } from '../feed/rebuild.flow';
import { takeDirectory } from '../feed/take-directory.flow';
import { openSqliteRecords, type SqliteRecords } from './records.sqlite';
import { viewsContract } from './views.contract';
import { openSqliteViews } from './views.sqlite';

const folder = mkdtempSync(join(tmpdir(), 'records-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const newFile = () => join(folder, `records-${++files}.db`);

describe('views in the file of the journal', () => {
  viewsContract(async () => openSqliteRecords(newFile()).views);
});

const child = { dateOfBirth: '2021-03-02', nhsNumber: unusedNhsNumber(412) };
const told = publishedOf(earlyYearsNotification({ child }));

describe('a batch that is one transaction', () => {
  let records: SqliteRecords;
  const parked = openSqliteParkedMessages(':memory:');
  const portsOf = (from: Partial<SqliteRecords> = records) => ({
    ...records,
    ...from,
    directory: memoryDirectory(),
    parked,
    clock: { now: () => '2026-08-01T09:00:00.000Z' },
  });
  beforeEach(() => {
    records = openSqliteRecords(newFile());
  });
  afterEach(() => records.journal.close());

  it('is there for nobody until it is there as a whole, and is heard of then', async () => {
    const heard: string[] = [];
    records.views.onWritten((documents) => heard.push(...documents.map(({ id }) => id)));
    const seenDuring: unknown[] = [];
    await consume(
      portsOf({
        inOne: (work) =>
          records.inOne(async (inside) => {
            const answer = await work(inside);
            seenDuring.push(await records.journal.count(), await records.views.heads('child', [told.key]), [...heard]);
            expect(await inside.journal.count()).toBe(1);
            return answer;
          }),
      }),
      [told],
    );
    expect(seenDuring).toEqual([0, [], []]);
    expect(await records.journal.count()).toBe(1);
    expect(heard).toEqual([told.key]);
  });

  it('leaves nothing when it fails, not the facts either, and the next one is whole', async () => {
    const failing = { ...portsOf(), fold: () => Promise.reject(new Error('does not fold')) };
    await expect(consume(failing, [told])).rejects.toThrow('does not fold');
    expect(await records.journal.count()).toBe(0);
    await consume(portsOf(), [told]);
    expect(await verify(portsOf())).toEqual({ compared: 1, differing: [] });
  });

  it('beside a rebuild that had read before it: the rebuild’s older document loses', async () => {
    const [row] = rowsOf([earlyYearsNotification({ child })]);
    await records.journal.insert([row!]);
    let isFirst = true;
    await rebuild({
      ...portsOf(),
      async fold(...asked) {
        const made = documentsFor(...asked);
        if (isFirst) {
          isFirst = false;
          await consume(portsOf(), [told]);
        }
        return made;
      },
    });
    expect(await verify(portsOf())).toEqual({ compared: 2, differing: [] });
  });

  it('and a closure that is told meanwhile is in the record of the exception that rests on it', async () => {
    const ofCase = { subject: 'EHC-7', child };
    const request = ehcAssessmentRequested({
      ...ofCase,
      data: { assessmentReference: 'A/7', receivedOn: '2026-03-02' },
    });
    const claim = exceptionRecorded({
      ...ofCase,
      data: {
        assessmentReference: 'A/7',
        from: '2026-07-22',
        until: '2026-07-31',
        duty: 'plan',
        ground: 'adviceDuringSchoolClosure',
        adviceAskedOn: '2026-07-16',
        setting: 'ferry-road',
      },
    });
    const closure = publishedOf(
      settingClosed({ data: { setting: 'ferry-road', from: '2026-07-22', until: '2026-09-01' } }),
    );
    const ports = { ...portsOf(), directory: memoryDirectory(new Map()) };
    await consume(ports, [publishedOf(request)]);
    let taken: Promise<void> | undefined;
    await consume(
      {
        ...ports,
        async fold(...asked) {
          // It has read the directory, and its rows are there for nobody yet.
          taken ??= takeDirectory(ports, [closure]);
          await new Promise(setImmediate);
          return documentsFor(...asked);
        },
      },
      [publishedOf(claim)],
    );
    await taken;
    expect(await verify(ports)).toEqual({ compared: 1, differing: [] });
  });
});

it('views of before, in a file of their own, are taken over with their revisions, once', async () => {
  const [file, before] = [newFile(), newFile()];
  const older = openSqliteViews(before);
  const document = { view: 'child', layer: '', id: 'fern', from: 'rows', made: 'then', fold: 1 } as const;
  await older.putBack([{ ...document, revision: 7, terms: ['name:fern'], body: '{}' }]);
  await older.close();
  const { views } = openSqliteRecords(file, before);
  expect(await views.heads('child', ['fern'])).toEqual([{ ...document, revision: 7 }]);
  expect(await views.find('child', ['name:fern'], undefined, 9)).toEqual(['fern']);
  expect(existsSync(before)).toBe(false);
  await views.close();
});
