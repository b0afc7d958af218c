import { addDays, addMonths, addWeeks, beginningWith, daysBetween, isLocalDate, weekdayOf, within } from './index';

describe('counting in the words of the rule', () => {
  it.each([
    ['2026-01-05', { weeks: 6 }, '2026-02-16'],
    ['2026-08-31', { months: 6 }, '2027-02-28'],
    ['2024-02-29', { months: 12 }, '2025-02-28'],
    ['2026-01-31', { months: 2 }, '2026-03-31'],
    ['2026-11-30', { months: 3 }, '2027-02-28'],
    ['2026-12-20', { days: 15 }, '2027-01-04'],
  ])('within, of %s, %j, ends on %s: the first day is not counted', (of, limit, last) => {
    expect(within(limit, of)).toBe(last);
  });

  it.each([
    ['2026-12-01', { days: 15 }, '2026-12-15'],
    ['2026-09-16', { months: 12 }, '2027-09-15'],
    ['2026-01-05', { weeks: 4 }, '2026-02-01'],
    ['2023-03-01', { months: 12 }, '2024-02-29'],
    ['2024-02-29', { months: 12 }, '2025-02-28'],
    ['2026-08-31', { months: 6 }, '2027-02-28'],
    ['2024-02-29', { years: 1 }, '2025-02-28'],
    ['2024-03-01', { years: 1 }, '2025-02-28'],
    ['2026-04-03', { workingDays: 1 }, '2026-04-07'],
  ])('beginning with %s, %j ends on %s: the first day is day 1 (Barker v Hambleton DC)', (from, limit, last) => {
    expect(beginningWith(from, limit)).toBe(last);
  });
});

describe('a date', () => {
  it.each(['2026-02-28', '2024-02-29', '2000-02-29', '2026-12-31'])('%s is a day that exists', (date) => {
    expect(isLocalDate(date)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '26-01-05',
    '2026-1-5',
    '',
  ])('%s is not a day that exists', (value) => {
    expect(isLocalDate(value)).toBe(false);
  });

  it('adds and subtracts across months, years and leap days', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(addWeeks('2026-12-28', 1)).toBe('2027-01-04');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-01-15', -13)).toBe('2024-12-15');
    expect(daysBetween('2026-01-05', '2026-02-16')).toBe(42);
    expect(weekdayOf('2026-01-05')).toBe('Monday');
  });

  it('refuses to count from a day that does not exist', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
  });
});
