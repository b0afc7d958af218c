import { type CaseOfChild, type CasesOfChild, ehcAssessment, ehcPlan, referral, waitsOnPathway } from '@lib/casework';
import { permanentExclusionV1 } from '@lib/contracts';
import type { LocalDate } from '@lib/kernel';
import type { Fact } from '../../facts/facts';
import { isSandboxChild } from '../../identity/identity';
import { ofEachChild, type View } from '../view';

/** From a day, and until another where that has come. */
export interface Span {
  readonly from: LocalDate;
  readonly until?: LocalDate;
}

/** Permanent exclusions of one child, and what was there or followed. Nothing in it depends on today. */
export interface ExclusionsOfChild {
  /** `by` is the code of the school. One that was cancelled or overturned is not among them. */
  readonly excluded: readonly { readonly on: LocalDate; readonly by: string }[];
  /** Days on which an assessment was asked for. */
  readonly requestedOn: readonly LocalDate[];
  readonly assessments: readonly Span[];
  readonly plans: readonly Span[];
  /** Waits on a pathway, until they began or were over. */
  readonly waits: readonly Span[];
}

declare module '../area/area-document' {
  interface AreaParts {
    readonly exclusions?: ExclusionsOfChild;
  }
}

/** Who was excluded for good, what they waited for then, and whether anybody asked for an assessment after it. */
export const exclusionsView: View = {
  name: 'exclusions',
  version: 2,
  keptIn: 'area',
  fold: ofEachChild(({ inForce, neighbours, casework }) =>
    isSandboxChild(neighbours) ? undefined : exclusionsOf(inForce, casework.cases),
  ),
};

/** `inForce` are in the order of all folds. */
function exclusionsOf(inForce: readonly Fact[], cases: CasesOfChild): ExclusionsOfChild | undefined {
  const excluded = inForce
    .filter(({ contract, data }) => contract.type === permanentExclusionV1.type && data.overturned !== true)
    .map(({ occurredOn: on, organisation: by }) => ({ on, by }));
  if (excluded.length === 0) return undefined;
  const assessments = cases.of(ehcAssessment).map(({ steps }) => steps);
  return {
    excluded,
    requestedOn: assessments.flatMap((steps) => first(steps, ['assessmentRequested']) ?? []).sort(),
    assessments: assessments.flatMap((steps) =>
      spanOf(
        steps,
        ['assessmentRequested', 'responsibilityAssumed'],
        (step) =>
          ['planNotIssued', 'finalPlanSent', 'assessmentEnded'].includes(step.step) ||
          (step.step === 'assessmentDecided' && step.attributes?.decision === 'doNotAssess'),
      ),
    ),
    plans: cases
      .of(ehcPlan)
      .flatMap(({ steps }) =>
        spanOf(steps, ['planMade', 'planReceived'], ({ step }) =>
          ['planCeased', 'planTransferred', 'planEnded'].includes(step),
        ),
      ),
    waits: cases.of(referral).flatMap(({ steps }) =>
      waitsOnPathway(steps).map(({ since: from, begunOn, goneOn }): Span => {
        const until = begunOn ?? goneOn;
        return { from, ...(until && { until }) };
      }),
    ),
  };
}

type Steps = CaseOfChild['steps'];

const first = (steps: Steps, names: readonly string[]): LocalDate | undefined =>
  steps.find(({ step }) => names.includes(step))?.on;

/** From the first of its beginnings to the first of its ends after it; nothing where its beginning is not told. */
function spanOf(steps: Steps, begins: readonly string[], ends: (step: Steps[number]) => boolean): Span[] {
  const from = first(steps, begins);
  if (!from) return [];
  const until = steps.find((step) => step.on >= from && ends(step))?.on;
  return [{ from, ...(until && { until }) }];
}
