import { readFileSync } from 'node:fs';
import type { ToldIdentity } from '@lib/linkage';
import { parse } from 'csv-parse/sync';

export interface Columns {
  readonly record: string;
  readonly truth?: string;
  readonly map: ReadonlyMap<string, readonly string[]>;
}

export interface LabelledRow {
  readonly identity: ToldIdentity;
  readonly truth: string;
}

const single = [
  'givenName',
  'familyName',
  'dateOfBirth',
  'sex',
  'postcode',
  'address',
  'nhsNumber',
  'upn',
  'uln',
] as const;
const several = ['parentNames', 'formerNhsNumbers', 'formerUpns'] as const;
const fields: readonly string[] = [...single, ...several, 'identity'];

/** The records of a CSV file with a line of headings, in UTF-8. Throws where a column is not there, by its name. */
export function read(file: string, { record, truth, map }: Columns): LabelledRow[] {
  const unknown = [...map.keys()].find((field) => !fields.includes(field));
  if (unknown) throw new Error(`--map knows no field "${unknown}". It knows ${fields.join(', ')}.`);
  const rows = parse(readFileSync(file), { bom: true, relax_column_count: true, skip_empty_lines: true });
  const [headings = [], ...lines] = rows as string[][];
  const columnOf = (heading: string): number => {
    const at = headings.findIndex((each) => each.trim() === heading);
    if (at < 0) throw new Error(`${file} has no column "${heading}". It has ${headings.join(', ')}.`);
    return at;
  };
  const recordAt = columnOf(record);
  const truthAt = truth === undefined ? undefined : columnOf(truth);
  const columnsOf = new Map([...map].map(([field, columns]) => [field, columns.map(columnOf)]));
  return lines.map((line) => ({
    identity: identityOf(line, (line[recordAt] ?? '').trim(), columnsOf),
    truth: truthAt === undefined ? '' : (line[truthAt] ?? '').trim(),
  }));
}

function identityOf(
  line: readonly string[],
  id: string,
  columnsOf: ReadonlyMap<string, readonly number[]>,
): ToldIdentity {
  const identity: Record<string, string | string[]> = { id };
  for (const [field, columns] of columnsOf) {
    const told = columns
      .map((column) => line[column] ?? '')
      .filter(Boolean)
      .join(' ');
    if (told) identity[field] = (several as readonly string[]).includes(field) ? told.split(';') : told;
  }
  if (identity.identity !== 'beforeAdoption' && identity.identity !== 'restricted') delete identity.identity;
  return identity as unknown as ToldIdentity;
}
