const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const LONDON = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const DAY_MS = 86_400_000;

export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
  new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

/** '4 March 2026'. What is no day is shown as it was told. */
export function dayInWords(day: string): string {
  if (!isDay(day)) return day;
  return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`;
}

/** '4 Mar 2026', where a line must stay short. */
export function shortDay(day: string): string {
  if (!isDay(day)) return day;
  return `${Number(day.slice(8))} ${MONTHS[Number(day.slice(5, 7)) - 1]?.slice(0, 3)} ${day.slice(0, 4)}`;
}

/** '15 February' for '02-15', of whichever year. */
export const dayOfYearInWords = (day: string): string =>
  `${Number(day.slice(3))} ${MONTHS[Number(day.slice(0, 2)) - 1]}`;

/** 'March 2026' for '2026-03'. */
export const monthInWords = (month: string): string =>
  /^\d{4}-\d{2}$/.test(month) ? `${MONTHS[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}` : month;

/** '2026-01' and 11 less is '2025-02'. */
export function addMonths(month: string, count: number): string {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** 'Mar 26', on an axis. */
export const shortMonth = (month: string): string => {
  const [name = '', year = ''] = monthInWords(month).split(' ');
  return `${name.slice(0, 3)} ${year.slice(2)}`;
};

/** The day, in Europe/London, of an instant. */
export const dayOf = (instant: string): string => londonOf(instant).day;

/** '4 March 2026 at 09:30', Europe/London. */
export function instantInWords(instant: string): string {
  const { day, time } = londonOf(instant);
  return `${dayInWords(day)} at ${time}`;
}

function londonOf(instant: string): { day: string; time: string } {
  const parts = new Map(LONDON.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    time: `${part('hour')}:${part('minute')}`,
  };
}

/** The last moment of a day in Europe/London: what was told on a day was known by then. */
export function endOfDay(day: string): string {
  const midnight = Date.parse(`${day}T00:00:00Z`) + DAY_MS;
  const inSummer = dayOf(new Date(midnight - 1).toISOString()) !== day;
  return new Date(midnight - 1 - (inSummer ? 3_600_000 : 0)).toISOString();
}

export const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);

export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** '3 years 8 months old', or '5 weeks old' in the first months: exact, so that nobody has to do the sum. */
export function ageInWords(born: string, asAt: string): string | undefined {
  if (!isDay(born) || !isDay(asAt) || asAt < born) return undefined;
  const monthsApart = Number(asAt.slice(0, 4)) * 12 + Number(asAt.slice(5, 7)) - Number(born.slice(0, 4)) * 12;
  const months = monthsApart - Number(born.slice(5, 7)) - (asAt.slice(8) < born.slice(8) ? 1 : 0);
  if (months < 3) return `${counted(Math.floor(daysBetween(born, asAt) / 7), 'week')} old`;
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const words = [years > 0 ? counted(years, 'year') : '', rest > 0 ? counted(rest, 'month') : ''];
  return `${words.filter(Boolean).join(' ')} old`;
}
