import { addDays, addMonths } from '@lib/statutory';
import type { Random } from '@lib/testing';

/** The ends of months, leap days, days on which the clocks change, and days just before a standard came into force. */
const eventful = [
  ...['2014-01-20', '2014-08-31', '2015-03-31', '2018-03-31', '2023-11-30', '2024-01-31', '2024-02-29', '2024-03-31'],
  ...['2025-10-26', '2025-11-30', '2025-12-24', '2026-01-31', '2026-03-29', '2026-05-31', '2026-08-31', '2026-10-25'],
];

/** In weeks, days and months: every limit that a time limit of ours has. */
const limits: readonly ((day: string) => string)[] = [
  ...[14, 15, 28, 42, 91, 112, 140].map((days) => (day: string) => addDays(day, days)),
  (day) => addMonths(day, 3),
];

/** A day on which a case begins: mostly in the last fourteen months, some years back, some at a turn of the calendar. */
export function firstDay(random: Random, today: string): string {
  if (random.chance(0.1)) return addDays(random.pick(eventful), random.below(3) - 1);
  return addDays(today, -random.below(random.chance(0.8) ? 420 : 4_500));
}

/** That day, or one or two beside it. */
export const near = (random: Random, day: string): string => addDays(day, random.below(5) - 2);

/** So many days later, near that; or near some other limit, or on any day, or before the beginning. */
export function around(random: Random, from: string, days: number): string {
  if (random.chance(0.7)) return near(random, addDays(from, days));
  if (random.chance(0.4)) return near(random, random.pick(limits)(from));
  return addDays(from, random.chance(0.8) ? random.below(220) : -1 - random.below(30));
}

export const nearMonths = (random: Random, from: string, months: number): string =>
  near(random, addMonths(from, months));
