import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsPastDay, Says } from '../fields';
import { ReferralReference } from './referral-reference';

export class FirstContactAttendedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Attended on') @IsPastDay() attendedOn!: string;
  @ReferralReference() referralReference!: string;
  @Corrects() corrects?: string;
}

/** What NHS statistics count as the first contact: attended, not offered. */
export const firstContactAttendedV1 = contract<FirstContactAttendedV1>({
  type: 'health.first-contact-attended.v1',
  title: 'First contact attended',
  description: 'The child attended the first contact of a pathway.',
  kind: 'step',
  sensitivity: 'ordinary',
  occurredOn: 'attendedOn',
  reference: 'referralReference',
  resource: 'first-contacts',
  data: FirstContactAttendedV1,
  example: {
    id: 'aut-2026-0551-contact',
    source: '/agencies/northbank-nhs-trust',
    subject: 'EPR-55012',
    time: '2026-06-03T11:00:00Z',
    data: {
      child: { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' },
      attendedOn: '2026-06-03',
      referralReference: 'AUT-2026-0551',
    },
  },
});
