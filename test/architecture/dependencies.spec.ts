import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, house, ruleNames, type Violation } from './cruise';
import { apps, innocents, libraries, plants } from './planted';

jest.setTimeout(120_000);

it('every import in the house keeps the rules', () => {
  const { files, violations } = cruise(house);
  expect(violations).toEqual([]);
  // A rule over nothing holds: the cruise must have been through the house.
  for (const file of [
    'libs/kernel/src/index.ts',
    'apps/education/src/education.module.ts',
    'apps/projection/src/feed/refresh.flow.ts',
  ])
    expect(files).toContain(file);
});

describe('a rule bites where', () => {
  const garden = mkdtempSync(join(tmpdir(), 'planted-'));
  let violations: readonly Violation[];

  beforeAll(() => {
    for (const library of libraries) write(`libs/${library}/src/index.ts`, 'export type Stub = string;');
    for (const app of apps) write(`apps/${app}/src/index.ts`, 'export type Stub = string;');
    for (const [file, source] of Object.entries(innocents)) write(file, source);
    for (const { file, source } of plants) write(file, source);
    write('tsconfig.json', readFileSync(join(house, 'tsconfig.json'), 'utf8'));
    const manifest = JSON.parse(readFileSync(join(house, 'package.json'), 'utf8'));
    // The stores that are not installed yet are planted all the same.
    write(
      'package.json',
      JSON.stringify({ ...manifest, dependencies: { kafkajs: '2', mongodb: '7', ...manifest.dependencies } }),
    );
    symlinkSync(join(house, 'node_modules'), join(garden, 'node_modules'));
    ({ violations } = cruise(garden));
  });
  afterAll(() => rmSync(garden, { recursive: true }));

  const write = (file: string, source: string) => {
    mkdirSync(dirname(join(garden, file)), { recursive: true });
    writeFileSync(join(garden, file), source);
  };
  const namedFor = (file: string) => violations.filter(({ from }) => from === file).map(({ rule }) => rule);

  it.each(plants)('$says: $rule', ({ rule, file }) => {
    expect(namedFor(file)).toEqual([rule]);
  });

  it('nothing is wrong: no file that may is named', () => {
    expect(Object.keys(innocents).flatMap(namedFor)).toEqual([]);
  });

  it('it was planted: every rule has a violation that proves it', () => {
    expect([...new Set(plants.map(({ rule }) => rule))].sort()).toEqual([...ruleNames()].sort());
  });
});
