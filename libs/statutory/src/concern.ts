import { groupBy } from './history';
import type { Standard } from './standard';
import { matchesAny, type Step } from './step';

/**
 * Whether a step is anything to a time limit. A case has steps of many, and each looks only at its own: those that one of its patterns
 * speaks of, and, to be noted, those that are of another kind than what would have ended it.
 */
export function concernOf(standard: Standard): (step: Step) => boolean {
  const { exceptionStep, limitsByAge, laterOf = [] } = standard;
  const patterns = [
    ...standard.startedBySteps,
    ...standard.endedBySteps,
    ...standard.stoppedBySteps,
    ...(standard.resumedBySteps ?? []),
    ...(standard.restartedBySteps ?? []),
    ...(standard.endsCountFromSteps ?? []),
    ...laterOf.flatMap(({ countedFromSteps = [] }) => countedFromSteps),
    ...(limitsByAge?.bornBySteps ?? []),
    ...(exceptionStep ? [exceptionStep] : []),
  ];
  const byName = groupBy(patterns, ({ step }) => step);
  const ends = new Set(standard.endedBySteps.map(({ step }) => step));
  return (step) => ends.has(step.step) || matchesAny(step, byName.get(step.step));
}
