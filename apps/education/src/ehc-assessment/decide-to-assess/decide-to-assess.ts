import { earlierThan, finished, notRequested, taking } from '../ehc-assessment';

/**
 * To assess, or not to (SEND Regulations 2014, regulation 5). A change of mind is a correction, or follows the Tribunal’s order or what
 * was agreed in mediation: then it cites the disagreement.
 */
export const decideToAssess = taking(
  'assessmentDecided',
  (assessment, { notifiedOn, decision, disagreementReference }) => {
    const { assessmentRequested: requested, assessmentDecided: decided, assessmentEnded } = assessment;
    const isOrdered = disagreementReference !== undefined && decision === 'assess';
    if (isOrdered && decided?.decision === 'doNotAssess')
      return (
        (assessmentEnded && finished(assessment)) ??
        earlierThan(decided.notifiedOn, notifiedOn, 'the family was told that there will be no assessment')
      );
    if (decided)
      return { refused: 'alreadyDecided', because: `The family was told of the decision on ${decided.notifiedOn}.` };
    return (
      notRequested(assessment) ??
      finished(assessment) ??
      earlierThan(requested?.receivedOn, notifiedOn, 'the request was received')
    );
  },
);
