import { adapterFaults, loneFaults } from './adapters';
import { ourFiles, type SourceFile } from './files';

const files = ourFiles().filter(({ path }) => /^(apps|libs)\/.*[.]ts$/.test(path));

it('every adapter of a port runs the port’s suite', () => {
  expect(files.filter(({ path }) => /[.]port[.]ts$/.test(path)).length).toBeGreaterThan(3);
  expect(adapterFaults(files)).toEqual([]);
});

it('no port and no suite stands alone', () => expect(loneFaults(files)).toEqual([]));

describe('an adapter is found out', () => {
  const kept: Record<string, string> = {
    'libs/a/src/box.port.ts': 'export interface Box {}',
    'libs/a/src/box.contract.ts': 'export function boxContract(open: () => Box): void {}',
    'libs/a/src/box.kafka.ts': "import type { Box } from './box.port';",
    'libs/a/src/box.kafka.spec.ts': "import { boxContract } from './box.contract';\nboxContract(open);",
  };
  const garden = (changes: Record<string, string | undefined> = {}): SourceFile[] =>
    Object.entries({ ...kept, ...changes }).flatMap(([path, text]) => (text === undefined ? [] : [{ path, text }]));

  it('never, when it keeps to this', () => expect([...adapterFaults(garden()), ...loneFaults(garden())]).toEqual([]));

  it.each([
    ['has no spec', 'box.kafka.spec.ts', undefined, 'box.kafka.spec.ts does not run boxContract'],
    [
      'is tested in its own way',
      'box.kafka.spec.ts',
      "it('works', () => {});",
      'box.kafka.spec.ts does not run boxContract',
    ],
    [
      'imports the suite and does not run it',
      'box.kafka.spec.ts',
      "import { boxContract } from './box.contract';\n// boxContract(open);",
      'box.kafka.spec.ts does not run boxContract',
    ],
    ['has a port without a suite', 'box.contract.ts', undefined, 'box.contract.ts exports no suite for it'],
    ['does not say what it adapts', 'box.kafka.ts', 'export const box = {};', 'does not import its port'],
  ])('that %s', (_, file, text, fault) => {
    expect(adapterFaults(garden({ [`libs/a/src/${file}`]: text }))).toEqual([expect.stringContaining(fault)]);
  });

  it('that has a suite and no port', () => {
    expect(loneFaults(garden({ 'libs/a/src/box.port.ts': undefined }))).toEqual([
      expect.stringContaining('no port beside it'),
    ]);
    expect(loneFaults(garden({ 'libs/a/src/box.port.ts': 'export const box = 1;' }))).toEqual([
      expect.stringContaining('has no port'),
    ]);
  });
});
