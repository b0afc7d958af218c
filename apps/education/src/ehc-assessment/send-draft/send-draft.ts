import { earlierThan, finished, notDecided, taking } from '../ehc-assessment';

/** The family’s time on the draft begins with this one (SEND Regulations 2014, regulation 13(1)): what is changed in it corrects it. */
export const sendDraft = taking('draftSent', (assessment, { sentOn, servedOn, disagreementReference }) => {
  const { assessmentDecided: decided, draftSent, planNotIssued } = assessment;
  const isOrdered = disagreementReference !== undefined && planNotIssued !== undefined;
  if (draftSent && !isOrdered) return { refused: 'alreadySent', because: `The draft was sent on ${draftSent.sentOn}.` };
  return (
    finished(assessment, disagreementReference) ??
    notDecided(assessment) ??
    earlierThan(decided?.notifiedOn, sentOn, 'the family was told of the decision to assess') ??
    earlierThan(sentOn, servedOn ?? sentOn, 'the draft was sent')
  );
});
