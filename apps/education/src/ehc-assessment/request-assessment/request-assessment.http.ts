import { ehcAssessmentRequestedV1 } from '@lib/contracts';
import { stepRoute } from '@lib/intake';
import { requestAssessment } from './request-assessment';

/** The council records a request for an EHC needs assessment: its clocks start. */
export const RequestAssessmentController = stepRoute({
  id: 'requestEhcAssessment',
  summary: 'Record that an EHC needs assessment was requested',
  contract: ehcAssessmentRequestedV1,
  roles: ['sen-case-officer', 'system:education'],
  decide: requestAssessment,
});
