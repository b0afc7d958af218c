import { stringify } from 'csv-stringify/sync';
import { outcomes } from './figures';
import type { NamedFigure, Timeliness } from './timeliness';

/** A blank would be a bug to its reader: `z` is not applicable, here a percentage of nothing; `Total` is all of them. */
const notApplicable = 'z';
const total = 'Total';

type Column = readonly [name: string, value: (figure: NamedFigure, of: Timeliness) => string | number];

const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const shares = (['withExceptions', 'excludingExceptions'] as const).flatMap((share): Column[] => [
  [`${snakeCase(share)}_in_time`, (figure) => figure[share].inTime],
  [`${snakeCase(share)}_of`, (figure) => figure[share].of],
  [`${snakeCase(share)}_percent`, (figure) => figure[share].percent?.toFixed(1) ?? notApplicable],
]);

const columns: readonly Column[] = [
  ['standard', ({ standard }) => standard],
  ['title', ({ title }) => title],
  ['kind', ({ kind }) => kind],
  ['month', ({ month }) => month ?? total],
  ['body', ({ body }) => body ?? total],
  ['basis', (_, { basis }) => basis],
  ['as_at', (_, { asAt }) => asAt],
  ['known_at', (_, { knownAt }) => knownAt],
  ['catalogue_version', (_, { catalogueVersion }) => catalogueVersion],
  ['due', ({ due }) => due],
  ...outcomes.map((outcome): Column => [snakeCase(outcome), (figure) => figure[outcome]]),
  ...shares,
  ['cases', ({ cases }) => cases],
];

/** What a spreadsheet would take for a formula is escaped: a code that an agency chose must not run on an analyst's machine. */
export const figuresAsCsv = (timeliness: Timeliness): string =>
  stringify(
    timeliness.figures.map((figure) => columns.map(([, value]) => String(value(figure, timeliness)))),
    { header: true, columns: columns.map(([name]) => name), escape_formulas: true },
  );
