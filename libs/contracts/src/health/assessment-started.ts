import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsPastDay, Says } from '../fields';
import { ReferralReference } from './referral-reference';

export class AssessmentStartedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Started on') @IsPastDay() startedOn!: string;
  @ReferralReference() referralReference!: string;
  @Corrects() corrects?: string;
}

/** NICE QS51, statement 1, measures a diagnostic assessment by the day on which it starts. */
export const assessmentStartedV1 = contract<AssessmentStartedV1>({
  type: 'health.assessment-started.v1',
  title: 'Assessment started',
  description: 'A health service started the assessment for which the child was referred.',
  kind: 'step',
  sensitivity: 'ordinary',
  occurredOn: 'startedOn',
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
