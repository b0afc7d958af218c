import { catalogue } from '@lib/casework';
import type { Fault } from '@lib/contracts';
import {
  type AskedQuery,
  asInstant,
  type Check,
  cursorFrom,
  dayUpTo,
  faultsIn,
  type Instant,
  type LocalDate,
  londonDate,
  momentUpTo,
  oneOf,
  pointerTo,
  text,
} from '@lib/kernel';
import { type Basis, bases, type FigureQuery, type Grouping, type Outcome, outcomes } from './figures';

export const standardIds: readonly string[] = [...new Set(catalogue.map(({ id }) => id))];
export const groupings = ['month', 'body', 'month,body'] as const;
export const countable = ['due', ...outcomes] as const;

const month: Check = (value, name) =>
  /^\d{4}-(0[1-9]|1[0-2])$/.test(value) ? undefined : { code: 'month', message: `${name} must be a month, as YYYY-MM` };

/** `today` is what counts as now for the days; nothing is known later than `now`. */
export interface Moment {
  readonly now: Instant;
  readonly today: Instant;
}

const sharedChecks = ({ now, today }: Moment): Record<string, Check> => ({
  standard: oneOf(standardIds),
  from: month,
  to: month,
  asAt: dayUpTo(today),
  knownAt: momentUpTo(now),
  basis: oneOf(bases),
});

export type Question<T> = { readonly faults: readonly Fault[] } | T;

export interface FiguresAsked {
  readonly asked: FigureQuery;
  readonly by: Grouping;
}

/** What a reader asks of the area's figures, or everything that is wrong with the question. */
export function figuresAsked(query: AskedQuery, moment: Moment): Question<FiguresAsked> {
  const checks = { ...sharedChecks(moment), by: oneOf(groupings) };
  const faults = [...faultsIn(query, checks), ...turnedRound(query), ...tooManyMonths(query)];
  if (faults.length > 0) return { faults };
  const by = ((query.by as string | undefined) ?? '').split(',');
  return { asked: askedOf(query, moment), by: { byMonth: by.includes('month'), byBody: by.includes('body') } };
}

export interface CasesAsked {
  readonly asked: FigureQuery;
  readonly of: Outcome | 'due';
  readonly after?: string;
}

/** Which cases a reader wants to see: those that a figure counts, all or by how they fell. */
export function casesAsked(query: AskedQuery, moment: Moment): Question<CasesAsked> {
  const checks = { ...sharedChecks(moment), month, body: text, status: oneOf(countable), after: cursorFrom };
  const faults = [...faultsIn(query, checks), ...turnedRound(query), ...monthTwice(query)];
  if (faults.length > 0) return { faults };
  const { month: only, status = 'due', after } = query as Readonly<Record<string, string>>;
  const months = only ? { from: only, to: only } : {};
  return {
    asked: { ...askedOf(query, moment), ...months },
    of: status as Outcome | 'due',
    ...(after && { after }),
  };
}

function askedOf(query: AskedQuery, { now, today }: Moment): FigureQuery {
  const { standard, body, from, to, basis = 'due' } = query as Readonly<Record<string, string>>;
  return {
    ...(standard && { standard }),
    ...(body && { body }),
    ...(from && { from }),
    ...(to && { to }),
    ...timesOf(query, londonDate(today), now),
    basis: basis as Basis,
  };
}

/** As at which day and as known at which moment: today and now unless said. The query has been checked. */
const timesOf = (
  { asAt, knownAt }: AskedQuery,
  today: LocalDate,
  now: Instant,
): { readonly asAt: LocalDate; readonly knownAt: Instant } => ({
  asAt: (asAt as string | undefined) ?? today,
  knownAt: asInstant((knownAt as string | undefined) ?? now) ?? now,
});

const isGiven = (value: unknown): value is string => typeof value === 'string';

const turnedRound = ({ from, to }: AskedQuery): Fault[] =>
  isGiven(from) && isGiven(to) && from > to
    ? [{ pointer: pointerTo('to'), code: 'beforeFrom', message: 'to must not lie before from' }]
    : [];

/** Each month is a figure of every standard: so many that a question cannot fill the memory of whoever answers it. */
const mostMonths = 600;

const tooManyMonths = ({ by, from, to }: AskedQuery): Fault[] =>
  isGiven(by) &&
  by.includes('month') &&
  [from, to].every((each) => isGiven(each) && !month(each, '')) &&
  ordinalOf(to as string) - ordinalOf(from as string) >= mostMonths
    ? [
        {
          pointer: pointerTo('to'),
          code: 'tooLong',
          message: `to must lie at most ${mostMonths} months after from, month by month`,
        },
      ]
    : [];

const monthTwice = ({ month: only, from, to }: AskedQuery): Fault[] =>
  isGiven(only) && (isGiven(from) || isGiven(to))
    ? [{ pointer: pointerTo('month'), code: 'oneWay', message: 'Give month, or from and to' }]
    : [];

/** Every month from the first to the last. */
export function monthsBetween(from: string, to: string): string[] {
  const first = ordinalOf(from);
  return Array.from({ length: ordinalOf(to) - first + 1 }, (_, index) => monthAt(first + index));
}

function ordinalOf(month: string): number {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return year * 12 + number - 1;
}

const monthAt = (ordinal: number): string =>
  `${String(Math.floor(ordinal / 12)).padStart(4, '0')}-${String((ordinal % 12) + 1).padStart(2, '0')}`;
