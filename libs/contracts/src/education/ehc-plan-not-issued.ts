import { Type } from 'class-transformer';
import { IsDefined, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { correctsDescription, IsDay, IsText, Says } from '../fields';

export class EhcPlanNotIssuedV1 {
  @Says('Child') @IsDefined() @ValidateNested() @Type(() => ChildIdentity) child!: ChildIdentity;
  @Says('Family notified on') @IsDay() notifiedOn!: string;
  @Says('Assessment reference', 'The council’s own reference for this assessment: every step of it cites it.')
  @IsText(100)
  assessmentReference!: string;
  @Says('Reason') @IsOptional() @IsString() @MaxLength(4000) reason?: string;
  @Says('Corrects', correctsDescription) @IsOptional() @IsText(200) corrects?: string;
}

/** SEND Regulations 2014, regulation 10(1): within 16 weeks of the request. */
export const ehcPlanNotIssuedV1 = contract<EhcPlanNotIssuedV1>({
  type: 'education.ehc-plan-not-issued.v1',
  title: 'Decision not to issue a plan',
  description: 'The local authority notified the family that it will not make an EHC plan.',
  kind: 'step',
  sensitivity: 'ordinary',
  occurredOn: 'notifiedOn',
  personal: ['/child', '/reason'],
  notInFuture: ['/notifiedOn', '/child/dateOfBirth'],
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
