import { dayOf } from '../strip';

/** Sunday is 0. The first day on the strip, 1 January 2010, was a Friday. */
const weekday = (day: number): number => (day + 5) % 7;
const date = (year: number, month: number, day: number): number =>
  dayOf(`${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`)!;

/** Easter Sunday by the tables of the Book of Common Prayer: golden number, epact, and the Sunday after the full moon. */
function easter(year: number): number {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const leapsLeftOut = Math.floor((3 * century) / 4) - 12;
  const moon = Math.floor((8 * century + 5) / 25) - 5;
  let epact = (11 * golden + 20 + moon - leapsLeftOut) % 30;
  if (epact < 0) epact += 30;
  if ((epact === 25 && golden > 11) || epact === 24) epact += 1;
  let full = date(year, 3, 1) + 44 - epact - 1;
  if (44 - epact < 21) full += 30;
  const sunday = full + 7 - weekday(full);
  return sunday;
}

const mondayFrom = (day: number): number => day + ((8 - weekday(day)) % 7);

/** Of a year, by the rules for England and what was proclaimed for that year alone. */
function holidays(year: number): number[] {
  const sunday = easter(year);
  const newYear = date(year, 1, 1);
  const christmas = date(year, 12, 25);
  const early = year === 2020 ? date(2020, 5, 8) : mondayFrom(date(year, 5, 1));
  const spring = year === 2022 ? date(2022, 6, 2) : mondayFrom(date(year, 5, 25));
  const once: Record<number, number[]> = {
    2022: [date(2022, 6, 3), date(2022, 9, 19)],
    2023: [date(2023, 5, 8)],
  };
  const days = [sunday - 2, sunday + 1, early, spring, mondayFrom(date(year, 8, 25))];
  days.push(weekday(newYear) === 6 ? newYear + 2 : weekday(newYear) === 0 ? newYear + 1 : newYear);
  // On which days of the week Christmas and the day after it fall says which days stand in for them.
  if (weekday(christmas) === 5) days.push(christmas, christmas + 3);
  else if (weekday(christmas) === 6) days.push(christmas + 2, christmas + 3);
  else if (weekday(christmas) === 0) days.push(christmas + 1, christmas + 2);
  else days.push(christmas, christmas + 1);
  return [...days, ...(once[year] ?? [])];
}

/** The years whose bank holidays are published; of later ones only weekends are left out. */
const published = { from: 2014, to: 2028 };
const off = new Set<number>();
for (let year = published.from; year <= published.to; year += 1) for (const day of holidays(year)) off.add(day);

const isWorked = (day: number): boolean => weekday(day) !== 0 && weekday(day) !== 6 && !off.has(day);

/** So many working days after a day, which is not counted. */
export function workingDaysAfter(count: number): (day: number) => number {
  return (from) => {
    let day = from;
    for (let left = count; left > 0; ) {
      day += 1;
      if (isWorked(day)) left -= 1;
    }
    return day;
  };
}
