import type { LocalDate } from '@lib/statutory';
import { addDays, addMonths } from '../days';

/** England's bank holidays of the years in which this area is told of, as the government lists them. */
const bankHolidays = new Set<LocalDate>(
  (
    '2023-01-02 2023-04-07 2023-04-10 2023-05-01 2023-05-08 2023-05-29 2023-08-28 2023-12-25 2023-12-26 ' +
    '2024-01-01 2024-03-29 2024-04-01 2024-05-06 2024-05-27 2024-08-26 2024-12-25 2024-12-26 ' +
    '2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26 ' +
    '2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28 ' +
    '2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28 ' +
    '2028-01-03 2028-04-14 2028-04-17 2028-05-01 2028-05-29 2028-08-28 2028-12-25 2028-12-26'
  ).split(' '),
);

const isWorkingDay = (day: LocalDate): boolean => {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !bankHolidays.has(day);
};

/** The nth working day after a day, which is not counted. */
export function workingDaysAfter(day: LocalDate, count: number): LocalDate {
  let last = day;
  for (let left = count; left > 0; left -= isWorkingDay(last) ? 1 : 0) last = addDays(last, 1);
  return last;
}

/** The last of so many months of which a day is the first. */
export function lastOfMonths(day: LocalDate, months: number): LocalDate {
  const end = addMonths(day, months);
  return end.slice(8) === day.slice(8) ? addDays(end, -1) : end;
}

/** The Tribunal's own time: past August, past the turn of the year, on a day on which it works. */
export function tribunalDay(day: LocalDate): LocalDate {
  const ofYear = day.slice(5);
  const isOff = ofYear.startsWith('08') || ofYear >= '12-25' || ofYear === '01-01';
  return isOff || !isWorkingDay(day) ? tribunalDay(addDays(day, 1)) : day;
}
