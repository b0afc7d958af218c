import { IsOptional } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { type Agency, type Contract, contract } from '../contract';
import { bryony as child, toldByCouncil, toldBySocialCare, toldByTrust } from '../example-told';
import { Corrects, IsPastDay, IsText, NotPersonal, OneOf, Says } from '../fields';

class Signposted {
  @AboutChild() child!: ChildIdentity;
  @Says('On') @IsPastDay() on!: string;
  @Says('To')
  @OneOf({
    independentAdvice: 'Independent information, advice and support',
    localOffer: 'The local offer',
    community: 'A community network',
    voluntary: 'A voluntary organisation',
  })
  to!: string;
  @Says('Which') @NotPersonal() @IsOptional() @IsText(200) which?: string;
  @Says('Opened on', 'The day on which the family opened it or went there, where that is known.')
  @IsOptional()
  @IsPastDay()
  openedOn?: string;
  @Corrects() corrects?: string;
}

// A class for each: what one agency says can then change without the others'.
export class EducationSignpostedV1 extends Signposted {}
export class HealthSignpostedV1 extends Signposted {}
export class SocialCareSignpostedV1 extends Signposted {}

type Example = Pick<Contract['example'], 'id' | 'source' | 'subject'>;

/** The family was shown where else help is to be had, and went there or not. */
const signposted = (agency: Agency, data: new () => Signposted, told: Example): Contract =>
  contract<Signposted>({
    type: `${agency}.signposted.v1`,
    title: 'Shown where to find help',
    description: 'A family was pointed to independent advice, the local offer or others who help; opened or not.',
    kind: 'status',
    sensitivity: 'ordinary',
    occurredOn: 'on',
    resource: 'signpostings',
    data,
    example: {
      ...{ ...told, time: '2026-04-20T16:05:00Z' },
      data: {
        child,
        on: '2026-04-20',
        to: 'localOffer',
        which: 'Parents of children who sign',
        openedOn: '2026-04-22',
      },
    },
  });

export const educationSignpostedV1 = signposted('education', EducationSignpostedV1, {
  ...{ ...toldByCouncil, id: 'offer-5520' },
});
export const healthSignpostedV1 = signposted('health', HealthSignpostedV1, { ...toldByTrust, id: 'offer-55012' });
export const socialCareSignpostedV1 = signposted('social-care', SocialCareSignpostedV1, {
  ...{ ...toldBySocialCare, id: 'offer-90211' },
});
