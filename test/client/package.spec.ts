import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

jest.setTimeout(180_000);

const root = join(__dirname, '../..');

const program = `
import { tellItOnce } from '@tell-it-once/client';
const answers = async () => Response.json({ outcome: 'told' }, { status: 202 });
const area = tellItOnce({ baseUrl: 'http://area.test', token: 't', attempts: 1, fetch: answers });
void area
  .tell({
    specversion: '1.0',
    id: 'rln-1',
    source: '/agencies/river-lane-nursery',
    type: 'education.early-years-notification.v1',
    subject: 'RLN-117',
    data: {
      child: { familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' },
      raisedOn: '2026-03-03',
      settingName: 'River Lane Nursery',
      concern: 'Uses single words.',
      parentInformed: true,
    },
  })
  .then((result) => console.log(JSON.stringify(result)));
`;

function ranOf({ status, stdout, stderr }: ReturnType<typeof spawnSync>): string {
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  return String(stdout);
}

describe('the package that agencies install', () => {
  const folder = mkdtempSync(join(tmpdir(), 'client-package-'));
  const run = (cwd: string, command: string, ...options: string[]) =>
    ranOf(spawnSync(command, options, { cwd, encoding: 'utf8' }));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('holds what it runs and its types, and nothing else, and an agency’s program runs with it', () => {
    const [packed] = JSON.parse(run(join(root, 'libs/client'), 'npm', 'pack', '--json', '--pack-destination', folder));
    const files = packed.files.map(({ path }: { path: string }) => path);
    expect(files).toEqual(
      expect.arrayContaining(['README.md', 'dist/index.js', 'dist/index.d.ts', 'dist/schema.d.ts']),
    );
    expect(
      files.filter((path: string) => !/^(dist\/[\w-]+(\.d)?\.[jt]s|README\.md|package\.json)$/.test(path)),
    ).toEqual([]);

    run(folder, 'tar', 'xzf', packed.filename);
    run(folder, 'mkdir', '-p', 'node_modules/@tell-it-once');
    run(folder, 'mv', 'package', 'node_modules/@tell-it-once/client');
    for (const needed of ['openapi-fetch', 'openapi-typescript-helpers', '@types'])
      symlinkSync(join(root, 'node_modules', needed), join(folder, 'node_modules', needed));
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    // What the guide and the package's own page show must compile as well.
    const pages = ['libs/client/README.md', 'docs/guides/agency.md'].map(
      (page) => /```ts\n([\s\S]*?)```/.exec(readFileSync(join(root, page), 'utf8'))![1]!,
    );
    const sources = [program, ...pages].map((text, index) => {
      writeFileSync(join(folder, `program${index}.ts`), text);
      return `program${index}.ts`;
    });
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const options = ['--strict', '--target', 'es2022', '--module', 'nodenext', '--types', 'node', '--ignoreConfig'];
    run(folder, process.execPath, tsc, ...options, ...sources);
    expect(JSON.parse(run(folder, process.execPath, 'program0.js'))).toEqual({
      ok: true,
      answer: { outcome: 'told' },
      status: 202,
    });
  });
});
