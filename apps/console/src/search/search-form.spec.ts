import { readFields, readSearch } from './search-form';
import { hintsFor, searchedFor } from './search-results.view';

const typed = (fields: Record<string, string>) => readSearch(readFields(fields));
const born = { 'dateOfBirth-day': '14', 'dateOfBirth-month': '9', 'dateOfBirth-year': '2022' };

test('spaces and dashes in a number do not matter', () => {
  expect(typed({ nhsNumber: ' 999 000-0018 ' })).toEqual({ query: { nhsNumber: '9990000018' }, errors: [] });
  expect(typed({ upn: 'b801 2000 05001' })).toEqual({ query: { upn: 'B801200005001' }, errors: [] });
});

test('a name goes with a date of birth', () => {
  expect(typed({ name: 'Limestone', ...born })).toEqual({
    query: { name: 'Limestone', dateOfBirth: '2022-09-14' },
    errors: [],
  });
});

test('a number with a wrong check digit is looked for, because somebody may have told it so', () => {
  const { query, errors } = typed({ nhsNumber: '9990000019' });
  expect(errors).toEqual([]);
  expect(hintsFor(query)[0]).toBe('check the number: its last digit does not fit the others');
});

test.each([
  ['nothing', {}, ['nhsNumber: Enter an NHS number, a unique pupil number, or a name and date of birth']],
  ['a short NHS number', { nhsNumber: '123' }, ['nhsNumber: NHS number must be 10 digits, like 999 000 0018']],
  [
    'two ways at a time',
    { nhsNumber: '9990000018', name: 'Limestone' },
    ['nhsNumber: Search one way at a time, so that it is clear how a child was found: clear the others'],
  ],
  ['a name alone', { name: 'Limestone' }, ['dateOfBirth-day: Enter the child’s date of birth']],
  ['a name of too many words', { name: 'a b c d e f g h i j k', ...born }, ['name: Name must be 10 words or fewer']],
  ['a date alone', born, ['name: Enter the child’s name']],
  [
    'a date with no year and no name',
    { 'dateOfBirth-day': '14', 'dateOfBirth-month': '9' },
    ['name: Enter the child’s name', 'dateOfBirth-year: Date of birth must include a year'],
  ],
  [
    'a day that does not exist',
    { name: 'Limestone', ...born, 'dateOfBirth-month': '13' },
    ['dateOfBirth-day: Date of birth must be a real date'],
  ],
  [
    'a year of long ago, which is a real date',
    { name: 'Limestone', ...born, 'dateOfBirth-year': '1822' },
    ['dateOfBirth-year: Year of birth must be 1900 or later, like 2022'],
  ],
])('%s is said to be wrong at the box that is wrong', (_, fields, expected) => {
  expect(typed(fields as Record<string, string>).errors.map(({ field, text }) => `${field}: ${text}`)).toEqual(
    expected,
  );
});

test('what was searched for is said in words', () => {
  expect(searchedFor({ nhsNumber: '9990000018' })).toBe('NHS number 999 000 0018');
  expect(searchedFor({ name: 'Limestone', dateOfBirth: '2022-09-14' })).toBe('Limestone, born 14 September 2022');
});
