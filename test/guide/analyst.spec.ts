import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogueVersion } from '@lib/casework';
import { systemClock } from '@lib/kernel';
import { figuresAsCsv } from '../../apps/projection/src/views/timeliness/figures-csv.http';
import { Area } from '../journeys/area';
import { asPattern, blocksOf, printedBy, readGuide, withoutSpace } from './blocks';

const guide = readGuide('analyst.md');
const blocks = blocksOf(guide);

describe('the guide for an analyst, followed to the letter', () => {
  let area: Area;
  let printed: readonly string[];
  beforeAll(async () => {
    area = await Area.together({ clock: systemClock });
    writeFileSync(join(area.path, 'running.json'), JSON.stringify({ url: area.url }));
    printed = await printedBy(area, blocks);
  }, 60_000);
  afterAll(() => area.end());

  it.each(
    blocks.map(({ heading, prints }, at) => [heading, at, prints] as const),
  )('%s: block %i prints what the guide says', (_, at, prints) => {
    expect(withoutSpace(printed[at]!)).toMatch(asPattern(prints!));
  });

  it('has every column of the file, in its order', () => {
    const [, section = ''] = /<!-- columns -->([\s\S]*)<!-- \/columns -->/.exec(guide) ?? [];
    const listed = [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    const [asAt, knownAt] = ['2026-06-01', '2026-06-01T12:00:00.000Z'];
    const csv = figuresAsCsv({
      asAt,
      knownAt,
      settled: true,
      basis: 'due',
      catalogueVersion,
      figures: [],
      notCounted: [],
    });
    expect(listed).toEqual(csv.trim().split(','));
  });
});
