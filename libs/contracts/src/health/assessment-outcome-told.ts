import { Type } from 'class-transformer';
import { IsDefined, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { correctsDescription, IsDay, IsText, Says } from '../fields';

export class AssessmentOutcomeToldV1 {
  @Says('Child') @IsDefined() @ValidateNested() @Type(() => ChildIdentity) child!: ChildIdentity;
  @Says('Family told on') @IsDay() toldOn!: string;
  @Says('Referral reference', 'The trust’s own reference for this referral: every step of it cites it.')
  @IsText(100)
  referralReference!: string;
  @Says('Outcome') @IsOptional() @IsString() @MaxLength(4000) outcome?: string;
  @Says('Corrects', correctsDescription) @IsOptional() @IsText(200) corrects?: string;
}

/** The day the family heard, and what, so far as the others need it. */
export const assessmentOutcomeToldV1 = contract<AssessmentOutcomeToldV1>({
  type: 'health.assessment-outcome-told.v1',
  title: 'Family told of the outcome of an assessment',
  description: 'The family was told what an assessment came to.',
  kind: 'step',
  sensitivity: 'ordinary',
  occurredOn: 'toldOn',
  personal: ['/child', '/outcome'],
  notInFuture: ['/toldOn', '/child/dateOfBirth'],
  reference: 'referralReference',
  resource: 'assessment-outcomes-told',
  data: AssessmentOutcomeToldV1,
  example: {
    id: 'aut-2026-0551-outcome',
    source: '/agencies/northbank-nhs-trust',
    subject: 'EPR-55012',
    time: '2026-09-02T14:00:00Z',
    data: {
      child: { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' },
      toldOn: '2026-09-02',
      referralReference: 'AUT-2026-0551',
      outcome: 'Autistic; hearing aids as before.',
    },
  },
});
