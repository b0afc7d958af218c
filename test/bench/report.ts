import { cpus, loadavg, totalmem } from 'node:os';
import type { Measure } from './measure';

export interface Report {
  readonly title: string;
  /** What stands beside each figure of ours. */
  readonly raw: string;
  readonly machine: string;
  readonly date: string;
  readonly command: string;
  readonly pairs: number;
  readonly notes: readonly string[];
  readonly measures: readonly Measure[];
}

export function machineLine(): string {
  const { dependencies } = require('../../package.json') as { dependencies: Record<string, string> };
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()[0]!.toFixed(1);
  return (
    `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}, ${memory} GiB, ${process.platform}, ` +
    `Node ${process.version}, libsql ${dependencies.libsql}, load average ${load} at the start`
  );
}

const figure = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en-GB') : value.toPrecision(3);

const headingsOf = (raw: string): string[] => ['what', 'here', raw, 'here : raw', 'lowest to highest', 'aim'];

function rowOf({ name, unit, ours, raw, ratio, aim, pairs }: Measure): string[] {
  const ratios = pairs.map((pair) => pair.ours / pair.raw).sort((one, other) => one - other);
  return [
    name,
    `${figure(ours)} ${unit}`,
    `${figure(raw)} ${unit}`,
    ratio.toFixed(2),
    `${ratios[0]!.toFixed(2)} to ${ratios.at(-1)!.toFixed(2)}`,
    aim ?? '',
  ];
}

export function table(measures: readonly Measure[], raw: string): string {
  const headings = headingsOf(raw);
  const rows = [headings, ...measures.map(rowOf)];
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function markdown({ title, raw, machine, date, command, pairs, notes, measures }: Report): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const headings = headingsOf(raw);
  return `# ${title}

Machine: ${machine}
Date: ${date}
Command: \`${command}\`
Each figure is the middle one of ${pairs} pairs, each pair measured one right after the other.

${[line(headings), line(headings.map(() => '---')), ...measures.map(rowOf).map(line)].join('\n')}

${notes.map((note) => `* ${note}`).join('\n')}
`;
}
