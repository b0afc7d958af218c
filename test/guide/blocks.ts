import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Area } from '../journeys/area';

const root = join(__dirname, '../..');

/** A guide whose commands are run, as it is on disk. */
export const readGuide = (name: string): string => readFileSync(join(root, 'docs/guides', name), 'utf8');

export interface Block {
  readonly heading: string;
  readonly commands: string;
  /** What the guide says is printed. */
  readonly prints?: string;
}

/** The commands of a guide, in its order, each with what it says is printed. */
export const blocksOf = (guide: string): readonly Block[] =>
  [...guide.matchAll(/(?:^#+ (.*)$)|^```sh\n([\s\S]*?)^```(?:\n\n```(?:json|text)\n([\s\S]*?)^```)?/gm)].reduce(
    ({ heading, found }, [, title, commands, prints]) =>
      commands === undefined
        ? { heading: title!, found }
        : { heading, found: [...found, { heading, commands, ...(prints !== undefined && { prints }) }] },
    { heading: '', found: [] as Block[] },
  ).found;

const mark = '=== next block ===';

/** One shell, as the reader has one open: what a block sets the next ones use. */
export function printedBy(area: Area, blocks: readonly Block[]): Promise<readonly string[]> {
  const script = blocks.map(({ commands }) => commands).join(`\necho; echo '${mark}'\n`);
  return new Promise((resolve, reject) => {
    execFile(
      'bash',
      ['-c', script.replace('URL=http://localhost:3000', `URL=${area.url}`)],
      { cwd: root, env: { ...process.env, SQLITE_DIR: area.path }, timeout: 100_000, maxBuffer: 10_000_000 },
      (error, stdout, stderr) =>
        error ? reject(new Error(`${error}\n${stdout}\n${stderr}`)) : resolve(stdout.split(mark)),
    );
  });
}

export const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

/** `…` stands for anything, and white space for any. */
export const asPattern = (text: string): RegExp => {
  const literal = (part: string) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${withoutSpace(text).split('…').map(literal).join('.*')}$`, 's');
};
