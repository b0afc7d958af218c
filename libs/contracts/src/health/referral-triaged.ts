import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsPastDay, OneOf, Says } from '../fields';
import { ReferralReference } from './referral-reference';

export class ReferralTriagedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Triaged on') @IsPastDay() triagedOn!: string;
  @ReferralReference() referralReference!: string;
  @Says('Priority') @OneOf(['routine', 'soon', 'urgent']) priority!: string;
  @Corrects() corrects?: string;
}

/** The priority that a clinician gave, which says how long the wait should be. */
export const referralTriagedV1 = contract<ReferralTriagedV1>({
  type: 'health.referral-triaged.v1',
  title: 'Referral triaged',
  description: 'A health service gave a referral its clinical priority.',
  kind: 'step',
  sensitivity: 'ordinary',
  occurredOn: 'triagedOn',
  reference: 'referralReference',
  resource: 'referral-triages',
  data: ReferralTriagedV1,
  example: {
    id: 'aut-2026-0551-triaged',
    source: '/agencies/northbank-nhs-trust',
    subject: 'EPR-55012',
    time: '2026-04-23T12:00:00Z',
    data: {
      child: { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' },
      triagedOn: '2026-04-23',
      referralReference: 'AUT-2026-0551',
      priority: 'soon',
    },
  },
});
