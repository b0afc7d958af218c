import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';

/** A report for whoever reads the repository, with where and when it was made. */
export function writeReport(name: string, text: string): void {
  const folder = resolve(__dirname, '../../docs/evidence');
  mkdirSync(folder, { recursive: true });
  const made = `Made on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores.`;
  writeFileSync(join(folder, name), `${text.trimEnd().replace(/\n{3,}/g, '\n\n')}\n\n${made}\n`);
}
