import { mayOpen, type Viewer } from '@lib/access';
import { noYoungPersonFrom, rightsPassOn } from '@lib/casework';
import { comparePlaces, type LocalDate } from '@lib/kernel';
import { type AreaOf, accessToListed } from '../area/area-index';
import type { Kept, PlansOfChild, WhatChanged } from './stale-plans.fold';

/** Why a plan or package is stale, and what that means; in the order in which they are shown. */
export const becauseInWords = {
  reviewOverdue: 'The last day of its review has passed, and no decision was told',
  needsChanged: 'An assessment found something since it was last looked at',
  placementChanged: 'Where the child is educated has changed since it was last looked at',
  providerChanged: 'Who provides or commissions has changed since it was last looked at',
  rightsPassed: 'The rights have passed to the young person, and nothing says that they act or are represented',
  packageNotReviewed: 'The last day of the review of the education elsewhere has passed',
  childNotSeen: 'The last day by which the child was to be seen there has passed',
} as const;
export type Because = keyof typeof becauseInWords;

/** One reason for which one plan or package is stale. */
export interface StalePlan {
  readonly child: string;
  readonly kind: Kept['kind'];
  readonly reference: string;
  readonly because: Because;
  /** The last day that passed, or the day of the change. */
  readonly since: LocalDate;
  /** In words; of a change, what was told. */
  readonly says: string;
}

export interface StaleFigure {
  readonly because: Because;
  readonly says: string;
  readonly plans: number;
  readonly packages: number;
}

/** As at a day. Nobody is named in the figures. */
export interface StaleFigures {
  readonly plansInForce: number;
  readonly packagesInForce: number;
  /** In force, and stale for whatever reason. */
  readonly stalePlans: number;
  readonly stalePackages: number;
  /** Each reason, those with none too. One that is stale for two reasons is in both. */
  readonly figures: readonly StaleFigure[];
}

const overdueMeans: Readonly<Record<string, Because>> = {
  'annual-review': 'reviewOverdue',
  'first-review-after-move': 'reviewOverdue',
  'elsewhere-reviewed': 'packageNotReviewed',
  'elsewhere-visited': 'childNotSeen',
};

const isInForce = ({ since, goneOn }: Kept, asAt: LocalDate): boolean => since <= asAt && !(goneOn && goneOn <= asAt);

type Reason = Pick<StalePlan, 'because' | 'since' | 'says'>;

/** Why one plan or package is stale on a day: each reason once, with its first day. */
export function reasonsOf(of: PlansOfChild, kept: Kept, asAt: LocalDate): Reason[] {
  const overdue = kept.clocks.flatMap(({ standard, startedOn, dueOn, metOn, stoppedOn }): Reason[] => {
    const end = metOn ?? stoppedOn;
    const isOverdue = startedOn <= asAt && dueOn < asAt && !(end && end <= asAt);
    const because = overdueMeans[standard]!;
    return isOverdue ? [{ because, since: dueOn, says: becauseInWords[because] }] : [];
  });
  const changed = kept.kind === 'plan' ? changedSince(of, kept, asAt) : [];
  const passed = kept.kind === 'plan' ? rightsPassed(of, asAt) : [];
  return [...overdue, ...changed, ...passed];
}

function changedSince({ changes }: PlansOfChild, { lookedAtOn, since }: Kept, asAt: LocalDate): Reason[] {
  const lookedAt = lookedAtOn.filter((on) => on <= asAt).at(-1) ?? since;
  const found = new Map<WhatChanged, Reason>();
  for (const { on, what, says } of changes)
    if (on > lookedAt && on <= asAt && !found.has(what)) found.set(what, { because: what, since: on, says });
  return [...found.values()];
}

/** Where the days of birth that are told differ, the latest: nobody is said to have rights that they may not have. */
function rightsPassed({ born, actsSince }: PlansOfChild, asAt: LocalDate): Reason[] {
  const last = born.at(-1);
  if (!last || asAt < rightsPassOn(last) || asAt >= noYoungPersonFrom(last)) return [];
  const isTold = actsSince.some((on) => on <= asAt);
  return isTold ? [] : [{ because: 'rightsPassed', since: rightsPassOn(last), says: becauseInWords.rightsPassed }];
}

type Counted = Record<Kept['kind'], { inForce: number; stale: number }>;

/** Of the area, how many there are and how many are stale; and those of the children that a viewer may open, the longest stale first. */
export function stalePlans(
  area: Pick<AreaOf, 'children'>,
  viewer: Viewer,
  asAt: LocalDate,
): { readonly figures: StaleFigures; readonly stale: readonly StalePlan[] } {
  const counted: Counted = { plan: { inForce: 0, stale: 0 }, package: { inForce: 0, stale: 0 } };
  const byReason = new Map<Because, Record<Kept['kind'], number>>();
  const stale: StalePlan[] = [];
  for (const { id, entry, parts } of area.children()) {
    const of = parts.stalePlans;
    const isOpen = mayOpen(viewer, accessToListed({ id, entry }));
    if (!of || !(isOpen || viewer.role === 'analyst')) continue;
    for (const kept of of.kept.filter((each) => isInForce(each, asAt))) {
      const reasons = reasonsOf(of, kept, asAt);
      counted[kept.kind].inForce += 1;
      if (reasons.length > 0) counted[kept.kind].stale += 1;
      for (const because of new Set(reasons.map((each) => each.because))) {
        const known = byReason.get(because) ?? { plan: 0, package: 0 };
        byReason.set(because, { ...known, [kept.kind]: known[kept.kind] + 1 });
      }
      if (isOpen)
        stale.push(...reasons.map((each) => ({ child: id, kind: kept.kind, reference: kept.reference, ...each })));
    }
  }
  const figures = (Object.keys(becauseInWords) as Because[]).map((because) => ({
    because,
    says: becauseInWords[because],
    plans: byReason.get(because)?.plan ?? 0,
    packages: byReason.get(because)?.package ?? 0,
  }));
  return {
    figures: {
      plansInForce: counted.plan.inForce,
      packagesInForce: counted.package.inForce,
      stalePlans: counted.plan.stale,
      stalePackages: counted.package.stale,
      figures,
    },
    stale: stale.sort((one, other) => comparePlaces(placeOf(one), placeOf(other))),
  };
}

export const placeOf = ({ since, reference, because }: StalePlan): readonly string[] => [since, reference, because];
