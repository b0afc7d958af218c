import { IsOptional, IsString, MaxLength } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsOrganisation, IsPastDay, IsText, OneOf, Personal, Says } from '../fields';
import { pathwayTitles } from '../pathways';
import { ReferralReference } from './referral-reference';

export class PathwayReferralV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Received on') @IsPastDay() receivedOn!: string;
  @ReferralReference() referralReference!: string;
  @Says('Pathway')
  @OneOf(pathwayTitles)
  pathway!: string;
  @Says('Referred by', 'Who referred the child, in the service’s own words.')
  @Personal()
  @IsOptional()
  @IsText(200)
  referredBy?: string;
  @Says('Reason') @Personal() @IsOptional() @IsString() @MaxLength(4000) reason?: string;
  @Says(
    'Led by',
    'Whether the service is led by a consultant: national rules on waiting for treatment apply to those alone.',
  )
  @IsOptional()
  @OneOf({ consultant: 'A consultant', another: 'Another professional' })
  ledBy?: string;
  @Says(
    'Waiting since',
    'Where the child came from another provider: the day on which the first of them had received the referral. Waits are counted from it.',
  )
  @IsOptional()
  @IsPastDay()
  waitingSince?: string;
  @Says('Moved from', 'Code of the provider that the child had waited with.')
  @IsOptional()
  @IsOrganisation()
  movedFrom?: string;
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
