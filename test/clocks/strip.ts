const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengths = (year: number): number[] => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Every day from 2010 to 2049 on one long strip of paper; a day is its place on the strip. */
const strip: string[] = [];
for (let year = 2010; year < 2050; year += 1)
  lengths(year).forEach((length, month) => {
    for (let day = 1; day <= length; day += 1)
      strip.push(`${year}-${month < 9 ? '0' : ''}${month + 1}-${day < 10 ? '0' : ''}${day}`);
  });
const places = new Map(strip.map((text, place) => [text, place]));

export const dayOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : places.get(text);
export const textOf = (day: number): string => strip[day]!;

export const weeksAfter =
  (weeks: number) =>
  (day: number): number =>
    day + weeks * 7;

/** The same day so many months on, or back, or the last day of that month where it is too short. */
export const monthsAfter =
  (months: number) =>
  (day: number): number => {
    let [year, month, date] = textOf(day).split('-').map(Number) as [number, number, number];
    month += months;
    while (month > 12) [year, month] = [year + 1, month - 12];
    while (month < 1) [year, month] = [year - 1, month + 12];
    while (date > lengths(year)[month - 1]!) date -= 1;
    return dayOf(`${year}-${two(month)}-${two(date)}`)!;
  };
const two = (number: number): string => `${number < 10 ? '0' : ''}${number}`;

/** So many months of which that day is the first: a month that has no such day ends them with its last. */
export const monthsFrom =
  (months: number) =>
  (day: number): number => {
    const end = monthsAfter(months)(day);
    return textOf(end).slice(8) === textOf(day).slice(8) ? end - 1 : end;
  };

/** 4 January 2010, the fifth day of the strip but one, was a Monday. */
const isWeekend = (day: number): boolean => (day - 3) % 7 === 5 || (day - 3) % 7 === 6;

/** Gauss's Easter, as the almanacs have it. */
function easter(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  return dayOf(`${year}-${two(Math.floor(f / 31))}-${two((f % 31) + 1)}`)!;
}

const nextMonday = (day: number): number => ((day - 3) % 7 === 0 ? day : nextMonday(day + 1));
const lastMonday = (day: number): number => ((day - 3) % 7 === 0 ? day : lastMonday(day - 1));
/** Weekdays kept for what fell on a weekend, each day only once. */
function keptFor(days: readonly number[]): number[] {
  const kept: number[] = days.filter((day) => !isWeekend(day));
  for (const day of days.filter(isWeekend)) {
    let substitute = day;
    while (isWeekend(substitute) || kept.includes(substitute)) substitute += 1;
    kept.push(substitute);
  }
  return kept;
}

const moved: Readonly<Record<string, string>> = { '2020-05-04': '2020-05-08', '2022-05-30': '2022-06-02' };
const holidays = new Set<number>(['2022-06-03', '2022-09-19', '2023-05-08'].map((text) => dayOf(text)!));
// Of later years they are not published yet, and only weekends are left out.
for (let year = 2014; year <= 2028; year += 1) {
  const on = (text: string) => dayOf(`${year}-${text}`)!;
  const mondays = [nextMonday(on('05-01')), lastMonday(on('05-31')), lastMonday(on('08-31'))];
  for (const day of [
    ...keptFor([on('01-01')]),
    easter(year) - 2,
    easter(year) + 1,
    ...keptFor([on('12-25'), on('12-26')]),
  ])
    holidays.add(day);
  for (const day of mondays) holidays.add(dayOf(moved[textOf(day)] ?? textOf(day))!);
}
export const isWorkingDay = (day: number): boolean => !isWeekend(day) && !holidays.has(day);

/** The nth working day after a day, which is not counted. */
export const workingDaysAfter =
  (count: number) =>
  (day: number): number => {
    let last = day;
    for (let left = count; left > 0; left -= isWorkingDay(last) ? 1 : 0) last += 1;
    return last;
  };
