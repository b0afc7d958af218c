import { IsOptional, IsString, MaxLength } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsPastDay, IsReference, OneOf, Personal, Says } from '../fields';
import { AssessmentReference } from './assessment-reference';

export class EhcAssessmentDecidedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Family notified on') @IsPastDay() notifiedOn!: string;
  @AssessmentReference() assessmentReference!: string;
  @Says('Decision') @OneOf(['assess', 'doNotAssess']) decision!: string;
  @Says('Reason') @Personal() @IsOptional() @IsString() @MaxLength(4000) reason?: string;
  @Says(
    'Under an order or agreement',
    'The disagreement reference, where an order of the Tribunal, an appeal that is not opposed or a mediation agreement asks for it.',
  )
  @IsOptional()
  @IsReference()
  disagreementReference?: string;
  @Corrects() corrects?: string;
}

/** SEND Regulations 2014, regulation 5: the decision counts from the day on which the family is notified of it. */
export const ehcAssessmentDecidedV1 = contract<EhcAssessmentDecidedV1>({
  type: 'education.ehc-assessment-decided.v1',
  title: 'Decision whether to assess',
  description: 'The local authority notified the family of its decision whether to carry out an EHC needs assessment.',
  kind: 'step',
  sensitivity: 'ordinary',
  occurredOn: 'notifiedOn',
  reference: 'assessmentReference',
  resource: 'ehc-assessments/decisions',
  toldBy: 'localAuthority',
  data: EhcAssessmentDecidedV1,
  example: {
    id: 'ehc-2026-0311-decided',
    source: '/agencies/northbank-council',
    subject: 'EHC-2026-0311',
    time: '2026-05-05T14:00:00Z',
    data: {
      child: { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' },
      notifiedOn: '2026-05-05',
      assessmentReference: 'EHC-2026-0311',
      decision: 'assess',
    },
  },
});
