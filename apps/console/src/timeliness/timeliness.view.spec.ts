import { casesOf, sampleFigures, sampleStandards } from '../../test/sample-area';
import { sampleCaseKinds } from '../../test/sample-case-kinds';
import { casesView } from './cases.view';
import { chartOf } from './chart';
import { percentHalfUp, totalOf } from './counts';
import { timelinessView } from './timeliness.view';
import { queryForApi, readTimeliness } from './timeliness-form';

const query = { standard: 'decide-to-assess', by: 'month' };
const view = (changes: object = {}, answer = sampleFigures({ ...query, ...changes })) =>
  timelinessView({ ...query, ...changes }, { ...sampleStandards, caseKinds: sampleCaseKinds }, { answer });

test.each([
  [1, 8, 12.5],
  [1, 3, 33.3],
  [2, 3, 66.7],
  [1, 16, 6.3],
  [1, 2000, 0.1],
  [0, 7, 0],
  [7, 7, 100],
  [0, 0, null],
])('%i of %i is %p per cent', (part, whole, percent) => expect(percentHalfUp(part, whole)).toBe(percent));

test('a total is counted again, never averaged', () => {
  expect(totalOf(sampleFigures({}).figures)).toMatchObject({
    due: 94,
    withExceptions: { inTime: 57, of: 84, percent: 67.9 },
    excludingExceptions: { inTime: 57, of: 79, percent: 72.2 },
  });
});

test('the figures are said in one sentence, numerators and denominators with them', () => {
  expect(view().sentence).toBe(
    'December 2025 to June 2026: 94 in all, of which 57 in time, 15 late, 7 overdue, 5 excused, 10 running. ' +
      'In time, of all that ended or passed: 57 of 84, 67.9%. Without exceptions: 57 of 79, 72.2%.',
  );
});

test('each count opens its cases, of exactly these figures, and none opens nothing', () => {
  const { cells } = view().rows[0]!;
  expect(cells.map(({ label, count, href }) => [label, count, href !== undefined])).toEqual([
    ['All', 13, true],
    ['In time', 9, true],
    ['Late', 3, true],
    ['Overdue', 0, false],
    ['Excused', 1, true],
    ['Running', 0, false],
    ['Stopped', 1, true],
  ]);
  expect(cells[2]?.href).toBe(
    '/timeliness/cases?standard=decide-to-assess&asAt=2026-05-28&knownAt=2026-05-28T09%3A41%3A00.000Z&month=2025-12&status=late',
  );
});

test('a figure of all months opens the cases of those months', () => {
  const page = view({ by: 'body', from: '2026-01', to: '2026-06' });
  expect(page.rows[0]?.cells[0]?.href).toContain('from=2026-01&to=2026-06');
});

test('a percentage of nothing is said, not left blank', () => {
  expect(view().rows.at(-1)?.with).toEqual({ percent: 'Not applicable', of: 'none to take it of' });
});

test('a time that must be given has its own words', () => {
  const page = view({ standard: 'family-time-on-draft' });
  expect(page.rows[0]?.cells.map(({ label }) => label).slice(1, 3)).toEqual(['Given in full', 'Cut short']);
});

test('the table sorts by what its column says', () => {
  expect(view({ sort: '-overdue' }).rows.map(({ called }) => called)[0]).toBe('April 2026');
});

test('months and days that are none are said at their boxes', () => {
  const { errors } = readTimeliness({ from: 'May', to: '2026-13', asAt: 'never' });
  expect(errors.map(({ field }) => field)).toEqual(['from', 'to', 'asAt']);
  expect(readTimeliness({ from: '2026-05', to: '2026-04' }).errors).toEqual([
    { field: 'to', text: 'Last month must not be before the first month' },
  ]);
});

test('the API is asked for the end of a day, and not how to sort', () => {
  expect(queryForApi({ ...query, sort: 'late', knownAt: '2026-06-30' })).toEqual({
    ...query,
    knownAt: '2026-06-30T22:59:59.999Z',
  });
});

test('the picture is an SVG that names what it counts and loads nothing', async () => {
  const svg = await chartOf(sampleFigures({}).figures);
  expect(svg).toMatch(/^<svg /);
  for (const words of ['In time', 'Overdue', 'Dec 25']) expect(svg).toContain(words);
  expect(svg).not.toMatch(/<script|<image|href="http/);
});

test('a case opens its record only for who may open it', () => {
  const [open, closed] = casesView({ status: 'late' }, sampleStandards.standards[0], { answer: casesOf({}) }).rows;
  expect([open?.record, closed?.record]).toEqual([
    '/children/c3a1f0b2d4e5/clocks?asAt=2026-05-28&knownAt=2026-05-28T09%3A41%3A00.000Z',
    undefined,
  ]);
  expect(open?.date.words).toBe('Done on 6 March 2026, 3 days late, no exception');
});
