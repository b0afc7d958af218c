import type { Fault } from '@lib/contracts';
import { asInstant, type Instant, isLocalDate, type LocalDate, londonDate, pointerTo } from '@lib/kernel';

/** What is wrong with one parameter, or nothing. */
export type Check = (value: string, name: string) => Omit<Fault, 'pointer'> | undefined;

export const oneOf =
  (allowed: readonly string[]): Check =>
  (value, name) =>
    allowed.includes(value) ? undefined : { code: 'oneOf', message: `${name} must be one of those allowed`, allowed };

export const month: Check = (value, name) =>
  /^\d{4}-(0[1-9]|1[0-2])$/.test(value) ? undefined : { code: 'month', message: `${name} must be a month, as YYYY-MM` };

/** Codes, names and cursors: what they are is found out by looking. */
export const text: Check = (value, name) =>
  value.trim() !== '' && value.length <= 200
    ? undefined
    : { code: 'text', message: `${name} must be a text of at most 200 characters: leave it out to ask for all` };

export const dayUpTo =
  (now: Instant): Check =>
  (value, name) => {
    if (!isLocalDate(value)) return { code: 'day', message: `${name} must be a day that exists, as YYYY-MM-DD` };
    return value > londonDate(now) ? { code: 'notInFuture', message: `${name} has not come yet` } : undefined;
  };

export const momentUpTo =
  (now: Instant): Check =>
  (value, name) => {
    const instant = asInstant(value);
    if (!instant) return { code: 'instant', message: `${name} must be a moment with its offset, as RFC 3339` };
    return instant > now ? { code: 'notInFuture', message: `${name} has not come yet` } : undefined;
  };

export type Query = Readonly<Record<string, unknown>>;

/** Everything that is wrong with a query, at once. A parameter passed over in silence would answer another question. */
export function faultsIn(query: Query, checks: Readonly<Record<string, Check>>): Fault[] {
  return Object.entries(query).flatMap(([name, value]): Fault[] => {
    const pointer = pointerTo(name);
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (!check)
      return [{ pointer, code: 'unknown', message: 'There is no such parameter', allowed: Object.keys(checks) }];
    if (typeof value !== 'string') return [{ pointer, code: 'once', message: `${name} must be given once` }];
    const fault = check(value, name);
    return fault ? [{ pointer, ...fault }] : [];
  });
}

/** As at which day and as known at which moment: today and now unless said. The query has been checked. */
export const timesOf = (
  { asAt, knownAt }: Query,
  today: LocalDate,
  now: Instant,
): { readonly asAt: LocalDate; readonly knownAt: Instant } => ({
  asAt: (asAt as string | undefined) ?? today,
  knownAt: asInstant((knownAt as string | undefined) ?? now) ?? now,
});

/** Where a list goes on, in words that are nobody's business but ours. */
export const cursorOf = (place: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url');

export function placeOf(cursor: string): readonly (string | number)[] | undefined {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const isPlace = Array.isArray(place) && place.every((part) => typeof part === 'string' || typeof part === 'number');
    return isPlace && cursorOf(place) === cursor ? place : undefined;
  } catch {
    return undefined;
  }
}

export const cursorFrom: Check = (value) =>
  placeOf(value) ? undefined : { code: 'cursor', message: 'after must be a cursor from an earlier page' };

/** Those behind the place, and where the next page starts. `items` are in the order of their places. */
export function pageAfter<T>(
  items: readonly T[],
  after: string | undefined,
  placeIn: (item: T) => readonly (string | number)[],
  size: number,
): { readonly page: readonly T[]; readonly next?: string } {
  const place = after === undefined ? undefined : placeOf(after);
  const from = place ? items.findIndex((item) => isBehind(placeIn(item), place)) : 0;
  const rest = from < 0 ? [] : items.slice(from, from + size + 1);
  const page = rest.slice(0, size);
  return { page, ...(rest.length > size && { next: cursorOf(placeIn(page.at(-1)!)) }) };
}

export function isBehind(one: readonly (string | number)[], other: readonly (string | number)[]): boolean {
  return comparePlaces(one, other) > 0;
}

export function comparePlaces(one: readonly (string | number)[], other: readonly (string | number)[]): number {
  for (const [index, part] of one.entries()) {
    const theirs = other[index];
    if (theirs === undefined) return 1;
    if (part !== theirs) return part < theirs ? -1 : 1;
  }
  return 0;
}

export const addressOf = (path: string, query: Readonly<Record<string, string | undefined>>): string => {
  const given = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));
  return `${path}?${new URLSearchParams(given as [string, string][])}`;
};
