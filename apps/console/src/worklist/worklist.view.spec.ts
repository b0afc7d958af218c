import { requestsOf, teams, worklistOf } from '../../test/sample-area';
import { type BesideWorklist, type WorklistPageQuery, worklistView } from './worklist.view';

const view = (query: WorklistPageQuery = {}, beside: BesideWorklist = {}) =>
  worklistView(query, { answer: worklistOf({ ...query }) }, beside);
const childrenOf = (page: ReturnType<typeof view>) => page.groups.flatMap(({ children }) => children);
const rowsOf = (page: ReturnType<typeof view>) => childrenOf(page).flatMap(({ rows }) => rows);

test('the heading counts what there is to do, and what it is filtered by', () => {
  expect(view().heading).toBe('6 things to do');
  expect(view({ group: 'toTellFamily' }).heading).toBe('1 thing to do, filtered');
});

test('each row says how far its last day is, and a wait without one says since when', () => {
  expect(rowsOf(view()).map(({ date }) => `${date.day}: ${date.words}`)).toEqual([
    '25 May 2026: 3 days late, no exception',
    '4 May 2026: 24 days late, excused by an exception',
    '9 June 2026: In 12 days',
    '28 May 2026: Today is the last day',
    'Since 20 May 2026: 8 days',
    'Since 20 March 2026: 69 days',
  ]);
});

test('a filter is a chip with the way to be without it', () => {
  const { chips } = view({ officer: 'Fern Marl', body: 'northbank-council', sort: 'due' });
  expect(chips.map(({ label, words, without }) => [label, words, without])).toEqual([
    ['Officer', 'Fern Marl', '/worklist?body=northbank-council&sort=due'],
    ['Who must act', 'Northbank Council', '/worklist?officer=Fern+Marl&sort=due'],
  ]);
});

test('each column leads to the list sorted by it, from the first page on', () => {
  const { groups } = view({ officer: 'long', sort: 'due', after: 'page2' });
  expect(groups[0]?.heads.map(({ label, href, sorted }) => [label, href, sorted])).toEqual([
    ['Child', '/worklist?officer=long&sort=child#overdue', undefined],
    ['What, and why', '/worklist?officer=long&sort=what#overdue', undefined],
    ['Who must act', '/worklist?officer=long&sort=body#overdue', undefined],
    ['By when', '/worklist?officer=long&sort=-due#overdue', 'ascending'],
    ['Officer and setting', '/worklist?officer=long&sort=officer#overdue', undefined],
  ]);
});

test('a child who has several things to be done stands once, with all of them', () => {
  const answer = worklistOf({});
  const [overdue] = answer.groups;
  const twice = {
    ...answer,
    groups: [{ ...overdue!, rows: [overdue!.rows[0]!, { ...overdue!.rows[0]!, what: 'Final plan' }] }],
  };
  const [group] = worklistView({}, { answer: twice }).groups;
  expect(group?.children.map(({ name, rows }) => [name, rows.map(({ what }) => what)])).toEqual([
    ['Bryony Limestone', ['Advice of the council’s own social care', 'Final plan']],
  ]);
});

test('the whole list is a file, of the same filters and in the same order', () => {
  expect(view({ officer: 'Fern Marl', sort: '-due', after: 'page2' }).csv).toBe(
    '/worklist.csv?officer=Fern+Marl&sort=-due',
  );
});

test('the officers to choose from are the area’s, whoever is on this page', () => {
  const officers = (query: WorklistPageQuery) => view(query, { teams }).choices.officer.map(({ text }) => text);
  expect(officers({ group: 'overdue' })).toEqual(['Fern Marl', 'Rowan Chert', 'Sorrel Chalk', 'Tansy Gault']);
  expect(officers({ officer: 'Nobody' })).toContain('Nobody');
  expect(view({}).choices.body.map(({ text }) => text)).toContain('Northbank NHS Trust');
});

test('a SENCO is told above the list how many things are asked of her own setting', () => {
  expect(view({}, { asked: requestsOf({ after: '2' }) }).asked).toBe('2 things are asked of your organisation');
  expect(view({}, { asked: { requests: [] } })).not.toHaveProperty('asked');
});
