import { Type } from 'class-transformer';
import { IsDefined, IsOptional, ValidateNested } from 'class-validator';
import { ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { correctsDescription, IsDay, IsText, Says } from '../fields';

export class AssessmentStartedV1 {
  @Says('Child') @IsDefined() @ValidateNested() @Type(() => ChildIdentity) child!: ChildIdentity;
  @Says('Started on') @IsDay() startedOn!: string;
  @Says('Referral reference', 'The trust’s own reference for this referral: every step of it cites it.')
  @IsText(100)
  referralReference!: string;
  @Says('Corrects', correctsDescription) @IsOptional() @IsText(200) corrects?: string;
}

/** NICE QS51, statement 1, measures a diagnostic assessment by the day on which it starts. */
export const assessmentStartedV1 = contract<AssessmentStartedV1>({
  type: 'health.assessment-started.v1',
  title: 'Assessment started',
  description: 'A health service started the assessment for which the child was referred.',
  kind: 'step',
  sensitivity: 'ordinary',
  occurredOn: 'startedOn',
  personal: ['/child'],
  notInFuture: ['/startedOn', '/child/dateOfBirth'],
  reference: 'referralReference',
  resource: 'assessment-starts',
  data: AssessmentStartedV1,
  example: {
    id: 'aut-2026-0551-started',
    source: '/agencies/northbank-nhs-trust',
    subject: 'EPR-55012',
    time: '2026-06-24T09:30:00Z',
    data: {
      child: { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' },
      startedOn: '2026-06-24',
      referralReference: 'AUT-2026-0551',
    },
  },
});
