import { views } from '../../apps/projection/src/views/registry';
import type { View } from '../../apps/projection/src/views/view';
import { changedViews, mayChange, readGolden, rewritten, writeGolden } from './golden';

/** `npm run golden` writes down what the folds make now, where a view may make something else. */
const isWriting = process.env.GOLDEN === 'write';
const golden = readGolden();

describe('what the views make of histories that were written down', () => {
  it('is what they made, unless the version of a view has gone up', () => {
    const unversioned = changedViews(golden).filter((view) => !mayChange(golden, view));
    // Raise their `version`: else nobody makes their documents again.
    expect(unversioned.map(({ name, version }) => `${name} ${version}`)).toEqual([]);
    if (isWriting) writeGolden(rewritten(golden));
    else {
      // What may have changed is written down by: npm run golden
      expect(changedViews(golden).map(({ name }) => name)).toEqual([]);
      for (const { name, version } of views) expect([name, golden.versions[name]]).toEqual([name, version]);
    }
  });

  it('is found to be other when one byte of one part is', () => {
    for (const view of views) {
      const other: View = {
        ...view,
        fold: (children) => (id) => (children.sourceRecords[0] === id ? 'other' : undefined),
      };
      expect(changedViews(golden, [other]).map(({ name }) => name)).toEqual([view.name]);
      expect(mayChange(golden, { ...other, version: view.version + 1 })).toBe(true);
    }
  });

  it('has something of every view, and of every layer', () => {
    expect(golden.histories.length).toBe(60);
    const types = new Set(golden.histories.flatMap(({ rows }) => rows.map(({ event }) => JSON.parse(event).type)));
    expect(types.size).toBeGreaterThan(20);
  });
});
