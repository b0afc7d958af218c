import { addMonths, type Step } from '@lib/statutory';

const byDay = (one: Step, other: Step): number => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0);

/**
 * The duties are the authority's that looks after the child, whoever assesses; and where an assessment was done in the three months before
 * the child became looked after, no initial one is owed.
 */
export function ofTheAuthority(steps: readonly Step[]): Step[] {
  const became = steps.filter(({ step }) => step === 'becameLookedAfter').sort(byDay);
  const authority = became[0]?.body;
  if (authority === undefined) return [...steps];
  const assessed = steps.filter(({ step }) => step === 'healthAssessed');
  const spared = became.filter(({ on }) => assessed.some((done) => done.on < on && done.on >= addMonths(on, -3)));
  return [
    ...steps.map((step) => ({ ...step, body: authority })),
    ...spared.map((step) => ({ ...step, step: 'assessedShortlyBefore', body: authority })),
  ];
}
