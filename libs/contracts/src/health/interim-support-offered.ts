import { IsBoolean, IsOptional } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsPastDay, IsText, Personal, Says } from '../fields';
import { ReferralReference } from './referral-reference';

export class InterimSupportOfferedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Offered on') @IsPastDay() offeredOn!: string;
  @ReferralReference() referralReference!: string;
  @Says('Support') @Personal() @IsText(4000) support!: string;
  @Says('Taken up') @IsOptional() @IsBoolean() takenUp?: boolean;
  @Corrects() corrects?: string;
}

/** What the family was offered meanwhile, and whether they took it up. */
export const interimSupportOfferedV1 = contract<InterimSupportOfferedV1>({
  type: 'health.interim-support-offered.v1',
  title: 'Support offered while waiting',
  description: 'A health service offered the family something that helps while they wait.',
  kind: 'step',
  sensitivity: 'ordinary',
  occurredOn: 'offeredOn',
  reference: 'referralReference',
  resource: 'interim-support-offers',
  data: InterimSupportOfferedV1,
  example: {
    id: 'aut-2026-0551-support',
    source: '/agencies/northbank-nhs-trust',
    subject: 'EPR-55012',
    time: '2026-04-27T12:00:00Z',
    data: {
      child: { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' },
      offeredOn: '2026-04-27',
      referralReference: 'AUT-2026-0551',
      support: 'Six sessions for parents, in the evening.',
      takenUp: true,
    },
  },
});
