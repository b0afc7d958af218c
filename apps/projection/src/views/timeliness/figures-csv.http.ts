import { stringify } from 'csv-stringify/sync';
import type { TimelinessCase } from './cases';
import type { FallingDue, FallingDueFigure } from './falling-due';
import { dimensions } from './figures';
import { outcomes } from './outcome';
import type { NamedFigure, Timeliness } from './timeliness';
import { traitNames } from './traits';

/** Where it is not broken down. */
const total = 'Total';

type Column<Row, Of> = readonly [name: string, value: (row: Row, of: Of) => string | number | null | undefined];

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** A number that may be of nothing: its column holds numbers only, and the one beside it says where there is none, and why. */
const withStatus = <Row, Of>(
  name: string,
  value: (row: Row) => number | null,
  { decimals = 1, isHidden = (_: Row): boolean => false } = {},
): Column<Row, Of>[] => [
  [name, (row) => value(row)?.toFixed(decimals)],
  [`${name}_status`, (row) => (isHidden(row) ? 'suppressed' : value(row) === null ? 'notApplicable' : 'counted')],
];

/** Of which no count but the sum is shown: nor what is worked out from them. */
const ofFigure = (name: string, value: (figure: NamedFigure) => number | null) =>
  withStatus<NamedFigure, Timeliness>(name, value, {
    isHidden: ({ suppressed }) => suppressed === 'counts' || suppressed === 'all',
  });

const shares = (['withExceptions', 'excludingExceptions'] as const).flatMap(
  (share): Column<NamedFigure, Timeliness>[] => [
    [`${snakeCase(share)}_in_time`, (figure) => figure[share].inTime],
    [`${snakeCase(share)}_of`, (figure) => figure[share].of],
    ...ofFigure(`${snakeCase(share)}_percent`, (figure) => figure[share].percent),
  ],
);

const weeks = (['done', 'waiting'] as const).flatMap((of): Column<NamedFigure, Timeliness>[] => [
  [`${of}_of`, (figure) => figure[of].of],
  [`${of}_days`, (figure) => figure[of].days],
  ...ofFigure(`${of}_median_weeks`, (figure) => figure[of].medianWeeks),
  ...ofFigure(`${of}_mean_weeks`, (figure) => figure[of].meanWeeks),
  [`${of}_under_18_weeks`, (figure) => figure[of].under18Weeks],
  [`${of}_from_18_to_52_weeks`, (figure) => figure[of].from18To52Weeks],
  [`${of}_over_52_weeks`, (figure) => figure[of].over52Weeks],
  [`${of}_over_104_weeks`, (figure) => figure[of].over104Weeks],
]);

const figureColumns: readonly Column<NamedFigure, Timeliness>[] = [
  ['standard', ({ standard }) => standard],
  ['title', ({ title }) => title],
  ['kind', ({ kind }) => kind],
  ...dimensions.map((name): Column<NamedFigure, Timeliness> => [name, (figure) => figure[name] ?? total]),
  ['basis', (_, { basis }) => basis],
  ['as_at', (_, { asAt }) => asAt],
  ['known_at', (_, { knownAt }) => knownAt],
  ['catalogue_version', (_, { catalogueVersion }) => catalogueVersion],
  ['due', ({ due }) => due],
  ...outcomes.map((outcome): Column<NamedFigure, Timeliness> => [snakeCase(outcome), (figure) => figure[outcome]]),
  ...shares,
  ...weeks,
  ['overdue_under_20_weeks', ({ overdueAges }) => overdueAges.under20Weeks],
  ['overdue_from_20_to_52_weeks', ({ overdueAges }) => overdueAges.from20To52Weeks],
  ['overdue_over_52_weeks', ({ overdueAges }) => overdueAges.over52Weeks],
  ['suppressed', ({ suppressed = 'nothing' }) => suppressed],
  ['cases', ({ cases }) => cases],
];

const fallingDueColumns: readonly Column<FallingDueFigure, FallingDue>[] = [
  ['standard', ({ standard }) => standard],
  ['title', ({ title }) => title],
  ['kind', ({ kind }) => kind],
  ['body', ({ body }) => body ?? total],
  ...traitNames.map((name): Column<FallingDueFigure, FallingDue> => [name, (figure) => figure[name] ?? total]),
  ['as_at', (_, { asAt }) => asAt],
  ['known_at', (_, { knownAt }) => knownAt],
  ['week', ({ week }) => week],
  ['from', ({ from }) => from],
  ['to', ({ to }) => to],
  ['falls_due', ({ fallsDue }) => fallsDue],
  ['cases', ({ cases }) => cases],
];

/** A day that did not come is blank, and the status says why; of a floor there are no days of waiting. */
const caseColumns: readonly Column<TimelinessCase, readonly TimelinessCase[]>[] = [
  ['case', (one) => one.case],
  ['pseudonym', ({ pseudonym }) => pseudonym],
  ['standard', ({ standard }) => standard],
  ['body', ({ body }) => body],
  ...traitNames.map((name): Column<TimelinessCase, readonly TimelinessCase[]> => [name, (one) => one[name]]),
  ['started_on', ({ startedOn }) => startedOn],
  ['waiting_since', ({ startedOn, waitingSince }) => waitingSince ?? startedOn],
  ['due_on', ({ dueOn }) => dueOn],
  ['met_on', ({ metOn }) => metOn],
  ['stopped_on', ({ stoppedOn }) => stoppedOn],
  ['status', ({ status }) => status],
  ['has_exception', ({ hasException }) => String(hasException)],
  ...withStatus<TimelinessCase, readonly TimelinessCase[]>('days', ({ days }) => days ?? null, { decimals: 0 }),
  ...withStatus<TimelinessCase, readonly TimelinessCase[]>('weeks', ({ weeks: each }) => each ?? null),
];

export const figuresAsCsv = (timeliness: Timeliness): string => asCsv(timeliness.figures, figureColumns, timeliness);
export const fallingDueAsCsv = (fallingDue: FallingDue): string =>
  asCsv(fallingDue.figures, fallingDueColumns, fallingDue);
export const casesAsCsv = (cases: readonly TimelinessCase[]): string => asCsv(cases, caseColumns, cases);

/** What a spreadsheet would take for a formula is escaped: a code that an agency chose must not run on an analyst's machine. */
const asCsv = <Row, Of>(rows: readonly Row[], columns: readonly Column<Row, Of>[], of: Of): string =>
  stringify(
    rows.map((row) => columns.map(([, value]) => String(value(row, of) ?? ''))),
    { header: true, columns: columns.map(([name]) => name), escape_formulas: true },
  );
