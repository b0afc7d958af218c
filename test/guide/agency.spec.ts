import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemSlugs } from '@lib/http';
import { systemClock } from '@lib/kernel';
import { magicChildren, tellMagicChildren } from '../../apps/all-in-one/src/magic-children';
import { tokensFrom } from '../../apps/area-simulator/src/issuer-tokens';
import { Area } from '../journeys/area';
import { asPattern, blocksOf, printedBy, readGuide, withoutSpace } from './blocks';

const guide = readGuide('agency.md');

/** Run by the test of the README, which starts the area as a newcomer does. */
const startsTheArea = 'npm ci && npm start';
const notBroughtAbout: Readonly<Record<string, string>> = {
  'not-a-sandbox': 'the area that a newcomer starts is a sandbox',
  'too-slow': 'it takes half a minute',
  'too-many-requests': 'an area on the loopback address has no limits',
  'try-again': 'it takes a store that is away',
  'our-fault': 'it takes a mistake of ours',
  'decided-meanwhile': 'it takes two people who look at once',
};

const blocks = blocksOf(guide);
const run = blocks.filter(({ commands }) => commands.trim() !== startsTheArea);

describe('the guide for a developer of an agency’s system, followed to the letter', () => {
  let area: Area;
  let printed: readonly string[];
  beforeAll(async () => {
    area = await Area.together({ clock: systemClock });
    writeFileSync(join(area.path, 'running.json'), JSON.stringify({ url: area.url }));
    await tellMagicChildren(area.url, tokensFrom(area.url));
    printed = await printedBy(area, run);
  }, 120_000);
  afterAll(() => area.end());

  it('begins as the README does, and has something to run in every section but the last', () => {
    expect(blocks[0]?.commands.trim()).toBe(startsTheArea);
    expect(run.length).toBeGreaterThan(25);
  });

  it.each(
    run.flatMap((block, at) => (block.prints === undefined ? [] : [[block.heading, at, block.prints] as const])),
  )('%s: block %i prints what the guide says', (_, at, prints) => {
    expect(withoutSpace(printed[at]!)).toMatch(asPattern(prints));
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
