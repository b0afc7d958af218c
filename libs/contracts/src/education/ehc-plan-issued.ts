import { ArrayMaxSize, IsOptional } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsPastDay, IsReference, IsText, NotPersonal, Personal, Says } from '../fields';
import { AssessmentReference } from './assessment-reference';

export class EhcPlanIssuedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Sent on') @IsPastDay() sentOn!: string;
  @AssessmentReference() assessmentReference!: string;
  @Says('Plan reference', 'The council’s own reference for the plan.')
  @IsOptional()
  @IsReference()
  planReference?: string;
  @Says('Setting named in the plan') @NotPersonal() @IsOptional() @IsText(200) namedSetting?: string;
  @Says('Outcomes') @Personal() @IsOptional() @IsText(1000, { each: true }) @ArrayMaxSize(50) outcomes?: string[];
  @Says(
    'Under an order or agreement',
    'The disagreement reference, where an order of the Tribunal, an appeal that is not opposed or a mediation agreement asks for it.',
  )
  @IsOptional()
  @IsReference()
  disagreementReference?: string;
  @Corrects() corrects?: string;
}

/** SEND Regulations 2014, regulation 13(2): within 20 weeks of the request. What counts is the day it was sent. */
export const ehcPlanIssuedV1 = contract<EhcPlanIssuedV1>({
  type: 'education.ehc-plan-issued.v1',
  title: 'Final plan sent',
  description: 'The local authority sent the family the final EHC plan.',
  kind: 'step',
  sensitivity: 'ordinary',
  occurredOn: 'sentOn',
  reference: 'assessmentReference',
  resource: 'ehc-assessments/final-plans',
  toldBy: 'localAuthority',
  data: EhcPlanIssuedV1,
  example: {
    id: 'ehc-2026-0311-final',
    source: '/agencies/northbank-council',
    subject: 'EHC-2026-0311',
    time: '2026-08-14T13:00:00Z',
    data: {
      child: { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' },
      sentOn: '2026-08-14',
      assessmentReference: 'EHC-2026-0311',
      planReference: 'PLAN-2026-0190',
      namedSetting: 'Quarry Bank School',
      outcomes: ['By the end of Reception Bryony tells a friend what she wants to play.'],
    },
  },
});
