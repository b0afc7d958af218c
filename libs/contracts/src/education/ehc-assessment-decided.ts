import { Type } from 'class-transformer';
import { IsDefined, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { correctsDescription, IsDay, IsText, OneOf, Says } from '../fields';

export class EhcAssessmentDecidedV1 {
  @Says('Child') @IsDefined() @ValidateNested() @Type(() => ChildIdentity) child!: ChildIdentity;
  @Says('Family notified on') @IsDay() notifiedOn!: string;
  @Says('Assessment reference', 'The council’s own reference for this assessment: every step of it cites it.')
  @IsText(100)
  assessmentReference!: string;
  @Says('Decision') @OneOf(['assess', 'doNotAssess']) decision!: string;
  @Says('Reason') @IsOptional() @IsString() @MaxLength(4000) reason?: string;
  @Says('Corrects', correctsDescription) @IsOptional() @IsText(200) corrects?: string;
}

/** SEND Regulations 2014, regulation 5: the decision counts from the day on which the family is notified of it. */
export const ehcAssessmentDecidedV1 = contract<EhcAssessmentDecidedV1>({
  type: 'education.ehc-assessment-decided.v1',
  title: 'Decision whether to assess',
  description: 'The local authority notified the family of its decision whether to carry out an EHC needs assessment.',
  kind: 'step',
  sensitivity: 'ordinary',
  occurredOn: 'notifiedOn',
  personal: ['/child', '/reason'],
  notInFuture: ['/notifiedOn', '/child/dateOfBirth'],
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
