import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** `apps/console/<name>`, whether we run from the source or from `dist`, where only the code is. */
export function consoleFolder(name: 'views' | 'public', from: string = __dirname): string {
  const folder = join(from, 'apps', 'console', name);
  if (existsSync(folder)) return folder;
  if (dirname(from) === from) throw new Error(`apps/console/${name} was not found above ${__dirname}`);
  return consoleFolder(name, dirname(from));
}

/** GOV.UK Frontend's macros and its built stylesheet. */
export const govukFolder = (): string =>
  dirname(createRequire(__filename).resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css'));
