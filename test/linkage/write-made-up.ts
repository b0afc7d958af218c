import { writeFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { type MadeUp, type MadeUpRecord, madeUpRecords } from './made-up-records';

const columns = [
  'record',
  'child',
  'agency',
  'givenName',
  'familyName',
  'dateOfBirth',
  'sex',
  'postcode',
  'address',
  'nhsNumber',
  'upn',
] as const;

/** Which column tells each field: the one of its own name. */
export const madeUpFields: ReadonlyMap<string, readonly string[]> = new Map(
  columns.slice(3).map((column) => [column, [column]]),
);

export function writeMadeUp(file: string, of: MadeUp): MadeUpRecord[] {
  const records = madeUpRecords(of);
  const rows = records.map(({ id, ...record }) =>
    columns.map((column) => (column === 'record' ? id : (record[column] ?? ''))),
  );
  writeFileSync(file, stringify([columns, ...rows]));
  return records;
}
