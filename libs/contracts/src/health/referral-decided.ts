import { IsOptional, IsString, MaxLength } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsPastDay, OneOf, Personal, Says } from '../fields';
import { ReferralReference } from './referral-reference';

export class ReferralDecidedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Decided on') @IsPastDay() decidedOn!: string;
  @ReferralReference() referralReference!: string;
  @Says('Decision') @OneOf(['accepted', 'declined']) decision!: string;
  @Says('Reason') @Personal() @IsOptional() @IsString() @MaxLength(4000) reason?: string;
  @Corrects() corrects?: string;
}

/** Accepted or declined. That the family heard of it is a fact of its own. */
export const referralDecidedV1 = contract<ReferralDecidedV1>({
  type: 'health.referral-decided.v1',
  title: 'Decision on a referral',
  description: 'A health service decided whether it accepts a referral.',
  kind: 'step',
  sensitivity: 'ordinary',
  occurredOn: 'decidedOn',
  reference: 'referralReference',
  resource: 'referral-decisions',
  data: ReferralDecidedV1,
  example: {
    id: 'aut-2026-0551-decided',
    source: '/agencies/northbank-nhs-trust',
    subject: 'EPR-55012',
    time: '2026-04-16T15:00:00Z',
    data: {
      child: { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' },
      decidedOn: '2026-04-16',
      referralReference: 'AUT-2026-0551',
      decision: 'accepted',
    },
  },
});
