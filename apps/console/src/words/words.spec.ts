import type { ReadClock } from '@lib/client';
import { contextualDate } from './contextual-date';
import { ageInWords, dayInWords, dayOf } from './days';
import { directoryNames } from './directory-names';
import { isNhsNumber, isUpn, nhsNumberInWords } from './identifiers';
import { listed, nameOrganisations, organisationInWords } from './organisations';

describe('a date says how far it is', () => {
  const clock: Pick<ReadClock, 'dueOn' | 'status' | 'excusedBy'> = {
    dueOn: '2026-03-04',
    status: 'running',
    excusedBy: [],
  };
  const words = (changes: Partial<ReadClock>, asAt: string) => contextualDate({ ...clock, ...changes }, asAt).words;

  test.each([
    ['running with time left', {}, '2026-02-20', 'In 12 days'],
    ['running on its last day', {}, '2026-03-04', 'Today is the last day'],
    ['overdue', { status: 'overdue' as const }, '2026-03-07', '3 days late, no exception'],
    ['overdue by a day', { status: 'overdue' as const }, '2026-03-05', '1 day late, no exception'],
    ['excused', { status: 'excused' as const }, '2026-03-07', '3 days late, excused by an exception'],
    [
      'excused and done',
      { status: 'excused' as const, metOn: '2026-03-06' },
      '2026-04-01',
      'Done on 6 March 2026, 2 days late, excused by an exception',
    ],
    [
      'met late',
      { status: 'metLate' as const, metOn: '2026-03-06' },
      '2026-04-01',
      'Done on 6 March 2026, 2 days late, no exception',
    ],
    [
      'met on the last day',
      { status: 'metInTime' as const, metOn: '2026-03-04' },
      '2026-04-01',
      'Done on 4 March 2026, the last day',
    ],
    ['stopped', { status: 'stopped' as const, stoppedOn: '2026-03-01' }, '2026-04-01', 'Stopped on 1 March 2026'],
    [
      'a floor that was cut short',
      { status: 'cutShort' as const, floor: true as const },
      '2026-04-01',
      'The time to be given was cut short',
    ],
  ])('%s', (_, changes, asAt, expected) => expect(words(changes, asAt)).toBe(expected));
});

test('days are words, and what is no day stays as it was told', () => {
  expect(dayInWords('2026-03-04')).toBe('4 March 2026');
  expect(dayInWords('spring')).toBe('spring');
});

test('the day of an instant is the day in London', () => {
  expect(dayOf('2026-06-30T23:30:00Z')).toBe('2026-07-01');
  expect(dayOf('2026-12-31T23:30:00Z')).toBe('2026-12-31');
});

test.each([
  ['2022-09-14', '2026-05-28', '3 years 8 months old'],
  ['2022-09-14', '2026-09-13', '3 years 11 months old'],
  ['2022-09-14', '2026-09-14', '4 years old'],
  ['2026-04-01', '2026-05-28', '8 weeks old'],
  ['2026-06-01', '2026-05-28', undefined],
])('born %s, on %s: %s', (born, asAt, age) => expect(ageInWords(born, asAt)).toBe(age));

test('an organisation is named by the words of its code', () => {
  expect(organisationInWords('northbank-nhs-trust')).toBe('Northbank NHS Trust');
  expect(organisationInWords('school-of-the-river')).toBe('School of the River');
  expect(listed(['A', 'B', 'C'])).toBe('A, B and C');
});

test('numbers are read in groups and checked by their own rule', () => {
  expect(nhsNumberInWords('9990000018')).toBe('999 000 0018');
  expect([isNhsNumber('9990000018'), isNhsNumber('9990000019')]).toEqual([true, false]);
  expect([isUpn('B801200005001'), isUpn('C801200005001')]).toEqual([true, false]);
});

describe('the names of organisations', () => {
  const answering = (...answers: readonly (Response | Error)[]) => {
    const asked: Readonly<Record<string, string>>[] = [];
    const left = [...answers];
    const learn = directoryNames(async (headers) => {
      asked.push(headers);
      const answer = left.shift()!;
      if (answer instanceof Error) throw answer;
      return answer;
    });
    return { learn, asked };
  };
  const listing = (name: string) =>
    new Response(JSON.stringify({ organisations: [{ code: 'st-annes', name }] }), { headers: { etag: '"1"' } });
  afterEach(() => nameOrganisations([]));

  test('are the directory’s; of those that it has not, the code’s own words; the family has no other', async () => {
    await answering(listing('St Anne’s Church of England Primary')).learn();
    expect(['st-annes', 'river-lane-nursery', 'family'].map(organisationInWords)).toEqual([
      'St Anne’s Church of England Primary',
      'River Lane Nursery',
      'The family',
    ]);
  });

  test('are asked for once while they are fresh', async () => {
    const { learn, asked } = answering(listing('St Anne’s'));
    await learn();
    await learn();
    expect(asked).toEqual([{}]);
  });

  test('that cannot be had leave a page as it is', async () => {
    await answering(new Error('away')).learn();
    await answering(new Response('', { status: 503 })).learn();
    await answering(new Response('not JSON')).learn();
    expect(organisationInWords('st-annes')).toBe('St Annes');
  });
});
