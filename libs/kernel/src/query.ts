import { pointerTo } from './canonical-json';
import { asInstant, type Instant, isLocalDate, londonDate } from './clock';

/** What is wrong with one parameter of a query, as a problem names it. */
export interface FaultInQuery {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
  readonly allowed?: readonly string[];
}

/** Says what is wrong with one parameter, or nothing. */
export type Check = (value: string, name: string) => Omit<FaultInQuery, 'pointer'> | undefined;

export const oneOf =
  (allowed: readonly string[]): Check =>
  (value, name) =>
    allowed.includes(value) ? undefined : { code: 'oneOf', message: `${name} must be one of those allowed`, allowed };

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

export const moment: Check = (value, name) =>
  asInstant(value) ? undefined : { code: 'instant', message: `${name} must be a moment with its offset, as RFC 3339` };

export const momentUpTo =
  (now: Instant): Check =>
  (value, name) =>
    moment(value, name) ??
    (asInstant(value)! > now ? { code: 'notInFuture', message: `${name} has not come yet` } : undefined);

/** How many at most. */
export const limitUpTo =
  (most: number): Check =>
  (value, name) =>
    /^[1-9]\d{0,5}$/.test(value) && Number(value) <= most
      ? undefined
      : { code: 'limit', message: `${name} must be from 1 to ${most}` };

/** A query string as it was asked. */
export type AskedQuery = Readonly<Record<string, unknown>>;

/** Everything that is wrong with a query, at once. A parameter passed over in silence would answer another question. */
export function faultsIn(query: AskedQuery, checks: Readonly<Record<string, Check>>): FaultInQuery[] {
  return Object.entries(query).flatMap(([name, value]): FaultInQuery[] => {
    if (value === undefined) return [];
    const pointer = pointerTo(name);
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (!check)
      return [{ pointer, code: 'unknown', message: 'There is no such parameter', allowed: Object.keys(checks) }];
    if (typeof value !== 'string') return [{ pointer, code: 'once', message: `${name} must be given once` }];
    const fault = check(value, name);
    return fault ? [{ pointer, ...fault }] : [];
  });
}
