import type { LocalDate } from '@lib/kernel';
import { bankHolidays } from './bank-holidays';
import { dateOf, dayNumber, weekdayOfNumber } from './day-numbers';
import { addDays } from './local-date';

/**
 * A day of the year, `MM-DD`, and the last of a time that begins with it: 25 December to 1 January passes into the next year.
 */
export interface SpanOfYear {
  readonly from: string;
  readonly until: string;
}

/** A last day that is no working day, or falls in one of these times of the year, moves to the first working day after it. */
export interface RollForward {
  readonly spans: readonly SpanOfYear[];
}

/**
 * Neither Saturday nor Sunday, nor one of England's bank holidays, Good Friday and Christmas Day among them. Of a year whose bank
 * holidays are not published yet only weekends are left out, which gives nobody more time.
 */
export const isWorkingDay = (day: LocalDate): boolean => isWorkingDayNumber(dayNumber(day));

const holidays: ReadonlySet<number> = new Set([...bankHolidays.keys()].map(dayNumber));
const [sunday, saturday] = [0, 6];
function isWorkingDayNumber(day: number): boolean {
  const weekday = weekdayOfNumber(day);
  return weekday !== saturday && weekday !== sunday && !holidays.has(day);
}

/** The nth working day after a day, which is not counted itself; before it when `count` is negative. */
export function addWorkingDays(from: LocalDate, count: number): LocalDate {
  const stride = count < 0 ? -1 : 1;
  let day = dayNumber(from);
  for (let left = Math.abs(count); left > 0; ) {
    day += stride;
    if (isWorkingDayNumber(day)) left -= 1;
  }
  return dateOf(day);
}

/** The day itself, where the rule does not move it. */
export function rollForward(day: LocalDate, { spans }: RollForward): LocalDate {
  const ofYear = day.slice(5);
  const span = spans.find(({ from, until }) =>
    from <= until ? from <= ofYear && ofYear <= until : from <= ofYear || ofYear <= until,
  );
  if (span) {
    const year = Number(day.slice(0, 4)) + (span.from > span.until && ofYear >= span.from ? 1 : 0);
    return rollForward(addDays(`${year}-${span.until}`, 1), { spans });
  }
  return isWorkingDay(day) ? day : rollForward(addDays(day, 1), { spans });
}
