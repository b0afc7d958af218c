import type { Check } from './query';

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

const noCursor = { code: 'cursor', message: 'after must be a cursor from an earlier page' };

export const cursorFrom: Check = (value) => (placeOf(value) ? undefined : noCursor);

/** Where a store goes on by itself: its own position. */
export const positionFrom: Check = (value) => (/^\d{1,15}$/.test(value) ? undefined : noCursor);

/** Those behind the place, and where the next page starts. `items` are in the order of their places, as `compare` has it. */
export function pageAfter<T>(
  items: readonly T[],
  after: string | undefined,
  placeIn: (item: T) => readonly (string | number)[],
  size: number,
  compare = comparePlaces,
): { readonly page: readonly T[]; readonly next?: string } {
  const place = after === undefined ? undefined : placeOf(after);
  const from = place ? items.findIndex((item) => compare(placeIn(item), place) > 0) : 0;
  const rest = from < 0 ? [] : items.slice(from, from + size + 1);
  const page = rest.slice(0, size);
  return { page, ...(rest.length > size && { next: cursorOf(placeIn(page.at(-1)!)) }) };
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
