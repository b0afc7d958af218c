/** What happened, for a sentence that goes on with why it did not count. */
const stepsInWords: Readonly<Record<string, string>> = {
  adviceAsked: 'advice was asked for',
  adviceRequestReceived: 'the request was received',
  adviceGiven: 'advice was given',
  adviceRequestWithdrawn: 'the request was withdrawn or the duty ended',
  assessmentRequested: 'an assessment was requested',
  assessmentDecided: 'the family was told whether there would be an assessment',
  planNotIssued: 'the family was told that no plan would be issued',
  draftSent: 'a draft plan was sent',
  draftServed: 'a draft plan was served',
  finalPlanSent: 'a final plan was sent',
  assessmentEnded: 'the assessment was withdrawn or ended',
  referralReceived: 'a referral was received',
  referralDecided: 'the referral was declined',
  referralDecisionTold: 'the family was told whether the referral is accepted',
  assessmentStarted: 'the assessment started',
  firstContactAttended: 'a first contact was attended',
  referralClosed: 'the referral was closed',
};

/** What a note calls a step; a step that this table does not have is called by its name. */
export const stepInWords = (step: string): string => stepsInWords[step] ?? step;
