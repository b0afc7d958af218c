import { expectedWait, observedBy } from '@lib/casework';
import { keptOf, named, shareOf, today, truthOf } from './expected-wait';

// As many as an area of thirty thousand children has; and so many families of another. Five others: `npm run expected-wait`.
const seenByToday = truthOf(1, 24_000);
const kept = keptOf(seenByToday, truthOf(20261130, 4_000));

describe('of families who are told that eight in ten are seen within so many weeks', () => {
  it('75 to 85 in a hundred were, in an area that the method has not seen', () => {
    expect(kept.reduce((sum, { families }) => sum + families, 0)).toBeGreaterThan(2_500);
    expect(shareOf(kept)).toBeGreaterThanOrEqual(75);
    expect(shareOf(kept)).toBeLessThanOrEqual(85);
  });

  it.each(named)('on the pathway %s, as many as chance lets be', (pathway) => {
    const { families, begun, least, most } = kept.find((each) => each.pathway === pathway)!;
    expect({ pathway, families, begun, is: begun >= least && begun <= most }).toMatchObject({ is: true });
  });

  it('fewer were, had who still waits been left out', () => {
    const all = seenByToday.flatMap((wait) => observedBy(wait, today) ?? []);
    const begun = all.filter(({ hasBegun }) => hasBegun);
    expect(expectedWait(begun)!.weeksAtMost).toBeLessThan(expectedWait(all)!.weeksAtMost);
  });
});
