import 'reflect-metadata';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '@lib/directory';
import { Command } from 'commander';
import { type DirectoryApi, tellRows } from '../apps/partnership/src/import/tell-rows';

/** Something that whoever runs the command can put right: said without where in our code it was found. */
class Unusable extends Error {}

interface Options {
  readonly data: string;
  readonly url?: string;
  readonly organisation: string;
}

async function importFile(file: string, { data, url, organisation }: Options): Promise<void> {
  if (!existsSync(file)) throw new Unusable(`There is no file ${file}.`);
  const { encoding, form, rows, faults } = readFile(readFileSync(file));
  console.log(`${file} is read as ${encoding}${form ? `: a list of ${form.name}` : ''}.`);
  for (const { row, column, problem, fix } of faults)
    console.error(`row ${row}${column && `, column ${column}`}: ${problem}. To put it right, ${fix}.`);
  if (rows.length > 0) {
    const { told, alreadySo, refused } = await tellRows(await apiAt(url ?? urlOf(data), organisation), rows);
    for (const { row, says } of refused) console.error(`row ${row}: was not taken: ${says}`);
    console.log(`${told.length} told, ${alreadySo.length} were so already.`);
    if (refused.length > 0) process.exitCode = 1;
  }
  if (faults.length > 0) process.exitCode = 1;
}

function urlOf(data: string): string {
  const file = join(data, 'running.json');
  if (!existsSync(file)) throw new Unusable(`Nothing has been started on ${data}. Run npm start first, or say --url.`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly url: string }).url;
}

async function apiAt(url: string, organisation: string): Promise<DirectoryApi> {
  const authorization = `Bearer ${process.env.TOKEN || (await developmentToken(url, organisation))}`;
  const send = async (path: string, request: RequestInit): Promise<{ status: number; body: unknown }> => {
    const answer = await fetch(`${url}${path}`, request).catch(() => {
      throw new Unusable(`Nothing answers at ${url}.`);
    });
    return { status: answer.status, body: await answer.json().catch(() => undefined) };
  };
  return {
    source: `/agencies/${organisation}`,
    post: (path, mediaType, body) =>
      send(path, {
        method: 'POST',
        headers: { authorization, 'content-type': mediaType },
        body: JSON.stringify(body),
      }),
    async get(path) {
      const { status, body } = await send(path, { headers: { authorization } });
      if (status !== 200) throw new Unusable(`${url}${path} was answered ${status}.`);
      return body;
    },
  };
}

async function developmentToken(url: string, organisation: string): Promise<string> {
  const answer = await fetch(`${url}/issuer/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona: 'system:partnership', organisation }),
  }).catch(() => {
    throw new Unusable(`Nothing answers at ${url}.`);
  });
  if (!answer.ok)
    throw new Unusable(
      `${url} gives no development tokens: put a token of your own issuer into the environment as TOKEN.`,
    );
  return ((await answer.json()) as { readonly access_token: string }).access_token;
}

const program = new Command('npm run --silent directory --').description(
  'The area’s directory, told to the running area.',
);
program
  .command('import <file.csv>')
  .description(
    'tells what a CSV file lists: organisations (code,name,kind,agency,urn,ukprn,odsCode,laCode,from,to) or closures (setting,from,until)',
  )
  .option('--data <dir>', 'the data directory of the running process', process.env.SQLITE_DIR ?? './data')
  .option('--url <address>', 'of the area, where it runs elsewhere; with TOKEN in the environment')
  .option('--organisation <code>', 'whose token it is: who tells', 'northbank-council')
  .action(importFile);

program.parseAsync().catch((error: Error) => {
  console.error(error instanceof Unusable ? error.message : error);
  process.exit(1);
});
