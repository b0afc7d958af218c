import { CsvError, parse } from 'csv-parse/sync';
import type { FactToTell } from './to-tell';
import { type FaultInRow, type Form, forms } from './to-tell';

/** A file as it was read: what can be told, and what is wrong with the rest. */
export interface ReadFile {
  /** Said to whoever imports: a wrong guess shows in the names. */
  readonly encoding: 'UTF-8' | 'UTF-8 with a byte order mark' | 'Windows-1252';
  /** Undefined where the columns are of no form that is known. */
  readonly form?: Form;
  readonly rows: readonly FactToTell[];
  readonly faults: readonly FaultInRow[];
}

/** Reads a list of organisations or of closures. Rows are numbered as a spreadsheet numbers them, the columns’ names being row 1. Good rows go on beside bad ones. */
export function readFile(bytes: Uint8Array): ReadFile {
  const { text, encoding } = decoded(bytes);
  const nothing = (column: string, problem: string, fix: string, row = 1): ReadFile => ({
    encoding,
    rows: [],
    faults: [{ row, column, problem, fix }],
  });
  let lines: readonly Line[];
  try {
    lines = linesOf(text);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return nothing(
      '',
      'a quotation mark is not closed, or stands inside a value',
      'write "" for a quotation mark in a value, or leave quotation marks out',
      Number(error.lines) || 1,
    );
  }
  const [head, ...rest] = lines;
  if (!head)
    return nothing('', 'the file is empty', `write the names of the columns in the first row: ${formsInWords}`);
  const columns = head.record.map((name) => name.trim());
  const form = forms.find(({ columns: own }) =>
    own.filter(({ isNeeded }) => isNeeded).every(({ name }) => columns.includes(name)),
  );
  if (!form)
    return nothing(columns.join(','), 'these columns are those of no list that is known', `use ${formsInWords}`);
  const unknown = columns.filter(
    (name, at) => !form.columns.some((column) => column.name === name) || columns.indexOf(name) !== at,
  );
  if (unknown.length > 0)
    return nothing(
      unknown.join(','),
      'there is no such column, or there are two of it',
      `use ${form.columns.map(({ name }) => name).join(',')}`,
    );

  const rows: FactToTell[] = [];
  const faults: FaultInRow[] = [];
  const seen = new Map<string, number>();
  for (const { record, row } of rest) {
    if (record.every((value) => value.trim() === '')) continue;
    if (record.length > columns.length) {
      faults.push({
        row,
        column: '',
        problem: `it has ${record.length} values for ${columns.length} columns`,
        fix: 'put quotation marks around a value that has a comma in it',
      });
      continue;
    }
    const values = Object.fromEntries(columns.map((name, at) => [name, record[at]?.trim() ?? '']));
    const wrong = form.faultsIn(values);
    faults.push(...wrong.map((fault) => ({ row, ...fault })));
    if (wrong.length > 0) continue;
    const told = form.factOf(values);
    const earlier = seen.get(told.key);
    if (earlier !== undefined) {
      faults.push({
        row,
        column: form.columns[0]!.name,
        problem: `row ${earlier} says the same thing of the same day`,
        fix: 'leave one of the two out',
      });
      continue;
    }
    seen.set(told.key, row);
    rows.push({ ...told, row });
  }
  return { encoding, form, rows, faults };
}

const formsInWords = forms.map(({ columns }) => columns.map(({ name }) => name).join(',')).join(' or ');

interface Line {
  readonly record: readonly string[];
  readonly row: number;
}

/** By comma, or by semicolon where a spreadsheet of another country wrote it. */
function linesOf(text: string): readonly Line[] {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = firstLine.includes(',') ? ',' : firstLine.includes(';') ? ';' : ',';
  const records = parse(text, {
    delimiter,
    relax_column_count: true,
    skip_empty_lines: false,
    info: false,
  }) as string[][];
  return records
    .map((record, index) => ({ record, row: index + 1 }))
    .filter(({ record }, at) => at > 0 || record.some((value) => value.trim() !== ''));
}

/** UTF-8 where it can be; else what spreadsheets in Britain write when they do not say. */
function decoded(bytes: Uint8Array): { readonly text: string; readonly encoding: ReadFile['encoding'] } {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: hasMark ? 'UTF-8 with a byte order mark' : 'UTF-8' };
  } catch {
    return { text: fromWindows(bytes), encoding: 'Windows-1252' };
  }
}

/** What Windows-1252 has from 0x80 to 0x9F; all else is as in Unicode. Node’s own decoder takes these for control characters. */
const inWindows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const fromWindows = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => inWindows[byte - 0x80] ?? String.fromCharCode(byte)).join('');
