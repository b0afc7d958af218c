import { ehcPlanNotIssuedV1 } from '@lib/contracts';
import { stepRoute } from '@lib/intake';
import { declineToIssue } from './decline-to-issue';

/** The council records that the family was told that there will be no plan. */
export const DeclineToIssueController = stepRoute({
  id: 'declineToIssuePlan',
  summary: 'Record the decision not to make a plan',
  contract: ehcPlanNotIssuedV1,
  roles: ['sen-case-officer', 'system:education'],
  decide: declineToIssue,
});
