import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { house } from './cruise';

/** A file of ours, by its path from the top of the house. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const notOurs = new Set(['node_modules', 'dist', 'data', 'coverage', '.git']);
const isText =
  /[.](ts|js|mjs|cjs|json|md|njk|css|html|ya?ml|sh|java|xml|csv|txt)$|(^|\/)(run|Dockerfile|[.]gitignore|[.]npmrc)$/;

function* within(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (notOurs.has(entry.name)) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* within(path);
    else if (entry.isFile() && isText.test(path) && entry.name !== 'package-lock.json') yield path;
  }
}

/** Everything we wrote. Read from the disk, not from git: what is about to be committed counts. */
export const ourFiles = (): SourceFile[] =>
  [...within(house)].map((path) => ({ path: relative(house, path), text: readFileSync(path, 'utf8') }));

/** What runs for users: not the tests, nor what is only there for them. */
export const isProduction = (path: string): boolean =>
  /^(apps|libs)\/[^/]+\/src\/.*[.]ts$/.test(path) && !/[.](spec|contract)[.]ts$|^libs\/testing\//.test(path);

export const agencyCode = /^apps\/(education|health|social-care|family|partnership)\/src\//;
