import { join } from 'node:path';

const house = join(__dirname, '../..');
const LongestFirst = require('../sequencer.js') as new () => { sort(tests: readonly object[]): { path: string }[] };
const weights = require('../weights.json') as Readonly<Record<string, number>>;

it('the files of a run begin with the longest, and one that was never weighed does not come last', () => {
  const [longest] = Object.entries(weights).sort(([, one], [, other]) => other - one)[0]!;
  const [shortest] = Object.entries(weights).sort(([, one], [, other]) => one - other)[0]!;
  const files = [shortest, 'test/new.spec.ts', longest].map((file) => ({
    path: join(house, file),
    context: { config: { rootDir: house } },
  }));
  expect(new LongestFirst().sort(files).map(({ path }) => path)).toEqual(
    [longest, 'test/new.spec.ts', shortest].map((file) => join(house, file)),
  );
});
