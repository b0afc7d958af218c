import { Type } from 'class-transformer';
import { ArrayMaxSize, IsDefined, IsOptional, ValidateNested } from 'class-validator';
import { ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { correctsDescription, IsDay, IsText, Says } from '../fields';

export class EhcPlanIssuedV1 {
  @Says('Child') @IsDefined() @ValidateNested() @Type(() => ChildIdentity) child!: ChildIdentity;
  @Says('Sent on') @IsDay() sentOn!: string;
  @Says('Assessment reference', 'The council’s own reference for this assessment: every step of it cites it.')
  @IsText(100)
  assessmentReference!: string;
  @Says('Plan reference', 'The council’s own reference for the plan.')
  @IsOptional()
  @IsText(100)
  planReference?: string;
  @Says('Setting named in the plan') @IsOptional() @IsText(200) namedSetting?: string;
  @Says('Outcomes') @IsOptional() @IsText(1000, { each: true }) @ArrayMaxSize(50) outcomes?: string[];
  @Says('Corrects', correctsDescription) @IsOptional() @IsText(200) corrects?: string;
}

/** SEND Regulations 2014, regulation 13(2): within 20 weeks of the request. What counts is the day it was sent. */
export const ehcPlanIssuedV1 = contract<EhcPlanIssuedV1>({
  type: 'education.ehc-plan-issued.v1',
  title: 'Final plan sent',
  description: 'The local authority sent the family the final EHC plan.',
  kind: 'step',
  sensitivity: 'ordinary',
  occurredOn: 'sentOn',
  personal: ['/child', '/outcomes'],
  notInFuture: ['/sentOn', '/child/dateOfBirth'],
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
