import { Type } from 'class-transformer';
import { IsDefined, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { correctsDescription, IsDay, IsText, OneOf, Says } from '../fields';

export class PathwayReferralV1 {
  @Says('Child') @IsDefined() @ValidateNested() @Type(() => ChildIdentity) child!: ChildIdentity;
  @Says('Received on') @IsDay() receivedOn!: string;
  @Says('Referral reference', 'The trust’s own reference for this referral: every step of it cites it.')
  @IsText(100)
  referralReference!: string;
  @Says('Pathway')
  @OneOf({
    autism: 'Autism',
    adhd: 'ADHD',
    speechAndLanguage: 'Speech and language therapy',
    occupationalTherapy: 'Occupational therapy',
    physiotherapy: 'Physiotherapy',
    communityPaediatrics: 'Community paediatrics',
    camhs: 'Child and adolescent mental health',
    audiology: 'Audiology',
    vision: 'Vision',
  })
  pathway!: string;
  @Says('Referred by', 'Who referred the child, in the service’s own words.')
  @IsOptional()
  @IsText(200)
  referredBy?: string;
  @Says('Reason') @IsOptional() @IsString() @MaxLength(4000) reason?: string;
  @Says('Corrects', correctsDescription) @IsOptional() @IsText(200) corrects?: string;
}

/** Where the waits of a pathway start: the day on which the service received the referral. */
export const pathwayReferralV1 = contract<PathwayReferralV1>({
  type: 'health.pathway-referral.v1',
  title: 'Referral to a pathway',
  description: 'A health service received a referral of a child to one of its pathways.',
  kind: 'step',
  sensitivity: 'ordinary',
  occurredOn: 'receivedOn',
  personal: ['/child', '/referredBy', '/reason'],
  notInFuture: ['/receivedOn', '/child/dateOfBirth'],
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
