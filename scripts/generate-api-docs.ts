// Writes docs/openapi.yaml and docs/asyncapi.yaml from the code, and libs/client/src/schema.ts from the first:
// `npm run docs`, or all into another folder with `--to DIR`.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { stringify } from 'yaml';
import { startAllInOne } from '../apps/all-in-one/src/all-in-one';
import { openDataDirectory } from '../apps/all-in-one/src/data-directory';
import { asyncApiDocument } from './api-docs/asyncapi';
import { clientTypes } from './api-docs/client-types';
import { openApiDocument } from './api-docs/openapi';
import type { Schema } from './api-docs/schema';

const root = join(__dirname, '..');
/** Many tools read YAML 1.1, to which `2026-03-04` is no text unless it is quoted. */
const spelling = { compat: 'yaml-1.1', lineWidth: 120, aliasDuplicateObjects: false } as const;
const head = '# Made from the code by `npm run docs`: change the code, not this file.\n';

async function main(folder?: string): Promise<void> {
  const [docs, client] = folder ? [folder, folder] : [join(root, 'docs'), join(root, 'libs/client/src')];
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  for (const each of [docs, client]) mkdirSync(each, { recursive: true });
  const write = (name: string, document: Schema) =>
    writeFileSync(join(docs, name), head + stringify(document, spelling));
  const openApi = await ofRunningApp((app) => openApiDocument(app, version));
  write('openapi.yaml', openApi);
  write('asyncapi.yaml', asyncApiDocument(version));
  writeFileSync(join(client, 'schema.ts'), await clientTypes(openApi));
}

/** The routes are those of the app as it starts, not of a list somebody keeps. */
async function ofRunningApp<T>(read: (app: Awaited<ReturnType<typeof startAllInOne>>['app']) => T): Promise<T> {
  const directory = mkdtempSync(join(tmpdir(), 'api-docs-'));
  const allInOne = await startAllInOne({ data: await openDataDirectory(directory), port: 0 });
  try {
    return read(allInOne.app);
  } finally {
    await allInOne.close();
    rmSync(directory, { recursive: true });
  }
}

const { to } = new Command().option('--to <dir>', 'where to write them').parse().opts<{ to?: string }>();
main(to).catch((error) => {
  console.error(error);
  process.exit(1);
});
