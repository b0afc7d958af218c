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

/** Several of those allowed, with commas between them and each once. */
export const someOf =
  (allowed: readonly string[], alsoRead: readonly string[] = []): Check =>
  (value, name) => {
    const given = value.split(',');
    const isAllowed = given.every((each) => allowed.includes(each) || alsoRead.includes(each));
    return isAllowed && new Set(given).size === given.length
      ? undefined
      : {
          code: 'someOf',
          message: `${name} must be one of those allowed, or several of them with commas between, each once`,
          allowed,
        };
  };

/** Those that a checked parameter names, in the order in which they are allowed; none where it was not given. */
export function namedIn<T extends string>(allowed: readonly T[], value: unknown): T[] {
  const given = typeof value === 'string' ? value.split(',') : [];
  return allowed.filter((each) => given.includes(each));
}

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
