import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { scripts } from '../../package.json';

const house = join(__dirname, '../..');
const changed = [
  'libs/contracts/src/facts.ts',
  'libs/casework/src/pages.ts',
  'apps/education/src/education.module.ts',
  'apps/projection/src/views/registry.ts',
  'apps/projection/src/projection.module.ts',
];

/** That what it writes compiles and passes its tests is shown in test/guide/change-it.spec.ts. */
describe('`npm run new`', () => {
  const copy = mkdtempSync(join(tmpdir(), 'new-'));
  const writes = (...words: string[]) => {
    const env = { ...process.env, SWC_NODE_PROJECT: join(copy, 'tsconfig.json') };
    const command = [...scripts.new.split(' ').slice(1), ...words];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: copy, env, encoding: 'utf8' });
    return { status, said: stdout + stderr };
  };
  const everyFile = () =>
    Object.fromEntries(
      ['apps', 'libs'].flatMap((folder) =>
        readdirSync(join(copy, folder), { recursive: true, encoding: 'utf8' })
          .map((name) => join(folder, name))
          .filter((name) => statSync(join(copy, name)).isFile())
          .map((name) => [name, readFileSync(join(copy, name), 'utf8').split('\n')] as const),
      ),
    );
  /** How many files are others than before, and how many lines are in them that were not. */
  const sizeOf = (before: ReturnType<typeof everyFile>, after: ReturnType<typeof everyFile>) => {
    const others = Object.keys(after).filter((name) => after[name]!.join() !== before[name]?.join());
    const added = others.flatMap((name) => after[name]!.filter((line) => !before[name]?.includes(line)));
    return { files: others.length, lines: added.length };
  };

  beforeAll(() => {
    for (const file of ['scripts/new', 'tsconfig.json', 'package.json', 'biome.json', ...changed])
      cpSync(join(house, file), join(copy, file), { recursive: true });
    symlinkSync(join(house, 'node_modules'), join(copy, 'node_modules'));
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  it('writes a told fact in three files and at most sixty lines', () => {
    const before = everyFile();
    expect(writes('fact', 'education.school-concern')).toMatchObject({ status: 0 });
    const { files, lines } = sizeOf(before, everyFile());
    expect(files).toBe(3);
    expect(lines).toBeLessThanOrEqual(60);
  });

  it('writes a case with a clock in three files and a line in two', () => {
    const before = everyFile();
    expect(writes('case', 'education.school-travel')).toMatchObject({ status: 0 });
    const after = everyFile();
    expect(sizeOf(before, after).files).toBe(5);
    for (const file of changed.slice(0, 2)) expect(after[file]!.length).toBe(before[file]!.length + 1);
  });

  it('writes a view in four files, and two lines in each of two', () => {
    const before = everyFile();
    expect(writes('view', 'without-nhs-number')).toMatchObject({ status: 0 });
    expect(sizeOf(before, everyFile()).files).toBe(6);
  });

  it('writes nothing over what is there, and says how it is called where it is called otherwise', () => {
    const before = everyFile();
    for (const words of [
      ['fact', 'education.school-concern'],
      ['case', 'education.school-travel'],
      ['view', 'without-nhs-number'],
    ])
      expect(writes(...words)).toMatchObject({ status: 1, said: expect.stringContaining('is there already') });
    for (const words of [[], ['fact', 'police.arrest'], ['case', 'family.party'], ['view', 'a.b'], ['poem', 'x']])
      expect(writes(...words)).toMatchObject({ status: 1, said: expect.stringContaining('fact AGENCY.WHAT-IS-TOLD') });
    expect(everyFile()).toEqual(before);
  });
});
