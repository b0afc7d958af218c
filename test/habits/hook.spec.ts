import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scripts } from '../../package.json';

const house = join(__dirname, '../..');

describe('what is committed with the hook that `npm run hooks` turns on', () => {
  const clone = mkdtempSync(join(tmpdir(), 'hook-'));
  // Git tells a hook that runs these tests which repository it is in: this one is another.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  const git = (...words: string[]) => {
    const who = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@example.org'];
    const { status, stdout, stderr } = spawnSync('git', [...who, ...words], { cwd: clone, env, encoding: 'utf8' });
    return { status, said: stdout + stderr };
  };
  const write = (text: string) => writeFileSync(join(clone, 'fact.ts'), text);
  const committed = () => git('show', 'HEAD:fact.ts').said;

  beforeAll(() => {
    git('init', '--quiet');
    for (const file of ['.githooks', '.gitignore', 'biome.json'])
      cpSync(join(house, file), join(clone, file), { recursive: true });
    symlinkSync(join(house, 'node_modules'), join(clone, 'node_modules'));
    writeFileSync(join(clone, '.git/info/exclude'), 'node_modules\n');
    spawnSync('sh', ['-c', scripts.hooks], { cwd: clone, env });
    git('add', '.');
    expect(git('commit', '-m', 'chore: begin')).toMatchObject({ status: 0 });
  });
  afterAll(() => rmSync(clone, { recursive: true }));

  it('is formatted', () => {
    write('export const told = { "a":1 }\n');
    git('add', '.');
    expect(git('commit', '-m', 'feat: a fact').status).toBe(0);
    expect(committed()).toBe('export const told = { a: 1 };\n');
    expect(git('status', '--porcelain').said).toBe('');
  });

  it('is refused where it does not pass the lint, and says why', () => {
    write('export const told: any = 1;\n');
    git('add', '.');
    const { status, said } = git('commit', '-m', 'feat: anything');
    expect({ status, isSaid: said.includes('noExplicitAny') }).toEqual({ status: 1, isSaid: true });
    expect(committed()).toBe('export const told = { a: 1 };\n');
  });

  it('is not more than was staged', () => {
    write('export const told = 1;\n');
    git('add', '.');
    write('export const told = 1;\nexport const later = 2;\n');
    expect(git('commit', '-m', 'feat: the first half').status).toBe(0);
    expect(committed()).toBe('export const told = 1;\n');
    expect(readFileSync(join(clone, 'fact.ts'), 'utf8')).toContain('later');
  });
});
