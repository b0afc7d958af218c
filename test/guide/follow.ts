import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A step of a guide as a reader follows it: it names its file and shows what goes into it. */
export interface Step {
  readonly file: string;
  readonly language: string;
  readonly code: string;
  readonly isNew: boolean;
}

/** The steps of each part of a guide, by its heading: `**1. What is told** – a new file, …`, and a block. */
export const partsOf = (guide: string): Readonly<Record<string, readonly Step[]>> =>
  Object.fromEntries(
    guide
      .split(/^## /m)
      .slice(1)
      .map((part) => [
        part.split('\n')[0]!,
        part
          .split(/^\*\*\d\. /m)
          .slice(1)
          .map(stepIn),
      ]),
  );

function stepIn(text: string): Step {
  const [, language, code] = /^```(\w+)\n([\s\S]*?)^```$/m.exec(text)!;
  return {
    file: /`((?:apps|libs)\/[^`]+)`/.exec(text)![1]!,
    language: language!,
    code: code!,
    isNew: /^[^`]*a new file/.test(text),
  };
}

/** Lines with a `+` go in, imports first of all; those with a `-` go; the others say where. */
export function follow(root: string, { file, language, code, isNew }: Step): void {
  const path = join(root, file);
  if (isNew) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, code);
    return;
  }
  const before = readFileSync(path, 'utf8');
  if (language !== 'diff') {
    writeFileSync(path, before + code);
    return;
  }
  const lines = code.trimEnd().split('\n');
  const isImport = (line: string) => line.startsWith('+import ');
  const without = (sign: string) =>
    lines.filter((line) => !line.startsWith(sign) && !isImport(line)).map((line) => line.slice(1));
  const [from, to] = [without('+').join('\n'), without('-').join('\n')];
  if (before.split(from).length !== 2)
    throw new Error(`The guide changes what is not there, or is there twice:\n${from}`);
  const imports = lines.filter(isImport).map((line) => `${line.slice(1)}\n`);
  writeFileSync(path, `${imports.join('')}${before.replace(from, () => to)}`);
}
