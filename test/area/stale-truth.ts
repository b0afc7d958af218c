import type { LocalDate } from '@lib/kernel';
import type { TrueClock } from '../../apps/area-simulator/src/truth/true-clock';
import { plansOf } from './other-plan-truths';
import { type Counts, count, type Stands } from './plan-truth';

const changes: Readonly<Record<string, string>> = {
  'health.assessment-outcome-told': 'needsChanged',
  'education.permanent-exclusion': 'placementChanged',
  'education.out-of-school': 'placementChanged',
  'education.elsewhere-agreed': 'placementChanged',
  'education.custody': 'placementChanged',
  'education.detained': 'placementChanged',
  'health.referral-moved': 'providerChanged',
  'health.commissioner-change-known': 'providerChanged',
};

const changeIn = ({ type, data }: Stands): string | undefined => {
  if (data.overturned === true) return undefined;
  if (type === 'education.elsewhere-reviewed') return data.decided === 'change' ? 'providerChanged' : undefined;
  return changes[type];
};

/** The last Friday of the June that ends the school year of the sixteenth birthday. */
function rightsPass(born: LocalDate): LocalDate {
  const year = Number(born.slice(0, 4)) + 16 + (born.slice(5) >= '09-01' ? 1 : 0);
  for (let day = 30; ; day -= 1)
    if (new Date(Date.UTC(year, 5, day)).getUTCDay() === 5) return `${year}-06-${String(day).padStart(2, '0')}`;
}

const isYoungPersonWhoSaysNothing = (told: readonly Stands[], today: LocalDate): boolean => {
  const born = told
    .flatMap(({ data }) => (data.child as { dateOfBirth?: string }).dateOfBirth ?? [])
    .sort()
    .at(-1);
  if (!born || today < rightsPass(born) || today >= `${Number(born.slice(0, 4)) + 25}${born.slice(4)}`) return false;
  return !told.some(
    ({ type, data }) => type.endsWith('.acts-for-child') && ['youngPerson', 'representative'].includes(String(data.as)),
  );
};

/** Each reason for which plans and packages are stale, and how many there are and are stale, as `plans reviewOverdue`. */
export function staleOf(
  children: readonly (readonly Stands[])[],
  clocks: readonly TrueClock[],
  today: LocalDate,
): Counts {
  const overdue = (...standards: readonly string[]) =>
    new Set(
      clocks
        .filter(({ standard, outcome }) => standards.includes(standard) && outcome === 'overdue')
        .map(({ reference }) => reference),
    );
  const late = {
    plan: overdue('annual-review', 'first-review-after-move'),
    reviewed: overdue('elsewhere-reviewed'),
    visited: overdue('elsewhere-visited'),
  };
  const counts: Counts = {};
  for (const told of children) {
    for (const plan of plansOf(told).filter(({ since, goneOn }) => since <= today && !(goneOn && goneOn <= today))) {
      const lookedAt = plan.lookedAtOn.filter((on) => on <= today).at(-1) ?? plan.since;
      const because = new Set(
        told.filter(({ on }) => on > lookedAt && on <= today).flatMap((fact) => changeIn(fact) ?? []),
      );
      if (late.plan.has(plan.reference)) because.add('reviewOverdue');
      if (isYoungPersonWhoSaysNothing(told, today)) because.add('rightsPassed');
      count(counts, 'plansInForce');
      if (because.size > 0) count(counts, 'stalePlans');
      for (const each of because) count(counts, `plans ${each}`);
    }
    const of = (type: string) => told.filter((each) => each.type === `education.elsewhere-${type}`);
    const ended = new Set(of('ended').map(({ by, data }) => `${by}/${data.packageReference}`));
    for (const { by, data } of of('agreed')) {
      const reference = `${by}/${data.packageReference}`;
      if (ended.has(reference)) continue;
      count(counts, 'packagesInForce');
      if (late.reviewed.has(reference) || late.visited.has(reference)) count(counts, 'stalePackages');
      if (late.reviewed.has(reference)) count(counts, 'packages packageNotReviewed');
      if (late.visited.has(reference)) count(counts, 'packages childNotSeen');
    }
  }
  return counts;
}
