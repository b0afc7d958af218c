import { catalogue } from '@lib/casework';
import { allowedInWords, type Standard } from '@lib/statutory';

const kinds: Readonly<Record<Standard['kind'], string>> = {
  law: 'law',
  guidance: 'guidance',
  national: 'national measure',
  local: 'local practice',
};

const row = (standard: Standard): string => {
  const source = `${standard.citation}${standard.citationVerified || standard.kind === 'local' ? '' : ' (not yet checked)'}`;
  const inForce = `from ${standard.inForceFrom}${standard.inForceTo ? ` to ${standard.inForceTo}` : ''}`;
  return `| ${[standard.title, standard.from, allowedInWords(standard), standard.endedBy, `${kinds[standard.kind]}: ${source}`, inForce].join(' | ')} |`;
};

const begin = '<!-- standards -->';
const end = '<!-- /standards -->';

/** The README with the table of time limits as the catalogue has them now. */
export function withStandards(readme: string): string {
  const table = [
    '| clock | from | limit | ended by | source | in force |',
    '|---|---|---|---|---|---|',
    ...catalogue.map(row),
  ];
  const [before, rest] = readme.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error('The README has lost its marks for the table of standards');
  return `${before}${begin}\n${table.join('\n')}\n${end}${after}`;
}
