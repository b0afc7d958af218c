import { addMonths, isLocalDate, type Step } from '@lib/statutory';

const consideredEveryMonths = 6;

/**
 * What follows for one plan from its steps together:
 * - of a plan that was reviewed before the area told of it, the years before that review are nobody's to judge here;
 * - a step is of a child under five where the child is still under five at the end of the six months that begin with it.
 */
export function asOnePlan(steps: readonly Step[]): Step[] {
  const reviewedIn = new Set(steps.flatMap((step) => (step.step === 'planReviewed' ? [step.factId] : [])));
  return steps.map(({ attributes: { dateOfBirth, ...attributes } = {}, ...step }): Step => {
    const said = {
      ...attributes,
      ...(step.step === 'planMade' && reviewedIn.has(step.factId) && { isReviewedSince: 'yes' }),
      ...(isUnderFiveThen(step, dateOfBirth) && { isUnderFive: 'yes' }),
    };
    return { ...step, ...(Object.keys(said).length > 0 && { attributes: said }) };
  });
}

const isUnderFiveThen = ({ on }: Pick<Step, 'on'>, born: string | undefined): boolean =>
  born !== undefined &&
  isLocalDate(born) &&
  isLocalDate(on) &&
  addMonths(on, consideredEveryMonths) < addMonths(born, 5 * 12);
