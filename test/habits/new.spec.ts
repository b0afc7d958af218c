import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scripts } from '../../package.json';

const house = join(__dirname, '../..');
const facts = [
  'education.school-concern',
  'education.trip',
  'health.vision-screened',
  'social-care.visit',
  'family.good-day',
];

// It compiles, beside other tests.
jest.setTimeout(180_000);

describe('`npm run new -- fact`', () => {
  const copy = mkdtempSync(join(tmpdir(), 'new-'));
  const run = (...words: string[]) => {
    const env = { ...process.env, SWC_NODE_PROJECT: join(copy, 'tsconfig.json') };
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: copy, env, encoding: 'utf8' });
    return { status, said: stdout + stderr };
  };
  const writes = (...words: string[]) => run(...scripts.new.split(' ').slice(1), ...words);
  const everyFile = () =>
    Object.fromEntries(
      ['apps', 'libs'].flatMap((folder) =>
        readdirSync(join(copy, folder), { recursive: true, encoding: 'utf8' })
          .map((name) => join(folder, name))
          .filter((name) => statSync(join(copy, name)).isFile())
          .map((name) => [name, readFileSync(join(copy, name), 'utf8').split('\n')] as const),
      ),
    );

  beforeAll(() => {
    for (const folder of ['apps', 'libs', 'scripts/new'])
      cpSync(join(house, folder), join(copy, folder), { recursive: true, filter: (path) => !/\.spec\.ts$/.test(path) });
    for (const file of ['tsconfig.json', 'package.json', 'biome.json', 'test/guide/tell-and-read.ts'])
      cpSync(join(house, file), join(copy, file));
    symlinkSync(join(house, 'node_modules'), join(copy, 'node_modules'));
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  it('writes a told fact in three files and at most sixty lines', () => {
    const before = everyFile();
    expect(writes('fact', facts[0]!)).toMatchObject({ status: 0 });
    const after = everyFile();
    const changed = Object.keys(after).filter((name) => after[name]!.join() !== before[name]?.join());
    expect(changed).toHaveLength(3);
    const added = changed.flatMap((name) => after[name]!.filter((line) => !before[name]?.includes(line)));
    expect(added.length).toBeLessThanOrEqual(60);
  });

  it('writes nothing over what is there, and says how it is called where it is called otherwise', () => {
    const before = everyFile();
    expect(writes('fact', facts[0]!)).toMatchObject({ status: 1, said: expect.stringContaining('is there already') });
    for (const words of [[], ['fact', 'police.arrest'], ['poem', 'x']])
      expect(writes(...words)).toMatchObject({ status: 1, said: expect.stringContaining('fact AGENCY.WHAT-IS-TOLD') });
    expect(everyFile()).toEqual(before);
  });

  it('writes for every agency what compiles, and what is then told and read in the child’s record', () => {
    for (const fact of facts.slice(1)) expect(writes('fact', fact)).toMatchObject({ status: 0 });
    const modules = ['education', 'health', 'social-care', 'family'].map(
      (agency) => `apps/${agency}/src/${agency}.module.ts`,
    );
    writeFileSync(join(copy, 'tsconfig.new.json'), JSON.stringify({ extends: './tsconfig.json', files: modules }));
    expect(run('node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.new.json')).toEqual({
      status: 0,
      said: '',
    });
    const { said } = run('-r', '@swc-node/register', 'test/guide/tell-and-read.ts', 'education.trip.v1');
    expect(JSON.parse(said.trim().split('\n').at(-1)!)).toMatchObject({
      occurredOn: '2026-05-11',
      content: { happenedOn: '2026-05-11', outcome: 'yes' },
    });
  });
});
