import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsPastDay, Says } from '../fields';
import { ReferralReference } from './referral-reference';

export class ReferralDecisionToldV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Family told on') @IsPastDay() toldOn!: string;
  @ReferralReference() referralReference!: string;
  @Corrects() corrects?: string;
}

/** Families wait for this letter: the day they were told is measured apart from the day of the decision. */
export const referralDecisionToldV1 = contract<ReferralDecisionToldV1>({
  type: 'health.referral-decision-told.v1',
  title: 'Family told of the decision on a referral',
  description: 'The family was told whether the referral of their child was accepted.',
  kind: 'step',
  sensitivity: 'ordinary',
  occurredOn: 'toldOn',
  reference: 'referralReference',
  resource: 'referral-decisions-told',
  data: ReferralDecisionToldV1,
  example: {
    id: 'aut-2026-0551-told',
    source: '/agencies/northbank-nhs-trust',
    subject: 'EPR-55012',
    time: '2026-04-21T10:00:00Z',
    data: {
      child: { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' },
      toldOn: '2026-04-21',
      referralReference: 'AUT-2026-0551',
    },
  },
});
