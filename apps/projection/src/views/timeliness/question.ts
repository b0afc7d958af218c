import { catalogue } from '@lib/casework';
import { type Fault, pathways, senNeeds } from '@lib/contracts';
import {
  type AskedQuery,
  asInstant,
  type Check,
  cursorFrom,
  dayUpTo,
  faultsIn,
  type Instant,
  isLocalDate,
  type LocalDate,
  londonDate,
  momentUpTo,
  month,
  namedIn,
  oneOf,
  pointerTo,
  someOf,
  text,
} from '@lib/kernel';
import type { CasesAsked, DifferencesAsked, FiguresAsked, NotCountedAsked } from './asked';
import { dimensions } from './figures';
import { type NotCountedReason, reasons } from './not-counted-reasons';
import { type Basis, bases, type FigureQuery } from './scan';
import { type Selection, selections } from './select-cases';
import { statuses } from './statuses';
import { notApplicable, notTold, traitNames } from './traits';
import { type Band, bands } from './weeks';

export const standardIds: readonly string[] = [...new Set(catalogue.map(({ id }) => id))];

/** How a child's record says what a figure says in fewer words: understood where a status is asked for, for as long as they have been. */
const aliases: Readonly<Record<string, Selection>> = { metInTime: 'inTime', metLate: 'late', cutShort: 'late' };

const day: Check = (value, name) =>
  isLocalDate(value) ? undefined : { code: 'day', message: `${name} must be a day that exists, as YYYY-MM-DD` };

const age: Check = (value, name) =>
  /^(0|[1-9]\d?)$/.test(value) || value === notTold
    ? undefined
    : { code: 'age', message: `${name} must be whole years, from 0 to 99, or ${notTold}` };

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
  body: text,
  pathway: oneOf([...Object.keys(pathways), notApplicable, notTold]),
  setting: text,
  need: oneOf([...Object.keys(senNeeds), notTold]),
  age,
  ...Object.fromEntries(Object.entries(statuses).map(([name, codes]) => [name, oneOf([...codes, notTold])])),
  dueFrom: day,
  dueTo: day,
});

export type Question<T> = { readonly faults: readonly Fault[] } | T;

/** What a reader asks of the area's figures, or everything that is wrong with the question. */
export function figuresAsked(query: AskedQuery, moment: Moment): Question<FiguresAsked> {
  const checks = { ...sharedChecks(moment), by: someOf(dimensions), suppressSmall: oneOf(['true', 'false']) };
  const faults = [...faultsIn(query, checks), ...turnedRound(query), ...tooManyMonths(query)];
  if (faults.length > 0) return { faults };
  const isSuppressed = query.suppressSmall === 'true';
  return {
    ...{ asked: askedOf(query, moment), by: namedIn(dimensions, query.by) },
    ...(isSuppressed && { suppressSmall: true as const }),
  };
}

/** Which cases a reader wants to see: those that a figure counts, all or by how they fell. */
export function casesAsked(query: AskedQuery, moment: Moment): Question<CasesAsked> {
  const checks = { ...caseChecks(moment), after: cursorFrom };
  const faults = [...faultsIn(query, checks), ...turnedRound(query), ...monthTwice(query)];
  if (faults.length > 0) return { faults };
  const { after } = query as Readonly<Record<string, string>>;
  return { ...selectionIn(query, moment), ...(after && { after }) };
}

/** All of them at once: there is no page to go on from. */
export function everyCaseAsked(query: AskedQuery, moment: Moment): Question<Omit<CasesAsked, 'after'>> {
  const faults = [...faultsIn(query, caseChecks(moment)), ...turnedRound(query), ...monthTwice(query)];
  return faults.length > 0 ? { faults } : selectionIn(query, moment);
}

const caseChecks = (moment: Moment): Record<string, Check> => ({
  ...sharedChecks(moment),
  month,
  status: someOf(selections, Object.keys(aliases)),
  waited: oneOf(bands),
});

function selectionIn(query: AskedQuery, moment: Moment): Omit<CasesAsked, 'after'> {
  const { month: only, status = 'due', waited } = query as Readonly<Record<string, string>>;
  const months = only ? { from: only, to: only } : {};
  return {
    asked: { ...askedOf(query, moment), ...months },
    of: status.split(',').map((each) => aliases[each] ?? (each as Selection)),
    ...(waited && { waited: waited as Band }),
  };
}

/** Between which two moments a reader wants to know what was told, and of which cases. */
export function differencesAsked(query: AskedQuery, moment: Moment): Question<DifferencesAsked> {
  const { waited: _, ...checks } = caseChecks(moment);
  const faults = [
    ...faultsIn(query, { ...checks, knownBefore: momentUpTo(moment.now), after: cursorFrom }),
    ...turnedRound(query),
    ...monthTwice(query),
    ...(query.knownBefore === undefined
      ? [{ pointer: pointerTo('knownBefore'), code: 'required', message: 'knownBefore must be the earlier moment' }]
      : []),
  ];
  if (faults.length > 0) return { faults };
  const { after, knownBefore } = query as Readonly<Record<string, string>>;
  const { asked, of } = selectionIn(query, moment);
  const isNarrowed = query.status !== undefined;
  const earlier = asInstant(knownBefore!)!;
  if (earlier >= asked.knownAt) {
    const message = 'knownBefore must lie before knownAt';
    return { faults: [{ pointer: pointerTo('knownBefore'), code: 'notBefore', message }] };
  }
  return { asked, of: isNarrowed ? of : [], knownBefore: earlier, ...(after && { after }) };
}

/** Of which askings and source records a reader wants to see that figures do not count them. */
export function notCountedAsked(query: AskedQuery, moment: Moment): Question<NotCountedAsked> {
  const { dueFrom: _, dueTo: __, basis: ___, ...checks } = sharedChecks(moment);
  const faults = [...faultsIn(query, { ...checks, reason: oneOf(reasons), after: cursorFrom }), ...turnedRound(query)];
  if (faults.length > 0) return { faults };
  const { reason, after } = query as Readonly<Record<string, string>>;
  return {
    asked: askedOf(query, moment),
    ...(reason && { reason: reason as NotCountedReason }),
    ...(after && { after }),
  };
}

/** What falls due is asked for by who owes it and of whom; the days are the next eight weeks. */
export function fallingDueAsked(query: AskedQuery, moment: Moment): Question<FiguresAsked> {
  const { from: _, to: __, dueFrom: ___, dueTo: ____, basis: _____, ...checks } = sharedChecks(moment);
  const faults = faultsIn(query, { ...checks, by: someOf(dimensions.filter((each) => each !== 'month')) });
  return faults.length > 0 ? { faults } : figuresAsked(query, moment);
}

export function askedOf(query: AskedQuery, { now, today }: Moment): FigureQuery {
  const { basis = 'due' } = query as Readonly<Record<string, string>>;
  const given = filters.flatMap((name) => (isGiven(query[name]) ? [[name, query[name]] as const] : []));
  return { ...Object.fromEntries(given), ...timesOf(query, londonDate(today), now), basis: basis as Basis };
}

const filters = ['standard', 'body', 'from', 'to', 'dueFrom', 'dueTo', ...traitNames] as const;

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

const turnedRound = (query: AskedQuery): Fault[] =>
  (
    [
      ['from', 'to'],
      ['dueFrom', 'dueTo'],
    ] as const
  ).flatMap(([from, to]) => {
    const [first, last] = [query[from], query[to]];
    return isGiven(first) && isGiven(last) && first > last
      ? [{ pointer: pointerTo(to), code: 'beforeFrom', message: `${to} must not lie before ${from}` }]
      : [];
  });

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
