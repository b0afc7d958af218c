import type { LawStep, Life } from './life';

/* What happens to a plan in more than one of the model's moves. */

export const planOf = ({ cases: { plan } }: Life): string => plan!.reference;

/** What an amended plan does at once: it ends whatever asked for it. */
export function amended(life: Life, says: Record<string, string | undefined>, steps: readonly LawStep[]): void {
  const planReference = planOf(life);
  life.tell('ehc-plan-amended', { planReference, reviewReference: undefined, ...says }, [
    ['planAmended', planReference],
    ...steps,
  ]);
  life.show('ehcPlan', planReference, 'amended');
}
export const afterOrder = (reference: string): readonly LawStep[] => [
  ['amendedPlanFollowed', reference],
  ['finalPlanFollowed', reference],
];

/** The plan is no more, and with it what only a plan has. */
export function noMorePlan(life: Life, state: string): void {
  life.show('ehcPlan', planOf(life), state);
  if (life.cases.transfer) life.show('phaseTransfer', life.cases.transfer.reference, 'noPlan');
  for (const part of ['plan', 'review', 'transfer', 'reassessment', 'dispute'] as const) delete life.cases[part];
}
