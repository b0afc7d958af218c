import { worklistOf } from '../../test/sample-area';
import { type WorklistPageQuery, worklistView } from './worklist.view';

const view = (query: WorklistPageQuery = {}, answered = worklistOf({ ...query })) =>
  worklistView(query, { answer: answered });
const rowsOf = (page: ReturnType<typeof view>) => page.groups.flatMap(({ rows }) => rows);

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

test('a list that is here whole is sorted by a press on a column', () => {
  expect(rowsOf(view({ sort: 'child' })).map(({ name }) => name)).toEqual([
    'Alder Slate',
    'Bryony Limestone',
    'Name not told',
    'Bryony Limestone',
    'Bryony Limestone',
    'Bryony Limestone',
  ]);
  expect(view({ sort: 'child' }).groups[0]?.heads[0]).toMatchObject({ sorted: 'ascending' });
});

test('a page of a longer list is never sorted, and says so', () => {
  const page = view({ officer: 'long', sort: 'child' });
  expect(page.unsorted).toBe(true);
  expect(page.groups[0]?.heads[0]).toEqual({ label: 'Child' });
  expect(page.next).toBe('/worklist?officer=long&sort=child&after=page2');
});

test('what can be chosen is what is on the page, and what is chosen already', () => {
  expect(view({ officer: 'Nobody' }).choices.officer).toEqual([{ value: 'Nobody', text: 'Nobody', selected: true }]);
  expect(view().choices.officer.map(({ text }) => text)).toEqual(['Fern Marl', 'Rowan Chert']);
});
