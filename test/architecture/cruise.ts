import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

export const house = resolve(__dirname, '../..');
const config = resolve(house, '.dependency-cruiser.js');
const command = resolve(house, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

export interface Violation {
  readonly rule: string;
  readonly from: string;
  readonly to: string;
}

export const ruleNames = (): string[] =>
  (require(config) as { forbidden: { name: string }[] }).forbidden.map(({ name }) => name);

/** What the rules of `.dependency-cruiser.js` find in the house that stands in this folder. */
export function cruise(folder: string): {
  readonly files: readonly string[];
  readonly violations: readonly Violation[];
} {
  // In a process of its own: it is ESM and takes its paths from the working directory.
  const out = execFileSync(process.execPath, [command, '--config', config, '-T', 'json', 'apps', 'libs'], {
    cwd: folder,
    maxBuffer: 64 * 1024 * 1024,
    encoding: 'utf8',
  });
  const { modules, summary } = JSON.parse(out) as {
    modules: { source: string }[];
    summary: { violations: { rule: { name: string }; from: string; to: string }[] };
  };
  return {
    files: modules.map(({ source }) => source),
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
  };
}
