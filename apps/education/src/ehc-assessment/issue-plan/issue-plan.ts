import { earlierThan, finished, notDecided, taking } from '../ehc-assessment';

/** The final plan follows on a draft: the family has seen it first (SEND Regulations 2014, regulation 13). */
export const issuePlan = taking('finalPlanSent', (assessment, { sentOn, disagreementReference }) => {
  const { draftSent, finalPlanSent } = assessment;
  if (finalPlanSent) return { refused: 'alreadySent', because: `The final plan was sent on ${finalPlanSent.sentOn}.` };
  return (
    finished(assessment, disagreementReference) ??
    notDecided(assessment) ??
    (draftSent ? undefined : { refused: 'noDraft', because: 'It is not known that the family was sent a draft.' }) ??
    earlierThan(draftSent?.sentOn, sentOn, 'the draft was sent')
  );
});
