import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(__dirname, '../..');
const guide = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');

interface Step {
  readonly file: string;
  readonly language: 'ts' | 'diff';
  readonly code: string;
  readonly isNew: boolean;
}

/** The guide's steps as a reader follows them: each names its file and shows what goes into it. */
const steps: readonly Step[] = guide
  .split(/^\*\*\d\. /m)
  .slice(1)
  .map((step) => ({
    file: /`((?:apps|libs)\/[^`]+)`/.exec(step)![1]!,
    language: /^```(ts|diff)$/m.exec(step)![1] as Step['language'],
    code: /^```(?:ts|diff)\n([\s\S]*?)^```$/m.exec(step)![1]!,
    isNew: /a new file/.test(step),
  }));

function follow(copy: string, { file, language, code, isNew }: Step): void {
  const path = join(copy, file);
  if (isNew) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, code);
    return;
  }
  const before = readFileSync(path, 'utf8');
  if (language === 'ts') {
    writeFileSync(path, before + code);
    return;
  }
  const lines = code.trimEnd().split('\n');
  const isImport = (line: string) => line.startsWith('+import ');
  const without = (sign: string) => lines.filter((line) => !line.startsWith(sign) && !isImport(line));
  const [from, to] = [without('+'), without('-')].map((part) => part.map((line) => line.slice(1)).join('\n'));
  if (!before.includes(`${from}\n`)) throw new Error(`The guide changes what is not there:\n${from}`);
  const imports = lines.filter(isImport).map((line) => line.slice(1));
  writeFileSync(path, `${imports.join('\n')}\n${before.replace(from!, to!)}`);
}

describe('the guide to adding a fact', () => {
  const copy = mkdtempSync(join(tmpdir(), 'fourth-fact-'));
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('takes four files and fewer than a hundred lines', () => {
    expect(steps).toHaveLength(4);
    expect(steps.map(({ code }) => code.trimEnd().split('\n').length).reduce((sum, lines) => sum + lines)).toBeLessThan(
      100,
    );
  });

  it('followed to the letter, makes a fact that is told, checked and read in the child’s record', () => {
    for (const folder of ['apps', 'libs']) {
      cpSync(join(root, folder), join(copy, folder), {
        recursive: true,
        filter: (path) => !/\.spec\.ts$|\/test$/.test(path),
      });
    }
    for (const file of ['tsconfig.json', 'package.json']) cpSync(join(root, file), join(copy, file));
    cpSync(join(__dirname, 'tell-and-read.ts'), join(copy, 'test/guide/tell-and-read.ts'));
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    for (const step of steps) follow(copy, step);

    const run = (...command: string[]): string => {
      const { status, stdout, stderr } = spawnSync(process.execPath, command, {
        cwd: copy,
        encoding: 'utf8',
        env: { ...process.env, SWC_NODE_PROJECT: join(copy, 'tsconfig.json') },
      });
      if (status !== 0) throw new Error(`${command.join(' ')}\n${stdout}${stderr}`);
      return stdout;
    };
    run('node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json');
    const answer = run('-r', '@swc-node/register', 'test/guide/tell-and-read.ts', 'education.school-concern.v1');
    expect(JSON.parse(answer.trim().split('\n').at(-1)!)).toEqual({
      title: 'School concern',
      organisation: 'quarry-bank-school',
      occurredOn: '2026-05-11',
      content: { notedOn: '2026-05-11', concern: 'absence', sessionsMissed: 23.5 },
    });
  }, 120_000);
});
