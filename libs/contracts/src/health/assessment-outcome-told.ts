import { IsOptional, IsString, MaxLength } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsPastDay, Personal, Says } from '../fields';
import { ReferralReference } from './referral-reference';

export class AssessmentOutcomeToldV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Family told on') @IsPastDay() toldOn!: string;
  @ReferralReference() referralReference!: string;
  @Says('Outcome') @Personal() @IsOptional() @IsString() @MaxLength(4000) outcome?: string;
  @Corrects() corrects?: string;
}

/** The day the family heard, and what, so far as the others need it. */
export const assessmentOutcomeToldV1 = contract<AssessmentOutcomeToldV1>({
  type: 'health.assessment-outcome-told.v1',
  title: 'Family told of the outcome of an assessment',
  description: 'The family was told what an assessment came to.',
  kind: 'step',
  sensitivity: 'ordinary',
  occurredOn: 'toldOn',
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
