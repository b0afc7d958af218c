import {
  casesOf,
  differencesOf,
  fallingDueOf,
  notCountedOf,
  sampleFigures,
  sampleStandards,
} from '../../test/sample-area';
import { sampleCaseKinds } from '../../test/sample-case-kinds';
import { sampleContracts } from '../../test/sample-child';
import { casesView } from './cases.view';
import { chartOf } from './chart';
import { percentHalfUp, totalOf } from './counts';
import { differencesView } from './differences.view';
import { notCountedView } from './not-counted.view';
import { timelinessView } from './timeliness.view';
import { queryForApi, readTimeliness } from './timeliness-form';
import { codeWords, dimensionInWords } from './traits';

const query = { standard: 'decide-to-assess', by: 'month' };
const view = (changes: object = {}, answer = sampleFigures({ ...query, ...changes })) =>
  timelinessView(
    { ...query, ...changes },
    { ...sampleStandards, caseKinds: sampleCaseKinds, contracts: sampleContracts },
    { answer },
    fallingDueOf({}),
  );

const words = codeWords(sampleContracts);

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
  const [open, closed] = casesView(
    { status: 'late' },
    sampleStandards.standards[0],
    { answer: casesOf({}) },
    words,
  ).rows;
  expect([open?.record, closed?.record]).toEqual([
    '/children/c3a1f0b2d4e5/clocks?asAt=2026-05-28&knownAt=2026-05-28T09%3A41%3A00.000Z',
    undefined,
  ]);
  expect(open?.date.words).toBe('Done on 6 March 2026, 3 days late, no exception');
});

test('how long cases wait and took is said beside each figure, and each number opens its cases', () => {
  const { waiting, done, called } = view({ by: 'need', pathway: undefined }).rows[0]!;
  expect(called).toBe(dimensionInWords('need', 'SLCN', words));
  expect(waiting.map(({ label, text }) => `${label} ${text}`)).toEqual([
    'Waiting 17',
    'Median weeks 9.5',
    'Mean weeks 10.0',
    'Under 18 weeks 17',
    '18 to 52 weeks 0',
    'Over 52 weeks 0',
    'Over 104 weeks 0',
    'Overdue, under 20 weeks 0',
    'Overdue, 20 to 52 weeks 7',
    'Overdue, over 52 weeks 0',
  ]);
  expect(waiting[8]?.href).toContain('need=SLCN&status=overdue&waited=from20To52Weeks');
  expect(waiting[9]).not.toHaveProperty('href');
  expect(done[0]?.href).toContain('status=done');
});

test('a median of no case is not applicable, and a time that must be given has no weeks', () => {
  const [june] = view({ sort: '-month' }).rows;
  expect(june?.done[1]?.text).toBe('Not applicable');
  expect(view({ standard: 'family-time-on-draft' }).hasWeeks).toBe(false);
});

test('what falls due opens the cases of its week, as at the same moment', () => {
  const [first, second] = view().fallingDue!;
  expect(first).toMatchObject({ week: 'Week 1', days: '28 May 2026 to 3 June 2026', count: 2 });
  expect(first?.href).toContain('status=running&dueFrom=2026-05-28&dueTo=2026-06-03&asAt=2026-05-28');
  expect(second).not.toHaveProperty('href');
});

test('what is not counted is said with its reason, and opened where there is any', () => {
  const [some, none] = view({ body: 'northbank-council' }).notCounted;
  expect(some?.href).toContain('/timeliness/not-counted?body=northbank-council');
  expect([some?.count, none?.count, none && 'href' in none]).toEqual([2, 0, false]);
  const page = notCountedView({}, (id) => id, { answer: notCountedOf({}) });
  expect(page.rows.map(({ what, since }) => `${what}: ${since}`)).toEqual([
    'decide-to-assess: Asked on 13 April 2026',
    'A source record that contradicts itself: Known since 1 May 2026 at 10:00',
  ]);
});

test('a difference is said before and after, with what came between', () => {
  const answer = differencesOf({ knownBefore: '2026-04-01T00:00:00.000Z' })!;
  const page = differencesView({}, sampleStandards.standards[0], { answer });
  expect(page.heading).toBe('2 cases differ');
  expect(page.rows.map(({ before, after }) => `${before} – ${after}`)).toEqual([
    'Overdue, last day 3 March 2026 – Late, last day 3 March 2026',
    'Not counted – Overdue, last day 3 March 2026',
  ]);
  expect(page.rows[0]?.because).toEqual([
    {
      words: 'Decision whether to assess, of 6 March 2026: told by Northbank Council on 9 April 2026 at 15:00',
      href: expect.stringContaining('fact-request'),
    },
  ]);
  expect(page.rows[1]?.because[0]).not.toHaveProperty('href');
});
