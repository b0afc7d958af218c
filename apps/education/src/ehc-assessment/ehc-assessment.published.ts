import {
  type Contract,
  draftCommentsReceivedV1,
  ehcAssessmentDecidedV1,
  ehcAssessmentRequestedV1,
  ehcAssessmentWithdrawnV1,
  ehcPlanDraftSentV1,
  ehcPlanIssuedV1,
  ehcPlanNotIssuedV1,
  exceptionRecordedV1,
} from '@lib/contracts';
import type { StreamOfFacts } from '@lib/intake';
import type { EhcAssessmentEvent } from './ehc-assessment';

const contractOf: Readonly<Record<EhcAssessmentEvent['kind'], Contract>> = {
  assessmentRequested: ehcAssessmentRequestedV1,
  assessmentDecided: ehcAssessmentDecidedV1,
  planNotIssued: ehcPlanNotIssuedV1,
  draftSent: ehcPlanDraftSentV1,
  finalPlanSent: ehcPlanIssuedV1,
  assessmentEnded: ehcAssessmentWithdrawnV1,
};

/** A step says the same to everybody else, whether it was taken here or told by the system that took it. */
export const ehcAssessmentFacts: StreamOfFacts = {
  // What the family says of the draft, and what may excuse lateness, is only told: it follows on nothing.
  accepts: [...Object.values(contractOf), draftCommentsReceivedV1, exceptionRecordedV1],
  kinds: Object.keys(contractOf),
  publish: ({ kind, subject, data }: EhcAssessmentEvent, commit) => ({
    contract: contractOf[kind],
    id: commit.message.id,
    source: commit.message.source,
    subject,
    data: { ...data },
  }),
};
