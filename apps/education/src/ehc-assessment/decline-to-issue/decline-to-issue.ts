import { earlierThan, finished, notDecided, taking } from '../ehc-assessment';

/** After an assessment, the council may decide that no plan is needed (SEND Regulations 2014, regulation 10). */
export const declineToIssue = taking('planNotIssued', (assessment, { notifiedOn }) => {
  const { assessmentDecided: decided, draftSent, planNotIssued } = assessment;
  if (planNotIssued)
    return {
      refused: 'alreadyDecided',
      because: `The family was told of this decision on ${planNotIssued.notifiedOn}.`,
    };
  return (
    finished(assessment) ??
    notDecided(assessment) ??
    earlierThan(decided?.notifiedOn, notifiedOn, 'the family was told of the decision to assess') ??
    earlierThan(draftSent?.sentOn, notifiedOn, 'the draft was sent')
  );
});
