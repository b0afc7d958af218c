import {
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

/** Every step of an EHC needs assessment. */
export const ehcAssessmentFacts: StreamOfFacts = {
  accepts: [
    ehcAssessmentRequestedV1,
    ehcAssessmentDecidedV1,
    exceptionRecordedV1,
    ehcPlanNotIssuedV1,
    ehcPlanDraftSentV1,
    draftCommentsReceivedV1,
    ehcPlanIssuedV1,
    ehcAssessmentWithdrawnV1,
  ],
};
