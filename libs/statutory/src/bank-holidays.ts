import type { LocalDate } from '@lib/kernel';

const NAMES = [
  "New Year's Day",
  'Good Friday',
  'Easter Monday',
  'Early May bank holiday',
  'Spring bank holiday',
  'Summer bank holiday',
  'Christmas Day',
  'Boxing Day',
] as const;

/**
 * England's, in the order of the names: the weekday on which each was kept, which is a substitute when the day itself fell on a
 * weekend. A later year is added when its days have been published at www.gov.uk/bank-holidays.
 */
const KEPT: Readonly<Record<string, string>> = {
  2014: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2015: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2016: '01-01 03-25 03-28 05-02 05-30 08-29 12-27 12-26',
  2017: '01-02 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
  2018: '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26',
  2019: '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26',
  // The 75th anniversary of VE Day moved Early May to a Friday.
  2020: '01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28',
  2021: '01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28',
  // The Platinum Jubilee moved Spring to a Thursday.
  2022: '01-03 04-15 04-18 05-02 06-02 08-29 12-27 12-26',
  2023: '01-02 04-07 04-10 05-01 05-29 08-28 12-25 12-26',
  2024: '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26',
  2025: '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26',
  2026: '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
  2027: '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28',
  2028: '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26',
};

/** Kept on another day, it says so, as the published list does. */
const FIXED: Readonly<Record<string, string>> = {
  "New Year's Day": '01-01',
  'Christmas Day': '12-25',
  'Boxing Day': '12-26',
};
const named = (name: string, day: string): string =>
  FIXED[name] === undefined || FIXED[name] === day ? name : `${name} (substitute day)`;

const ONCE: Readonly<Record<LocalDate, string>> = {
  '2022-06-03': 'Platinum Jubilee bank holiday',
  '2022-09-19': 'Bank holiday for the State Funeral of Queen Elizabeth II',
  '2023-05-08': 'Bank holiday for the coronation of King Charles III',
};

/** Every weekday in England that was or will be a bank holiday, Good Friday and Christmas Day among them, and its name. */
export const bankHolidays: ReadonlyMap<LocalDate, string> = new Map([
  ...Object.entries(KEPT).flatMap(([year, days]) =>
    days.split(' ').map((day, index): [LocalDate, string] => [`${year}-${day}`, named(NAMES[index]!, day)]),
  ),
  ...Object.entries(ONCE),
]);

export const bankHolidayOn = (day: LocalDate): string | undefined => bankHolidays.get(day);

/** The last year whose bank holidays are kept here. */
export const bankHolidaysKnownTo: number = Math.max(...Object.keys(KEPT).map(Number));
