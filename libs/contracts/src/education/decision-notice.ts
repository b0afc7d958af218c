import { IsOptional } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsPastDay, IsReference, OneOf, Says } from '../fields';
import { bryony, DisagreementReference, ehcStep, toldByCouncil } from './ehc-step';

export class DecisionNoticeSentV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Sent on', 'The day on which the notice of the decision was sent.') @IsPastDay() sentOn!: string;
  @DisagreementReference() disagreementReference!: string;
  @Says('Decision')
  @OneOf({
    notToAssess: 'Not to assess',
    notToIssue: 'Not to issue a plan',
    contentOfPlan: 'What the plan says: needs, provision, placement',
    placementOnly: 'The placement alone: nobody needs a certificate to appeal',
    notToReassess: 'Not to re-assess',
    notToAmend: 'Not to amend the plan after a review or re-assessment',
    cease: 'To cease to maintain the plan',
  })
  decision!: string;
  @Says('Assessment reference', 'The assessment in which it was decided.')
  @IsOptional()
  @IsReference()
  assessmentReference?: string;
  @Says('Plan reference', 'The plan about which it was decided.') @IsOptional() @IsReference() planReference?: string;
  @Corrects() corrects?: string;
}

/** Children and Families Act 2014, section 51(2): what a parent or young person may appeal, and from when. */
export const decisionNoticeSentV1 = contract<DecisionNoticeSentV1>({
  ...ehcStep,
  reference: 'disagreementReference',
  type: 'education.decision-notice-sent.v1',
  title: 'Notice of a decision that can be appealed',
  description:
    'The local authority sent the family the notice of a decision that they may take to mediation and to the Tribunal: the months for both begin.',
  occurredOn: 'sentOn',
  resource: 'disagreements',
  data: DecisionNoticeSentV1,
  example: {
    ...toldByCouncil('dis-2026-041-notice', '2026-05-05T14:00:00Z'),
    data: {
      child: bryony,
      sentOn: '2026-05-05',
      disagreementReference: 'DIS-2026-041',
      decision: 'notToAssess',
      assessmentReference: 'EHC-2026-0311',
    },
  },
});
