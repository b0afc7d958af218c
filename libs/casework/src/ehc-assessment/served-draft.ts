import type { Step } from '@lib/statutory';

/**
 * The family's days run from the day the draft was served (SEND Regulations 2014, regulation 13(1)(a)): where that is not told, or is
 * told to be before the day it was sent, the day it was sent stands for it.
 */
export const servedDraft = (steps: readonly Step[]): Step[] =>
  steps.flatMap((step) => {
    if (step.step !== 'draftSent') return [step];
    const { attributes: { servedOn, ...said } = {}, ...sent } = step;
    const isServed = servedOn !== undefined && servedOn >= step.on;
    return [
      { ...sent, ...(Object.keys(said).length > 0 && { attributes: said }) },
      {
        ...sent,
        step: 'draftServed',
        on: isServed ? servedOn : step.on,
        attributes: { basis: isServed ? 'served' : 'sent' },
      },
    ];
  });
