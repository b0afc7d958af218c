import { IsOptional } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsPastDay, IsReference, Says } from '../fields';
import { AssessmentReference } from './assessment-reference';

export class EhcPlanDraftSentV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Sent on') @IsPastDay() sentOn!: string;
  @AssessmentReference() assessmentReference!: string;
  @Says('Served on', 'The day it reached the family, where that is known.')
  @IsOptional()
  @IsPastDay()
  servedOn?: string;
  @Says(
    'Under an order or agreement',
    'The disagreement reference, where an order of the Tribunal, an appeal that is not opposed or a mediation agreement asks for it.',
  )
  @IsOptional()
  @IsReference()
  disagreementReference?: string;
  @Corrects() corrects?: string;
}

/** SEND Regulations 2014, regulation 13(1)(a): the family’s 15 days begin with the day on which the draft is served. */
export const ehcPlanDraftSentV1 = contract<EhcPlanDraftSentV1>({
  type: 'education.ehc-plan-draft-sent.v1',
  title: 'Draft plan sent',
  description: 'The local authority sent the family the draft of an EHC plan.',
  kind: 'step',
  sensitivity: 'ordinary',
  occurredOn: 'sentOn',
  reference: 'assessmentReference',
  resource: 'ehc-assessments/drafts',
  toldBy: 'localAuthority',
  data: EhcPlanDraftSentV1,
  example: {
    id: 'ehc-2026-0311-draft',
    source: '/agencies/northbank-council',
    subject: 'EHC-2026-0311',
    time: '2026-07-13T16:00:00Z',
    data: {
      child: { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' },
      sentOn: '2026-07-13',
      assessmentReference: 'EHC-2026-0311',
      servedOn: '2026-07-14',
    },
  },
});
