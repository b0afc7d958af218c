import { ehcPlanDraftSentV1 } from '@lib/contracts';
import { stepRoute } from '@lib/intake';
import { sendDraft } from './send-draft';

/** The council records that it sent the family the draft of a plan: their 15 days begin when it is served. */
export const SendDraftController = stepRoute({
  id: 'sendDraftPlan',
  summary: 'Record that the draft plan was sent',
  contract: ehcPlanDraftSentV1,
  roles: ['sen-case-officer', 'system:education'],
  decide: sendDraft,
});
