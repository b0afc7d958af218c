import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { scripts } from '../../package.json';
import { type Block, blocksOf, readGuide } from './blocks';

const root = join(__dirname, '../..');
const blocks = blocksOf(readGuide('operator.md'));

export const under = (...headings: string[]): readonly Block[] =>
  blocks.filter(({ heading }) => headings.includes(heading));
export const starting = 'The area as processes, on one machine';
export const working = 'An operator’s work';
export const intoDirectory = 'Put back into a data directory';
export const intoProcesses = 'Put back into an area of processes';

/** `npm run` as package.json has it, from a folder of the test's own, and without the build of what is built or needs none. */
export const runnable = (commands: string, operate: string): string =>
  commands.replace(/npm run (\S+)(?: --(?= ))?/g, (_, name: keyof typeof scripts) =>
    scripts[name]
      .replace('scripts/run-built.js operate', operate)
      .replace(/^node /, `'${process.execPath}' `)
      .replace(/(?<= )(?=(scripts|apps|dist)\/)/g, `${root}/`)
      .replace('-r @swc-node/register', `-r ${join(root, 'node_modules/@swc-node/register')}`),
  );

const mark = '=== next block ===';

interface Shell {
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
  /** What `npm run` would build and run, as it is run here. */
  readonly operate: string;
}

/** What each block prints, one after another in one shell. */
export function printedIn({ folder, environment, operate }: Shell, run: readonly Block[]): Promise<readonly string[]> {
  const script = run.map(({ commands }) => runnable(commands, operate)).join(`\necho '${mark}'\n`);
  const env = { ...process.env, ...environment, SWC_NODE_PROJECT: join(root, 'tsconfig.json') };
  return new Promise((resolve, reject) => {
    execFile('bash', ['-c', script], { cwd: folder, env, timeout: 250_000 }, (error, stdout, stderr) =>
      error ? reject(new Error(`${error}\n${stdout}\n${stderr}`)) : resolve(stdout.split(mark)),
    );
  });
}
