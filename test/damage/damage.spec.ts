import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { damages } from './damages';
import { type Contents, startOn } from './outcome';
import { type Suffered, suffer } from './suffer';
import { makeTemplates, type Templates } from './template';

// The usual of them; all are done by `npm run damage`. Some 30 seconds.
jest.setTimeout(300_000);

describe('a data directory that is damaged', () => {
  let templates: Templates;
  let expected: Contents;
  beforeAll(async () => {
    templates = await makeTemplates();
    const undamaged = await startOn(templates.whole);
    if (undamaged.kind !== 'started') throw new Error(undamaged.says);
    expected = undamaged.contents;
  });
  afterAll(() => rmSync(dirname(templates.whole), { recursive: true }));

  it('is one of more than forty kinds of damage', () => {
    expect(new Set(damages.map(({ name }) => name)).size).toBe(damages.length);
    expect(damages.length).toBeGreaterThan(40);
    expect(Object.values(expected.records).flat()).toHaveLength(12);
  });

  const mended = ['journal.db is missing', 'education.db is missing'];
  it.each(
    damages.filter(({ isUsual }) => isUsual),
  )('$name: it must be $must, and loses nothing in silence', async (damage) => {
    const { faults } = await suffer(damage, templates, expected, mended.includes(damage.name));
    expect(faults satisfies Suffered['faults']).toEqual([]);
  });
});
