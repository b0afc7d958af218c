import { Type } from 'class-transformer';
import { IsDefined, IsOptional, ValidateNested } from 'class-validator';
import { ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { correctsDescription, IsDay, IsText, OneOf, Says } from '../fields';

export class ReferralTriagedV1 {
  @Says('Child') @IsDefined() @ValidateNested() @Type(() => ChildIdentity) child!: ChildIdentity;
  @Says('Triaged on') @IsDay() triagedOn!: string;
  @Says('Referral reference', 'The trust’s own reference for this referral: every step of it cites it.')
  @IsText(100)
  referralReference!: string;
  @Says('Priority') @OneOf(['routine', 'soon', 'urgent']) priority!: string;
  @Says('Corrects', correctsDescription) @IsOptional() @IsText(200) corrects?: string;
}

/** The priority that a clinician gave, which says how long the wait should be. */
export const referralTriagedV1 = contract<ReferralTriagedV1>({
  type: 'health.referral-triaged.v1',
  title: 'Referral triaged',
  description: 'A health service gave a referral its clinical priority.',
  kind: 'step',
  sensitivity: 'ordinary',
  occurredOn: 'triagedOn',
  personal: ['/child'],
  notInFuture: ['/triagedOn', '/child/dateOfBirth'],
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
