/** The rows of a CSV, each by the names of its columns. Throws where a row has not as many fields as there are names. */
export function asTable(csv: string): Record<string, string>[] {
  const [names = [], ...rows] = linesOf(csv);
  return rows.map((row) => {
    if (row.length !== names.length) throw new Error(`A row of ${row.length} fields under ${names.length} names`);
    return Object.fromEntries(names.map((name, at) => [name, row[at]!]));
  });
}

/** A field may be in quotes, and then holds commas and quotes written twice; none of ours holds a line's end. */
const linesOf = (csv: string): string[][] =>
  csv
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
