// Writes the files of docs/guides/change-it.md: `npm run new -- fact education.school-concern`. What they say is yours to change;
// as they are written they compile and their tests pass.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Change } from './change';
import * as caseOf from './kinds/case';
import * as fact from './kinds/fact';
import * as view from './kinds/view';

interface Kind {
  readonly usage: string;
  /** Where a person has to go on. */
  readonly next: string;
  /** In an order that a reader follows; undefined where the name cannot be one. */
  readonly changesFor: (name: string) => readonly Change[] | undefined;
}
/** A kind is a file of `kinds` and a line here. */
const kinds: Readonly<Record<string, Kind>> = { fact, case: caseOf, view };

const root = join(__dirname, '../..');

function main([kind = '', name = '']: readonly string[]): void {
  const changes = kinds[kind]?.changesFor(name);
  if (!changes)
    throw new Error(
      `npm run new -- ${Object.values(kinds)
        .map(({ usage }) => usage)
        .join('\nnpm run new -- ')}`,
    );
  const there = changes.find(({ file, isNew }) => isNew && existsSync(join(root, file)));
  if (there) throw new Error(`${there.file} is there already. Nothing was changed.`);
  const written = changes.map(({ file, isNew, change }) => ({
    file,
    isNew,
    text: change(isNew ? '' : readFileSync(join(root, file), 'utf8')),
  }));
  for (const { file, isNew, text } of written) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
    console.log(`${isNew ? 'new    ' : 'changed'} ${file}`);
  }
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const files = written.map(({ file }) => file);
  execFileSync(process.execPath, [biome, 'check', '--write', '--vcs-enabled=false', ...files], {
    cwd: root,
    stdio: 'ignore',
  });
  console.log(`\n${kinds[kind]!.next}`);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
