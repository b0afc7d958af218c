import type { Step } from '@lib/statutory';

/**
 * The family's days run from the day the proposed amendments were served (SEND Regulations 2014, regulation 22(2)(c)): where that is
 * not told, or is told to be before the day they were sent, the day they were sent stands for it. A meeting that was told of only when
 * it was held is counted back from as one that was arranged.
 */
export function servedAmendments(steps: readonly Step[]): Step[] {
  const isArranged = steps.some(({ step }) => step === 'meetingArranged');
  return steps.flatMap((step) => {
    if (step.step === 'meetingHeld') return [isArranged ? step : { ...step, attributes: { isArranged: 'no' } }];
    if (step.step !== 'amendmentsProposed') return [step];
    const { attributes, ...sent } = step;
    const servedOn = attributes?.servedOn;
    const isServed = servedOn !== undefined && servedOn >= step.on;
    return [sent, { ...sent, step: 'amendmentsServed', on: isServed ? servedOn : step.on }];
  });
}
