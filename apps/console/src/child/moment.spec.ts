import { lookingBackInWords, momentForApi, momentQuery, readMoment } from './moment';

test('empty boxes mean now', () => {
  expect(readMoment({ asAt: '', knownAt: ' ' })).toEqual({ moment: {}, errors: [] });
  expect(lookingBackInWords({})).toBeUndefined();
});

test('what was told on a day was known at its end, in London', () => {
  expect(momentForApi({ knownAt: '2026-01-31' })).toEqual({ knownAt: '2026-01-31T23:59:59.999Z' });
  expect(momentForApi({ knownAt: '2026-06-30' })).toEqual({ knownAt: '2026-06-30T22:59:59.999Z' });
  expect(momentForApi({ knownAt: '2026-03-28' })).toEqual({ knownAt: '2026-03-28T23:59:59.999Z' });
  expect(momentForApi({ knownAt: '2026-03-29' })).toEqual({ knownAt: '2026-03-29T22:59:59.999Z' });
  expect(momentForApi({ knownAt: '2026-10-25' })).toEqual({ knownAt: '2026-10-25T23:59:59.999Z' });
});

test('a moment that a link gives is kept to the millisecond', () => {
  const moment = { asAt: '2026-03-01', knownAt: '2026-03-02T09:30:00.123Z' };
  expect(momentForApi(moment)).toEqual(moment);
  expect(momentQuery(moment)).toBe('?asAt=2026-03-01&knownAt=2026-03-02T09%3A30%3A00.123Z');
});

test.each([['2026-02-30'], ['yesterday'], ['01/02/2026']])('%s is no day to look back to', (asAt) => {
  expect(readMoment({ asAt, knownAt: asAt }).errors.map(({ field }) => field)).toEqual(['asAt', 'knownAt']);
});

test('the banner says what is left out', () => {
  expect(lookingBackInWords({ knownAt: '2026-03-04' })).toBe(
    'You are looking at what was known on 4 March 2026. What was told later is left out.',
  );
});
