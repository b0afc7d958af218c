import { Type } from 'class-transformer';
import { IsDefined, IsOptional, ValidateNested } from 'class-validator';
import { ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { correctsDescription, IsDay, IsText, OneOf, Says } from '../fields';

export class ReferralClosedV1 {
  @Says('Child') @IsDefined() @ValidateNested() @Type(() => ChildIdentity) child!: ChildIdentity;
  @Says('Closed on') @IsDay() closedOn!: string;
  @Says('Referral reference', 'The trust’s own reference for this referral: every step of it cites it.')
  @IsText(100)
  referralReference!: string;
  @Says('Because') @OneOf(['completed', 'declined', 'movedOut', 'withdrawn', 'died', 'other']) because!: string;
  @Says('Corrects', correctsDescription) @IsOptional() @IsText(200) corrects?: string;
}

/** From this day nothing more is waited for under the referral: its clocks stop. */
export const referralClosedV1 = contract<ReferralClosedV1>({
  type: 'health.referral-closed.v1',
  title: 'Referral closed',
  description: 'A health service closed a referral.',
  kind: 'step',
  sensitivity: 'ordinary',
  occurredOn: 'closedOn',
  personal: ['/child'],
  notInFuture: ['/closedOn', '/child/dateOfBirth'],
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
