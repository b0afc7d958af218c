import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { write } from '../../scripts/new/write';
import { readGuide } from './blocks';
import { follow, partsOf } from './follow';

const house = join(__dirname, '../..');
const parts = partsOf(readGuide('change-it.md'));

/** As `npm run new` is called: for each agency, so that what is written fits every one. */
const written = [
  ...['education.trip', 'health.vision-screened', 'social-care.visit', 'family.good-day'].map((name) => ['fact', name]),
  ...['health.hearing-aid', 'education.transition', 'social-care.short-break'].map((name) => ['case', name]),
  ['view', 'told-by-whom'],
] as const;

/** What is written brings its tests, and these are the ones that look at it. */
const testsOfWhatIsWritten = [
  'libs/contracts/src/contracts.spec.ts',
  'libs/casework/test/cases.spec.ts',
  'apps/projection/src/views/(told-by-whom|without-nhs-number)/.*.spec.ts',
];

// It compiles the whole of it, once for all that is looked at.
jest.setTimeout(240_000);

describe('the guide to changing it, and what npm run new writes', () => {
  const copy = mkdtempSync(join(tmpdir(), 'change-it-'));
  const run = (...words: string[]): string => {
    const env = { ...process.env, SWC_NODE_PROJECT: join(copy, 'tsconfig.json') };
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: copy, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${words.join(' ')}\n${stdout}${stderr}`);
    return stdout;
  };

  beforeAll(() => {
    const isLeftOut = (path: string) => /\.spec\.ts$/.test(path) && !/\/(contracts|cases)\.spec\.ts$/.test(path);
    for (const folder of ['apps', 'libs'])
      cpSync(join(house, folder), join(copy, folder), { recursive: true, filter: (path) => !isLeftOut(path) });
    for (const file of ['tsconfig.json', 'package.json', 'jest.config.js', 'test/sequencer.js', 'test/servers'])
      cpSync(join(house, file), join(copy, file), { recursive: true });
    for (const file of ['test/weights.json', 'scripts/closing-line-reporter.js', 'test/guide/try-changes.ts'])
      cpSync(join(house, file), join(copy, file));
    symlinkSync(join(house, 'node_modules'), join(copy, 'node_modules'));
    for (const step of Object.values(parts).flat()) follow(copy, step);
    for (const words of written) write(words, copy);
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  it('is short: a fact in three files, a case in five, a view in six, a page in five', () => {
    const linesOf = (name: string) =>
      parts[name]!.map(({ code }) => code.trimEnd().split('\n').length).reduce((sum, lines) => sum + lines);
    expect(Object.entries(parts).map(([name, steps]) => [name, steps.length])).toEqual([
      ['A fact', 3],
      ['A case with a clock', 5],
      ['A view', 6],
      ['A page', 5],
    ]);
    expect(linesOf('A fact')).toBeLessThan(60);
    expect(linesOf('A case with a clock')).toBeLessThan(160);
    for (const name of ['A view', 'A page']) expect(linesOf(name)).toBeLessThan(110);
  });

  it('compiles', () => {
    run('node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json');
  });

  it('passes the tests that come with it', () => {
    run(
      'node_modules/jest/bin/jest.js',
      '-i',
      '--selectProjects',
      'unit',
      '--testPathPatterns',
      ...testsOfWhatIsWritten,
    );
  });

  it('is then told and read: in the child’s record, on time or late, in the area, and on a page', () => {
    const types = ['school-concern', 'school-travel-asked', 'school-travel-answered', 'trip'];
    const printed = run(
      ...['-r', '@swc-node/register', 'test/guide/try-changes.ts'],
      types.map((type) => `education.${type}.v1`).join(),
      '/v1/without-nhs-number,/v1/told-by-whom,/what-happens',
    );
    const { facts, cases, clocks, read } = JSON.parse(printed.trim().split('\n').at(-1)!);
    const contentOf = (type: string) => facts.find((fact: { type: string }) => fact.type === type).content;
    expect(contentOf('education.school-concern.v1')).toEqual({
      notedOn: '2026-05-11',
      concern: 'absence',
      sessionsMissed: 23.5,
    });
    expect(contentOf('education.trip.v1')).toEqual({ happenedOn: '2026-05-11', outcome: 'yes' });
    expect(cases).toMatchObject([
      {
        kind: 'schoolTravel',
        inWords: 'Given',
        details: [{ label: 'To where', value: 'Ferry Road Primary School' }],
      },
    ]);
    expect(clocks).toMatchObject([{ standard: 'school-travel-answered', dueOn: '2026-03-30', status: 'metLate' }]);
    const [withoutNumber, toldByWhom, page] = read;
    expect(withoutNumber).toEqual({ children: 1, withoutNumber: 0 });
    expect(toldByWhom).toEqual({ children: 1, toldBySeveral: 0 });
    expect(page).toMatch(/<h2[^>]*>Help with school travel<\/h2>\s*<ul[^>]*><li>Asked for<\/li><li>Answered<\/li>/);
    expect(page).toContain('<a class="govuk-link" href="/what-happens">');
  });
});
