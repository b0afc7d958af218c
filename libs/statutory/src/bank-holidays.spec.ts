import Holidays from 'date-holidays';
import { bankHolidayOn, bankHolidays, weekdayOf } from './index';

const england = new Holidays('GB', 'ENG');
const isWeekend = (day: string) => ['Saturday', 'Sunday'].includes(weekdayOf(day));

/** What an independent calendar says: weekdays only, for a holiday on a weekend is kept on its substitute. */
const published = (year: number): string[] =>
  england
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(0, 10))
    .filter((day) => !isWeekend(day))
    .sort();

describe("England's bank holidays", () => {
  it.each([
    2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028,
  ])('of %d are those of another calendar, and none is on a weekend', (year) => {
    const ours = [...bankHolidays.keys()].filter((day) => day.startsWith(`${year}-`)).sort();
    expect(ours).toEqual(published(year));
    expect(ours.filter(isWeekend)).toEqual([]);
  });

  it.each([
    ['2020-05-08', 'Early May bank holiday'],
    ['2022-06-02', 'Spring bank holiday'],
    ['2022-06-03', 'Platinum Jubilee bank holiday'],
    ['2022-09-19', 'Bank holiday for the State Funeral of Queen Elizabeth II'],
    ['2023-05-08', 'Bank holiday for the coronation of King Charles III'],
    ['2022-12-26', 'Boxing Day'],
    ['2022-12-27', 'Christmas Day (substitute day)'],
    ['2026-12-28', 'Boxing Day (substitute day)'],
    ['2028-01-03', "New Year's Day (substitute day)"],
  ])('%s was kept as %s: one-off, moved or in place of a weekend', (day, name) => {
    expect(bankHolidayOn(day)).toBe(name);
  });

  it.each(['2020-05-04', '2022-05-30', '2022-12-25', '2026-12-26', '2026-06-03'])('%s was none', (day) => {
    expect(bankHolidayOn(day)).toBeUndefined();
  });
});
