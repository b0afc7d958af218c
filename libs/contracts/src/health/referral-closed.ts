import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsPastDay, OneOf, Says } from '../fields';
import { ReferralReference } from './referral-reference';

export class ReferralClosedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Closed on') @IsPastDay() closedOn!: string;
  @ReferralReference() referralReference!: string;
  @Says('Because') @OneOf(['completed', 'declined', 'movedOut', 'withdrawn', 'died', 'other']) because!: string;
  @Corrects() corrects?: string;
}

/** From this day nothing more is waited for under the referral: its clocks stop. */
export const referralClosedV1 = contract<ReferralClosedV1>({
  type: 'health.referral-closed.v1',
  title: 'Referral closed',
  description: 'A health service closed a referral.',
  kind: 'step',
  sensitivity: 'ordinary',
  occurredOn: 'closedOn',
  reference: 'referralReference',
  resource: 'referral-closures',
  data: ReferralClosedV1,
  example: {
    id: 'aut-2026-0551-closed',
    source: '/agencies/northbank-nhs-trust',
    subject: 'EPR-55012',
    time: '2026-09-09T14:00:00Z',
    data: {
      child: { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' },
      closedOn: '2026-09-09',
      referralReference: 'AUT-2026-0551',
      because: 'completed',
    },
  },
});
