import { type CaseOfChild, type Casework, educationElsewhere, ehcPlan } from '@lib/casework';
import {
  actsForChildV1,
  assessmentOutcomeToldV1,
  commissionerChangeKnownV1,
  custodyV1,
  detainedV1,
  educationElsewhereAgreedV1,
  educationElsewhereReviewedV1,
  outOfSchoolV1,
  permanentExclusionV1,
  referralMovedV1,
} from '@lib/contracts';
import type { LocalDate } from '@lib/kernel';
import type { Clock } from '@lib/statutory';
import type { Fact } from '../../facts/facts';
import { isSandboxChild } from '../../identity/identity';
import { ofEachChild, type View } from '../view';

export type WhatChanged = 'needsChanged' | 'placementChanged' | 'providerChanged';

/** Something that was told of a child after which a plan may no longer be of that child. */
export interface PlanChange {
  readonly on: LocalDate;
  readonly what: WhatChanged;
  /** The fact in words: 'Permanent exclusion'. */
  readonly says: string;
}

/** A time limit that somebody must keep so that a plan or a package does not go stale. */
export type KeptFresh = Pick<Clock, 'standard' | 'startedOn' | 'dueOn' | 'metOn' | 'stoppedOn'>;

/** A plan, or a package of education elsewhere than at school. Nothing in it depends on today. */
export interface Kept {
  readonly kind: 'plan' | 'package';
  /** `<organisation>/<reference>`. */
  readonly reference: string;
  readonly since: LocalDate;
  /** The day from which it was no more. */
  readonly goneOn?: LocalDate;
  /** Days on which it was made, reviewed or amended. */
  readonly lookedAtOn: readonly LocalDate[];
  readonly clocks: readonly KeptFresh[];
}

export interface PlansOfChild {
  readonly kept: readonly Kept[];
  readonly changes: readonly PlanChange[];
  /** Days of birth as told: more than one where they differ. */
  readonly born: readonly LocalDate[];
  /** Days from which the young person, or a representative, was told to act. */
  readonly actsSince: readonly LocalDate[];
}

declare module '../area/area-document' {
  interface AreaParts {
    readonly stalePlans?: PlansOfChild;
  }
}

/** What each child's plans and packages are kept fresh by, and what has changed since. */
export const stalePlansView: View = {
  name: 'stalePlans',
  version: 2,
  keptIn: 'area',
  fold: ofEachChild(({ inForce, neighbours, casework }) =>
    isSandboxChild(neighbours) ? undefined : plansOfChild(inForce, casework),
  ),
};

/** `inForce` are in the order of all folds. */
function plansOfChild(inForce: readonly Fact[], { cases, clocksOf }: Casework): PlansOfChild | undefined {
  const kept = [
    ...cases.of(ehcPlan).flatMap((each) => keptOf('plan', each, clocksOf(each))),
    ...cases.of(educationElsewhere).flatMap((each) => keptOf('package', each, clocksOf(each))),
  ];
  if (kept.length === 0) return undefined;
  return {
    kept,
    changes: inForce.flatMap(changeIn),
    born: [...new Set(inForce.flatMap(({ child }) => child.dateOfBirth ?? []))].sort(),
    actsSince: inForce.filter(isOfYoungPerson).map(({ occurredOn }) => occurredOn),
  };
}

/** Which steps of each begin it, look at it again, and end it. */
const steps = {
  plan: {
    begins: ['planMade', 'planReceived'],
    looksAt: ['planMade', 'planReviewed', 'planAmended'],
    ends: ['planCeased', 'planTransferred', 'planEnded'],
    freshBy: ['annual-review', 'first-review-after-move'],
  },
  package: {
    begins: ['elsewhereAgreed'],
    looksAt: ['elsewhereAgreed', 'elsewhereReviewed'],
    ends: ['elsewhereEnded'],
    freshBy: ['elsewhere-reviewed', 'elsewhere-visited'],
  },
} as const satisfies Record<Kept['kind'], Record<string, readonly string[]>>;

function keptOf(kind: Kept['kind'], each: CaseOfChild, all: readonly Clock[]): Kept[] {
  const { begins, looksAt, ends, freshBy } = steps[kind];
  const days = (names: readonly string[]) => each.steps.filter(({ step }) => names.includes(step)).map(({ on }) => on);
  const [since] = days(begins);
  if (!since) return [];
  const [goneOn] = days(ends).filter((on) => on >= since);
  const clocks = all
    .filter(({ standard }) => (freshBy as readonly string[]).includes(standard))
    .map(({ standard, startedOn, dueOn, metOn, stoppedOn }) => ({
      ...{ standard, startedOn, dueOn },
      ...(metOn && { metOn }),
      ...(stoppedOn && { stoppedOn }),
    }));
  return [{ kind, reference: each.key, since, ...(goneOn && { goneOn }), lookedAtOn: days(looksAt), clocks }];
}

const changes: Readonly<
  Record<string, { readonly what: WhatChanged; readonly unless?: (data: Fact['data']) => boolean }>
> = {
  [assessmentOutcomeToldV1.type]: { what: 'needsChanged' },
  [permanentExclusionV1.type]: { what: 'placementChanged', unless: ({ overturned }) => overturned === true },
  [outOfSchoolV1.type]: { what: 'placementChanged' },
  [educationElsewhereAgreedV1.type]: { what: 'placementChanged' },
  [custodyV1.type]: { what: 'placementChanged' },
  [detainedV1.type]: { what: 'placementChanged' },
  [educationElsewhereReviewedV1.type]: { what: 'providerChanged', unless: ({ decided }) => decided !== 'change' },
  [referralMovedV1.type]: { what: 'providerChanged' },
  [commissionerChangeKnownV1.type]: { what: 'providerChanged' },
};

function changeIn({ contract, occurredOn: on, data }: Fact): PlanChange[] {
  const change = changes[contract.type];
  return change && !change.unless?.(data) ? [{ on, what: change.what, says: contract.title }] : [];
}

const isOfYoungPerson = ({ contract, data }: Fact): boolean =>
  contract.type === actsForChildV1.type && (data.as === 'youngPerson' || data.as === 'representative');
