import { earlierThan, finished, notRequested, taking } from '../ehc-assessment';

/** To assess, or not to (SEND Regulations 2014, regulation 5). A change of mind is a correction, or the Tribunal’s order. */
export const decideToAssess = taking('assessmentDecided', (assessment, { notifiedOn }) => {
  const { assessmentRequested: requested, assessmentDecided: decided } = assessment;
  if (decided)
    return { refused: 'alreadyDecided', because: `The family was told of the decision on ${decided.notifiedOn}.` };
  return (
    notRequested(assessment) ??
    finished(assessment) ??
    earlierThan(requested?.receivedOn, notifiedOn, 'the request was received')
  );
});
