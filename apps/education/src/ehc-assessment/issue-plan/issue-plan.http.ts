import { ehcPlanIssuedV1 } from '@lib/contracts';
import { stepRoute } from '@lib/intake';
import { issuePlan } from './issue-plan';

/** The council records that it sent the family the final plan. */
export const IssuePlanController = stepRoute({
  id: 'issueFinalPlan',
  summary: 'Record that the final plan was sent',
  contract: ehcPlanIssuedV1,
  roles: ['sen-case-officer', 'system:education'],
  decide: issuePlan,
});
