import { expectedWait, observedBy, type WaitOnPathway } from '@lib/casework';
import { newDirt } from '../../apps/area-simulator/src/dirt';
import { newNumbers } from '../../apps/area-simulator/src/message';
import { randomOf, seedOf } from '../../apps/area-simulator/src/random';
import { type Pathway, pathways, receivedFrom, referralOf, waits } from '../../apps/area-simulator/src/referral/plot';
import { newSeldom } from '../../apps/area-simulator/src/seldom/turns';

const today = '2026-11-22';

/** What truly becomes of each referral of an area, days after today among them. One in thirteen hears nothing for ever. */
function truthOf(seed: number, referrals: number): WaitOnPathway[] {
  return Array.from({ length: referrals }, (_, nth): WaitOnPathway => {
    const random = randomOf(seedOf(seed, nth));
    const numbers = newNumbers();
    const scene = { today, random, numbers, dirt: newDirt(), seldom: newSeldom(), areNumbersApart: false };
    const pathway: Pathway = pathways[nth % pathways.length]!;
    const { receivedOn, startedOn, closedOn } = referralOf(scene, pathway, random.pick(waits), receivedFrom(scene));
    const isGone = closedOn !== undefined && (startedOn === undefined || closedOn < startedOn);
    return {
      pathway,
      since: receivedOn,
      ...(startedOn && !isGone && { begunOn: startedOn }),
      ...(isGone && { goneOn: closedOn }),
    };
  });
}

// As many as an area of thirty thousand children has; and so many families of another.
const seenByToday = truthOf(1, 24_000);
const neverSeen = truthOf(20261130, 4_000);
const named = [...new Set(pathways)];

/** What the method says from all that is known today of the first area. */
const told = new Map(
  named.map((pathway) => {
    const observed = seenByToday
      .filter((wait) => wait.pathway === pathway)
      .flatMap((wait) => observedBy(wait, today) ?? []);
    return [pathway, expectedWait(observed)!];
  }),
);

/** Of the second area’s families, who are told it: how many began within the weeks. Who went before that knows nothing of it. */
function kept(pathway: Pathway): { readonly families: number; readonly begun: number } {
  const days = told.get(pathway)!.weeksAtMost * 7;
  const waited = ({ since }: WaitOnPathway, on: string | undefined) =>
    on === undefined ? Number.POSITIVE_INFINITY : (Date.parse(on) - Date.parse(since)) / 86_400_000;
  const families = neverSeen.filter((wait) => wait.pathway === pathway && !(waited(wait, wait.goneOn) <= days));
  return { families: families.length, begun: families.filter((wait) => waited(wait, wait.begunOn) <= days).length };
}

/** How many of so many are had with a chance of 0.8: the least and the most, with a half in a hundred beyond on either side. */
function binomial99(n: number): readonly [least: number, most: number] {
  let chance = 0.2 ** n;
  let log = n * Math.log(0.2);
  let sum = 0;
  let least: number | undefined;
  for (let k = 0; k <= n; k += 1) {
    chance = Math.exp(log);
    sum += chance;
    if (least === undefined && sum > 0.005) least = k;
    if (sum >= 0.995) return [least!, k];
    log += Math.log((n - k) / (k + 1)) + Math.log(0.8 / 0.2);
  }
  return [least ?? 0, n];
}

describe('of families who are told that eight in ten are seen within so many weeks', () => {
  it('75 to 85 in a hundred were, in an area that the method has not seen', () => {
    const all = named.map(kept);
    const sum = (of: 'families' | 'begun') => all.reduce((total, each) => total + each[of], 0);
    const share = (100 * sum('begun')) / sum('families');
    expect(sum('families')).toBeGreaterThan(2_500);
    expect(share).toBeGreaterThanOrEqual(75);
    expect(share).toBeLessThanOrEqual(85);
  });

  it.each(named)('on the pathway %s, as many as chance lets be', (pathway) => {
    const { families, begun } = kept(pathway);
    const [least, most] = binomial99(families);
    expect({ pathway, families, begun, is: begun >= least && begun <= most }).toMatchObject({ is: true });
  });

  it('fewer were, had who still waits been left out', () => {
    const observed = seenByToday.flatMap((wait) => observedBy(wait, today) ?? []).filter(({ hasBegun }) => hasBegun);
    const all = seenByToday.flatMap((wait) => observedBy(wait, today) ?? []);
    expect(expectedWait(observed)!.weeksAtMost).toBeLessThan(expectedWait(all)!.weeksAtMost);
  });
});
