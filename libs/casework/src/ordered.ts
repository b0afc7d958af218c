import type { Step } from '@lib/statutory';

/** What a step says that follows an order of the Tribunal, an appeal that is not opposed, or a mediation agreement. */
export const ordered = { isOrdered: ['yes'] } as const;

/** Whether a step follows one is whether it cites the disagreement; which one that is, is nothing to this case. */
export const asOrdered = (steps: readonly Step[]): Step[] =>
  steps.map((step) => {
    if (step.attributes?.disagreementReference === undefined) return step;
    const { disagreementReference: _, ...attributes } = step.attributes;
    return { ...step, attributes: { ...attributes, isOrdered: 'yes' } };
  });
