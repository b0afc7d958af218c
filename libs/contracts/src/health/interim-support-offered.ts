import { Type } from 'class-transformer';
import { IsBoolean, IsDefined, IsOptional, ValidateNested } from 'class-validator';
import { ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { correctsDescription, IsDay, IsText, Says } from '../fields';

export class InterimSupportOfferedV1 {
  @Says('Child') @IsDefined() @ValidateNested() @Type(() => ChildIdentity) child!: ChildIdentity;
  @Says('Offered on') @IsDay() offeredOn!: string;
  @Says('Referral reference', 'The trust’s own reference for this referral: every step of it cites it.')
  @IsText(100)
  referralReference!: string;
  @Says('Support') @IsText(4000) support!: string;
  @Says('Taken up') @IsOptional() @IsBoolean() takenUp?: boolean;
  @Says('Corrects', correctsDescription) @IsOptional() @IsText(200) corrects?: string;
}

/** What the family was offered meanwhile, and whether they took it up. */
export const interimSupportOfferedV1 = contract<InterimSupportOfferedV1>({
  type: 'health.interim-support-offered.v1',
  title: 'Support offered while waiting',
  description: 'A health service offered the family something that helps while they wait.',
  kind: 'step',
  sensitivity: 'ordinary',
  occurredOn: 'offeredOn',
  personal: ['/child', '/support'],
  notInFuture: ['/offeredOn', '/child/dateOfBirth'],
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
