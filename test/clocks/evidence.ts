import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { catalogueVersion } from '@lib/casework';
import type { Tally } from './compare';
import { standards } from './oracle';

interface Run {
  readonly name: string;
  readonly tally: Tally;
}
interface Caught {
  readonly mistake: string;
  readonly tally: Tally;
}

const number = new Intl.NumberFormat('en-GB');
const line = (...cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => (typeof cell === 'number' ? number.format(cell) : cell)).join(' | ')} |`;
const endings = ['metInTime', 'metLate', 'excused', 'overdue', 'stopped', 'cutShort'];

/** What the long run of the two found, for whoever reads the repository. */
export function writeEvidence(
  runs: readonly Run[],
  caught: readonly Caught[],
  name = 'clock-histories',
  { listed = standards, where = 'test/clocks' }: { readonly listed?: readonly string[]; readonly where?: string } = {},
): void {
  const folder = resolve(__dirname, '../../docs/evidence');
  mkdirSync(folder, { recursive: true });
  const endingsOf = (standard: string) =>
    endings.map((ending) => runs.reduce((sum, { tally }) => sum + (tally.endings.get(standard)?.get(ending) ?? 0), 0));
  const text = `# Every clock counted twice

Written by \`npm run ${name}\` on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores, catalogue ${catalogueVersion}. One history is
one seed: up to three duties with their steps in no order, near the last days, before the first, twice, by other bodies and on days
that do not exist; ${runs.some(({ tally }) => tally.excused > 0) ? 'exceptions of every ground, complete and not; ' : ''}settings with and without a calendar. The library's clocks are
compared with those of a second program that counts whole days on a strip of paper (\`test/clocks/strip.ts\`), has its rules typed from
the law (\`${where}/law.ts\`), walks every clock day by day (\`test/clocks/oracle.ts\`) and shares no code: first day, last day, what
ended it, stops that did not hold, which exceptions are made out, what it says on every day, and whether somebody still waits.

| Histories | Clocks | Days compared | Exceptions made out | Seconds | Histories that differ |
|---|---:|---:|---:|---:|---:|
${runs.map(({ name, tally }) => line(`${number.format(tally.histories)} ${name}`, tally.clocks, tally.days, tally.excused, (tally.milliseconds / 1_000).toFixed(1), tally.differing.length)).join('\n')}

How the clocks of each standard ended:

| Standard | ${endings.join(' | ')} |
|---|${endings.map(() => '---:|').join('')}
${listed
  .filter((standard) => endingsOf(standard).some((times) => times > 0))
  .map((standard) => line(standard, ...endingsOf(standard)))
  .join('\n')}

${caught.length > 0 ? mistakes(caught) : ''}`;
  writeFileSync(join(folder, `${name}.md`), text);
}

const mistakes = (
  caught: readonly Caught[],
): string => `Each of these mistakes, made in the source as it stands (\`test/clocks/mutants.ts\`), is found:

| Mistake | Found in history | What is seen |
|---|---:|---|
${caught.map(({ mistake, tally }) => line(mistake, tally.histories, tally.differing[0]?.difference ?? 'nothing')).join('\n')}
`;
