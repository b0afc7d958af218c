import { ehcAssessmentDecidedV1 } from '@lib/contracts';
import { stepRoute } from '@lib/intake';
import { decideToAssess } from './decide-to-assess';

/** The council records that the family was told whether there will be an assessment. */
export const DecideToAssessController = stepRoute({
  id: 'decideToAssess',
  summary: 'Record the decision whether to assess',
  contract: ehcAssessmentDecidedV1,
  roles: ['sen-case-officer', 'system:education'],
  decide: decideToAssess,
});
