import { execFile } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemSlugs } from '@lib/http';
import { systemClock } from '@lib/kernel';
import { magicChildren, tellMagicChildren } from '../../apps/all-in-one/src/magic-children';
import { tokensFrom } from '../../apps/area-simulator/src/issuer-tokens';
import { Area } from '../journeys/area';

const root = join(__dirname, '../..');
const guide = readFileSync(join(root, 'docs/guides/agency.md'), 'utf8');

/** Run by the test of the README, which starts the area as a newcomer does. */
const startsTheArea = 'npm ci && npm start';
const notBroughtAbout: Readonly<Record<string, string>> = {
  'not-a-sandbox': 'the area that a newcomer starts is a sandbox',
  'try-again': 'it takes a store that is away',
  'our-fault': 'it takes a mistake of ours',
};

interface Block {
  readonly heading: string;
  readonly commands: string;
  /** What the guide says is printed. */
  readonly prints?: string;
}

const blocks: readonly Block[] = [
  ...guide.matchAll(/(?:^#+ (.*)$)|^```sh\n([\s\S]*?)^```(?:\n\n```(?:json|text)\n([\s\S]*?)^```)?/gm),
].reduce(
  ({ heading, found }, [, title, commands, prints]) =>
    commands === undefined
      ? { heading: title!, found }
      : { heading, found: [...found, { heading, commands, ...(prints !== undefined && { prints }) }] },
  { heading: '', found: [] as Block[] },
).found;
const run = blocks.filter(({ commands }) => commands.trim() !== startsTheArea);

const mark = '=== next block ===';

/** One shell, as the reader has one open: what a block sets the next ones use. */
function printedBy(area: Area): Promise<readonly string[]> {
  const script = run.map(({ commands }) => commands).join(`\necho; echo '${mark}'\n`);
  return new Promise((resolve, reject) => {
    execFile(
      'bash',
      ['-c', script.replace('URL=http://localhost:3000', `URL=${area.url}`)],
      { cwd: root, env: { ...process.env, SQLITE_DIR: area.path }, timeout: 100_000, maxBuffer: 10_000_000 },
      (error, stdout, stderr) =>
        error ? reject(new Error(`${error}\n${stdout}\n${stderr}`)) : resolve(stdout.split(mark)),
    );
  });
}

/** `…` stands for anything, and white space for any. */
const asPattern = (text: string): RegExp => {
  const literal = (part: string) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${text.replace(/\s+/g, '').split('…').map(literal).join('.*')}$`, 's');
};

describe('the guide for a developer of an agency’s system, followed to the letter', () => {
  let area: Area;
  let printed: readonly string[];
  beforeAll(async () => {
    area = await Area.start({ clock: systemClock });
    writeFileSync(join(area.path, 'running.json'), JSON.stringify({ url: area.url }));
    await tellMagicChildren(area.url, tokensFrom(area.url));
    printed = await printedBy(area);
  }, 120_000);
  afterAll(() => area.end());

  it('begins as the README does, and has something to run in every section but the last', () => {
    expect(blocks[0]?.commands.trim()).toBe(startsTheArea);
    expect(run.length).toBeGreaterThan(25);
  });

  it.each(
    run.flatMap((block, at) => (block.prints === undefined ? [] : [[block.heading, at, block.prints] as const])),
  )('%s: block %i prints what the guide says', (_, at, prints) => {
    expect(printed[at]!.replace(/\s+/g, '')).toMatch(asPattern(prints));
  });

  it('has every problem that there is, under its name', () => {
    const [, section = ''] = /<!-- problems -->([\s\S]*)<!-- \/problems -->/.exec(guide) ?? [];
    expect([...section.matchAll(/^### (.*)$/gm)].map(([, slug]) => slug).sort()).toEqual([...problemSlugs].sort());
  });

  it.each(problemSlugs)('%s is what its command is answered with', (slug) => {
    const at = run.findIndex(({ heading }) => heading === slug);
    expect(JSON.parse(printed[at]!)).toMatchObject({ type: `/problems/${slug}`, detail: expect.any(String) });
    // What can be brought about is not merely asked for.
    expect([slug, /Prefer:/.test(run[at]!.commands)]).toEqual([slug, slug in notBroughtAbout]);
  });

  it('has the table of the children that always do the same', () => {
    for (const { nhsNumber, dateOfBirth } of magicChildren)
      expect(guide).toContain(`| ${nhsNumber} | ${dateOfBirth} |`);
  });
});
