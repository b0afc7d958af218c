import { ehcAssessmentWithdrawnV1 } from '@lib/contracts';
import { stepRoute } from '@lib/intake';
import { endAssessment } from './end-assessment';

/** The council records that an assessment ended before a plan or a decision not to make one. */
export const EndAssessmentController = stepRoute({
  id: 'endEhcAssessment',
  summary: 'Record that an assessment ended early',
  contract: ehcAssessmentWithdrawnV1,
  roles: ['sen-case-officer', 'system:education'],
  decide: endAssessment,
});
