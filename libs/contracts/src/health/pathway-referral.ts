import { IsOptional, IsString, MaxLength } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { pathways } from '../codes';
import { contract } from '../contract';
import { Corrects, IsPastDay, IsText, OneOf, Personal, Says } from '../fields';
import { ReferralReference } from './referral-reference';

export class PathwayReferralV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Received on') @IsPastDay() receivedOn!: string;
  @ReferralReference() referralReference!: string;
  @Says('Pathway') @OneOf(pathways) pathway!: string;
  @Says('Referred by', 'Who referred the child, in the service’s own words.')
  @Personal()
  @IsOptional()
  @IsText(200)
  referredBy?: string;
  @Says('Reason') @Personal() @IsOptional() @IsString() @MaxLength(4000) reason?: string;
  @Corrects() corrects?: string;
}

/** Where the waits of a pathway start: the day on which the service received the referral. */
export const pathwayReferralV1 = contract<PathwayReferralV1>({
  type: 'health.pathway-referral.v1',
  title: 'Referral to a pathway',
  description: 'A health service received a referral of a child to one of its pathways.',
  kind: 'step',
  sensitivity: 'ordinary',
  occurredOn: 'receivedOn',
  reference: 'referralReference',
  data: PathwayReferralV1,
  example: {
    id: 'aut-2026-0551-received',
    source: '/agencies/northbank-nhs-trust',
    subject: 'EPR-55012',
    time: '2026-04-02T09:10:00Z',
    data: {
      child: { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' },
      receivedOn: '2026-04-02',
      referralReference: 'AUT-2026-0551',
      pathway: 'autism',
      referredBy: 'Health visitor',
      reason: 'Plays alone; distressed by changes of plan.',
    },
  },
});
