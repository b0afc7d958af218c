import { type CaseKind, caseKinds } from '@lib/casework';
import { allowedInWords, type Standard } from '@lib/statutory';

const kinds: Readonly<Record<Standard['kind'], string>> = {
  law: 'law',
  guidance: 'guidance',
  national: 'national measure',
  local: 'local practice',
};

const row = (...cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const withClocks: readonly CaseKind[] = caseKinds.filter(({ clocks }) => clocks.length > 0);
const unrepeated = (texts: readonly string[]): string => [...new Set(texts)].join('; ');

function limitRow(standard: Standard): string {
  const source = `${standard.citation}${standard.citationVerified || standard.kind === 'local' ? '' : ' (not yet checked)'}`;
  const inForce = `from ${standard.inForceFrom}${standard.inForceTo ? ` to ${standard.inForceTo}` : ''}`;
  return row(
    standard.title,
    standard.from,
    allowedInWords(standard),
    standard.endedBy,
    `${kinds[standard.kind]}: ${source}`,
    inForce,
  );
}

const page = 'docs/time-limits.md';

/** Every time limit, by the case that it is a limit of: what it is counted from, its source, and since when. */
export const timeLimitsPage = (): string => `# Time limits

Made by \`npm run docs\` from what the software counts by. *Not yet checked* means that nobody has held the row against the words of its source.
What is counted on a day, and how, a child’s page says beside each; \`GET /v1/standards\` has the same for programs.
${withClocks
  .map(
    ({ title, clocks }) => `
## ${title}

| time limit | from | limit | ended by | source | in force |
|---|---|---|---|---|---|
${clocks.map(limitRow).join('\n')}
`,
  )
  .join('')}`;

const anchor = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

/** A citation without the place in the document. */
const documentOf = (citation: string): string =>
  citation
    .replace(/,? (regulation|section|paragraph|rule|schedule|article|chapter|indicator|measure)s? [A-Z]*\d.*$/, '')
    .replace(/: .*$/, '');

const caseRow = ({ title, clocks }: CaseKind): string =>
  row(
    `[${title}](${page}#${anchor(title)})`,
    clocks.length,
    unrepeated(clocks.map(({ kind }) => kinds[kind])),
    unrepeated(
      clocks.filter(({ kind }) => kind !== 'local').flatMap(({ citation }) => citation.split('; ').map(documentOf)),
    ),
  );

const begin = '<!-- time limits -->';
const end = '<!-- /time limits -->';

/** The README with the table of the cases that have time limits, as the catalogue has them now. */
export function withTimeLimits(readme: string): string {
  const table = ['| case | time limits | set by | sources |', '|---|---:|---|---|', ...withClocks.map(caseRow)];
  const [before, rest] = readme.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error('The README has lost its marks for the table of time limits');
  return `${before}${begin}\n${table.join('\n')}\n${end}${after}`;
}
