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

export interface Written {
  readonly files: readonly Pick<Change, 'file' | 'isNew'>[];
  readonly next: string;
}

/** Writes what is asked for into the repository at `root`: all of it, or with an error that says why, nothing. */
export function write([kind = '', name = '']: readonly string[], root: string): Written {
  const changes = kinds[kind]?.changesFor(name);
  if (!changes) throw new Error(usage());
  const there = changes.find(({ file, isNew }) => isNew && existsSync(join(root, file)));
  if (there) throw new Error(`${there.file} is there already. Nothing was changed.`);
  const written = changes.map(({ file, isNew, change }) => ({
    file,
    text: change(isNew ? '' : readFileSync(join(root, file), 'utf8')),
  }));
  for (const { file, text } of written) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return { files: changes, next: kinds[kind]!.next };
}

const usage = (): string =>
  Object.values(kinds)
    .map((kind) => `npm run new -- ${kind.usage}`)
    .join('\n');
