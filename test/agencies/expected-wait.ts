import { expectedWait, observedBy, type WaitOnPathway } from '@lib/casework';
import { newDirt } from '../../apps/area-simulator/src/dirt';
import { newNumbers } from '../../apps/area-simulator/src/message';
import { randomOf, seedOf } from '../../apps/area-simulator/src/random';
import { type Pathway, pathways, receivedFrom, referralOf, waits } from '../../apps/area-simulator/src/referral/plot';
import { newSeldom } from '../../apps/area-simulator/src/seldom/turns';

export const today = '2026-11-22';

/** What truly becomes of each referral of an area, days after today among them. One in thirteen hears nothing for ever. */
export function truthOf(seed: number, referrals: number): WaitOnPathway[] {
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

export const named: readonly Pathway[] = [...new Set(pathways)];

/** Of the families of one pathway, who are told that eight in ten are seen within so many weeks. */
export interface Kept {
  readonly pathway: Pathway;
  readonly weeks: number;
  readonly families: number;
  /** Of those, how many began within the weeks. Who went before that knows nothing of it. */
  readonly begun: number;
  /** How many of so many chance lets be, 99 times in a hundred. */
  readonly least: number;
  readonly most: number;
}

/** What the method says from all that is known today of one area, beside what became of another's families. */
export function keptOf(seenByToday: readonly WaitOnPathway[], neverSeen: readonly WaitOnPathway[]): readonly Kept[] {
  return named.map((pathway) => {
    const observed = seenByToday
      .filter((wait) => wait.pathway === pathway)
      .flatMap((wait) => observedBy(wait, today) ?? []);
    const weeks = expectedWait(observed)!.weeksAtMost;
    const waited = ({ since }: WaitOnPathway, on: string | undefined) =>
      on === undefined ? Number.POSITIVE_INFINITY : (Date.parse(on) - Date.parse(since)) / 86_400_000;
    const told = neverSeen.filter((wait) => wait.pathway === pathway && !(waited(wait, wait.goneOn) <= weeks * 7));
    const begun = told.filter((wait) => waited(wait, wait.begunOn) <= weeks * 7).length;
    const [least, most] = binomial99(told.length);
    return { pathway, weeks, families: told.length, begun, least, most };
  });
}

export const shareOf = (kept: readonly Kept[]): number => {
  const sum = (of: 'families' | 'begun') => kept.reduce((total, each) => total + each[of], 0);
  return (100 * sum('begun')) / sum('families');
};

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
