import { Type } from 'class-transformer';
import { IsDefined, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { correctsDescription, IsDay, IsText, OneOf, Says } from '../fields';

export class ReferralDecidedV1 {
  @Says('Child') @IsDefined() @ValidateNested() @Type(() => ChildIdentity) child!: ChildIdentity;
  @Says('Decided on') @IsDay() decidedOn!: string;
  @Says('Referral reference', 'The trust’s own reference for this referral: every step of it cites it.')
  @IsText(100)
  referralReference!: string;
  @Says('Decision') @OneOf(['accepted', 'declined']) decision!: string;
  @Says('Reason') @IsOptional() @IsString() @MaxLength(4000) reason?: string;
  @Says('Corrects', correctsDescription) @IsOptional() @IsText(200) corrects?: string;
}

/** Accepted or declined. That the family heard of it is a fact of its own. */
export const referralDecidedV1 = contract<ReferralDecidedV1>({
  type: 'health.referral-decided.v1',
  title: 'Decision on a referral',
  description: 'A health service decided whether it accepts a referral.',
  kind: 'step',
  sensitivity: 'ordinary',
  occurredOn: 'decidedOn',
  personal: ['/child', '/reason'],
  notInFuture: ['/decidedOn', '/child/dateOfBirth'],
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
