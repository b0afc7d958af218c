import type { Step } from '@lib/statutory';

/** A transfer that was settled is not undone when the plan ceases, or moves, years later. */
export function settledTransfer(steps: readonly Step[]): Step[] {
  const daysOf = (...names: readonly string[]) =>
    steps
      .filter(({ step }) => names.includes(step))
      .map(({ on }) => on)
      .sort();
  const [dueOn] = daysOf('transferDue');
  const settledOn = daysOf('placementNamed', 'transferOff').find((on) => dueOn !== undefined && on >= dueOn);
  return steps.filter(({ step, on }) => step !== 'transferOfNoPlan' || settledOn === undefined || on <= settledOn);
}
