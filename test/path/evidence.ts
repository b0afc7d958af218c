import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';

interface Counted {
  readonly name: string;
  readonly tally: {
    readonly schedules: number;
    readonly turns: number;
    readonly milliseconds: number;
    readonly losing: readonly number[];
  };
}

const number = new Intl.NumberFormat('en-GB');

const row = ({ name, tally: { schedules, turns, milliseconds, losing } }: Counted): string =>
  [
    '',
    name,
    number.format(schedules),
    number.format(turns),
    (milliseconds / 1_000).toFixed(1),
    number.format(losing.length),
    losing[0] ?? '',
    '',
  ]
    .join(' | ')
    .trim();

/** What the long run of the schedules found, for whoever reads the repository. */
export function writeEvidence(counted: readonly Counted[]): void {
  const folder = resolve(__dirname, '../../docs/evidence');
  mkdirSync(folder, { recursive: true });
  const text = `# Schedules of racing copies

Written by \`SCHEDULES=10000 npx jest --selectProjects whole --testPathPatterns test/path/schedules\` on ${new Date().toISOString().slice(0, 10)},
Node ${process.versions.node}, ${cpus().length} cores. One schedule is one seed: a small area's log, two to four copies of the projection's
own \`consume\`, a rebuild beside them, deaths at any point, batches repeated and out of order, and every order of turns that the
seed chooses. A schedule loses when any document differs from what one copy makes of all facts undisturbed. The mistakes are
made by what the ports of the code as it stands answer (\`test/path/mutants.ts\`); each must lose.

| Code | Schedules | Turns | Seconds | Lost in | First seed |
|---|---:|---:|---:|---:|---:|
${counted.map(row).join('\n')}
`;
  writeFileSync(join(folder, 'schedules.md'), text);
}
