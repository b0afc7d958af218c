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

/** The same day so many months on, or the last day of that month where it is too short. */
export const monthsAfter =
  (months: number) =>
  (day: number): number => {
    let [year, month, date] = textOf(day).split('-').map(Number) as [number, number, number];
    month += months;
    while (month > 12) [year, month] = [year + 1, month - 12];
    while (date > lengths(year)[month - 1]!) date -= 1;
    return dayOf(`${year}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`)!;
  };

export const threeMonthsAfter = monthsAfter(3);
