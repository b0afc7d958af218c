import { stringify } from 'csv-stringify/sync';
import type { ListedWork, Worklist } from './read-worklist.handler';
import type { Group } from './worklist';

type Column = readonly [name: string, value: (row: ListedWork, group: Group) => string | number | undefined];

const columns: readonly Column[] = [
  ['group', (_, group) => group],
  ['child_id', ({ child }) => child.id],
  ['child_name', ({ child }) => child.name],
  ['date_of_birth', ({ child }) => child.dateOfBirth],
  ['what', ({ what }) => what],
  ['standard', ({ standard }) => standard],
  ['who_must', ({ whoMust }) => whoMust],
  ['due_on', ({ dueOn }) => dueOn],
  ['days_left', ({ days }) => (days !== undefined && days >= 0 ? days : undefined)],
  ['days_late', ({ days }) => (days !== undefined && days < 0 ? -days : undefined)],
  ['has_exception', ({ hasException }) => (hasException ? 'yes' : 'no')],
  ['since', ({ since }) => since],
  ['officer', ({ officer }) => officer],
  ['setting', ({ setting }) => setting],
  ['why', ({ why }) => why],
];

/** What is not told is empty. What a spreadsheet would take for a formula is escaped: an officer's name is what somebody typed. */
export const worklistAsCsv = ({ groups }: Worklist): string =>
  stringify(
    groups.flatMap(({ group, rows }) => rows.map((row) => columns.map(([, value]) => String(value(row, group) ?? '')))),
    { header: true, columns: columns.map(([name]) => name), escape_formulas: true },
  );
