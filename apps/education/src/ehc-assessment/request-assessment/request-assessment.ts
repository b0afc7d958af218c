import { taking } from '../ehc-assessment';

/** The clocks of an assessment start here: a second request is another assessment, under another reference. */
export const requestAssessment = taking('assessmentRequested', ({ assessmentRequested }) =>
  assessmentRequested
    ? {
        refused: 'alreadyRequested',
        because: `A request was received under this reference on ${assessmentRequested.receivedOn}.`,
      }
    : undefined,
);
