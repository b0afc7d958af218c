import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Of the program that this file is a part of: built or not, its package.json lies above. */
export const ourVersion = versionAbove(__dirname);

function versionAbove(folder: string): string {
  const file = join(folder, 'package.json');
  if (existsSync(file)) return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
  return folder === dirname(folder) ? 'unknown' : versionAbove(dirname(folder));
}
