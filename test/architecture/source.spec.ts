import { ourFiles } from './files';
import { contractsBesidePublished, generalNamesDeclaredTwice, sourceRules } from './source-rules';

const files = ourFiles();

describe.each(sourceRules)('$says', ({ speaksOf, faults, broken, kept }) => {
  it('everywhere', () => {
    const spokenOf = files.filter(({ path }) => speaksOf(path));
    expect(spokenOf.length).toBeGreaterThan(0);
    expect(spokenOf.flatMap(faults)).toEqual([]);
  });

  it('and where it is broken, it is seen', () => {
    for (const file of broken)
      expect([file.text, speaksOf(file.path), faults(file)]).toEqual([file.text, true, [expect.anything()]]);
    for (const file of kept) expect([file.text, faults(file)]).toEqual([file.text, []]);
  });
});

describe('beside a *.published.ts a contract is known as a type at most', () => {
  it('everywhere', () => expect(contractsBesidePublished(files)).toEqual([]));

  it('and where it is broken, it is seen', () => {
    const published = { path: 'apps/health/src/a/a.published.ts', text: "import { aV1 } from '@lib/contracts';" };
    const stream = (text: string) => ({ path: 'apps/health/src/a/a.ts', text });
    const broken = stream("import { aV1, type A } from '@lib/contracts';");
    expect(contractsBesidePublished([published, broken])).toHaveLength(1);
    expect(contractsBesidePublished([published, stream("import type { A } from '@lib/contracts';")])).toEqual([]);
    // A stream of told facts alone lists its contracts itself.
    expect(contractsBesidePublished([broken])).toEqual([]);
  });
});

describe('a name as general as Told, Said, Asked or Answer means one thing', () => {
  it('everywhere', () => expect(generalNamesDeclaredTwice(files)).toEqual([]));

  it('and where it is broken, it is seen', () => {
    const one = { path: 'libs/a/src/told.ts', text: 'export interface Told {}' };
    expect(generalNamesDeclaredTwice([one, { path: 'libs/b/src/b.ts', text: 'type Told = string;' }])).toHaveLength(1);
    expect(generalNamesDeclaredTwice([one, { path: 'libs/b/src/b.ts', text: 'type ToldTwice = Told;' }])).toEqual([]);
  });
});
