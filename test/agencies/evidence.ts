import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';

const number = new Intl.NumberFormat('en-GB');

/** What the long run found, for whoever reads the repository: a row for each thing that was compared. */
export function writeCounts(
  name: string,
  command: string,
  title: string,
  says: string,
  rows: readonly (readonly [what: string, ...counts: readonly (string | number)[]])[],
  heads: readonly string[],
): void {
  const line = (cells: readonly (string | number)[]) =>
    `| ${cells.map((cell) => (typeof cell === 'number' ? number.format(cell) : cell)).join(' | ')} |`;
  writeFileSync(
    join(resolve(__dirname, '../../docs/evidence'), `${name}.md`),
    `# ${title}

Written by \`${command}\` on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores.
${says}

${line(['', ...heads])}
|---|${heads.map(() => '---:|').join('')}
${rows.map(line).join('\n')}
`,
  );
}
