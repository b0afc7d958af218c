import { earlierThan, finished, notRequested, taking } from '../ehc-assessment';

/** Withdrawn, moved out, died or ceased: from that day nothing more is owed, so what is already finished cannot end again. */
export const endAssessment = taking(
  'assessmentEnded',
  (assessment, { endedOn }) =>
    notRequested(assessment) ??
    finished(assessment) ??
    earlierThan(assessment.assessmentRequested?.receivedOn, endedOn, 'the request was received'),
);
