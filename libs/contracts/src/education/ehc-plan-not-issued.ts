import { IsOptional, IsString, MaxLength } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsPastDay, IsReference, Personal, Says } from '../fields';
import { AssessmentReference } from './assessment-reference';

export class EhcPlanNotIssuedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Family notified on') @IsPastDay() notifiedOn!: string;
  @AssessmentReference() assessmentReference!: string;
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

/** SEND Regulations 2014, regulation 10(1): within 16 weeks of the request. */
export const ehcPlanNotIssuedV1 = contract<EhcPlanNotIssuedV1>({
  type: 'education.ehc-plan-not-issued.v1',
  title: 'Decision not to issue a plan',
  description: 'The local authority notified the family that it will not make an EHC plan.',
  kind: 'step',
  sensitivity: 'ordinary',
  occurredOn: 'notifiedOn',
  reference: 'assessmentReference',
  resource: 'ehc-assessments/not-issued',
  toldBy: 'localAuthority',
  data: EhcPlanNotIssuedV1,
  example: {
    id: 'ehc-2026-0311-not-issued',
    source: '/agencies/northbank-council',
    subject: 'EHC-2026-0311',
    time: '2026-07-17T12:00:00Z',
    data: {
      child: { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' },
      notifiedOn: '2026-07-17',
      assessmentReference: 'EHC-2026-0311',
      reason: 'What Bryony needs can be given from what the nursery has.',
    },
  },
});
