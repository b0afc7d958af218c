import { IsOptional, IsString, MaxLength } from 'class-validator';
import { AboutFact } from '../about-fact';
import { AboutChild, ChildIdentity } from '../child-identity';
import { type Agency, type Contract, contract } from '../contract';
import { Holds, IsEventId, IsPastDay, Personal, Says } from '../fields';

class FactWithdrawn {
  @AboutChild() child!: ChildIdentity;
  @Says('Withdrawn on') @IsPastDay() withdrawnOn!: string;
  @Says(
    'Withdraws',
    'The id of the event, told before by the same source about the same child, that should not have been told. ' +
      'It stays in the history, struck through.',
  )
  @IsEventId()
  withdraws!: string;
  @Says('Reason') @Personal() @IsOptional() @IsString() @MaxLength(4000) reason?: string;
}

// A class for each: what one agency says can then change without the others'.
export class EducationFactWithdrawnV1 extends FactWithdrawn {}
export class HealthFactWithdrawnV1 extends FactWithdrawn {}
export class SocialCareFactWithdrawnV1 extends FactWithdrawn {}
export class FamilyFactWithdrawnV1 extends FactWithdrawn {
  @Says(
    'Fact that was doubted',
    'Where a correction is no longer asked for: what it was about. Whoever told that hears of it.',
  )
  @IsOptional()
  @Holds(AboutFact)
  about?: AboutFact;
}

type Example = Pick<Contract['example'], 'id' | 'source' | 'subject' | 'time'> & { readonly withdraws: string };

/** Whoever told a fact takes it back, with nothing in its place: told of another child, or never so. */
const factWithdrawn = (agency: Agency, data: new () => FactWithdrawn, { withdraws, ...example }: Example): Contract =>
  contract<FactWithdrawn>({
    type: `${agency}.fact-withdrawn.v1`,
    title: 'Fact withdrawn',
    description: 'The organisation that told a fact takes it back: it should not have been told.',
    kind: 'withdrawal',
    sensitivity: 'ordinary',
    occurredOn: 'withdrawnOn',
    resource: 'withdrawals',
    data,
    example: {
      ...example,
      data: {
        child: { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' },
        withdrawnOn: example.time.slice(0, 10),
        withdraws,
        reason: 'Entered on the wrong child’s record.',
      },
    },
  });

export const educationFactWithdrawnV1 = factWithdrawn('education', EducationFactWithdrawnV1, {
  id: 'rln-2026-0043-taken-back',
  source: '/agencies/river-lane-nursery',
  subject: 'RLN-117',
  time: '2026-03-05T09:00:00Z',
  withdraws: 'rln-2026-0043',
});
export const healthFactWithdrawnV1 = factWithdrawn('health', HealthFactWithdrawnV1, {
  id: 'aut-2026-0552-taken-back',
  source: '/agencies/northbank-nhs-trust',
  subject: 'EPR-55012',
  time: '2026-04-03T09:00:00Z',
  withdraws: 'aut-2026-0552-received',
});
export const socialCareFactWithdrawnV1 = factWithdrawn('social-care', SocialCareFactWithdrawnV1, {
  id: 'sc-status-7791-taken-back',
  source: '/agencies/northbank-social-care',
  subject: 'LCS-90211',
  time: '2026-06-02T09:00:00Z',
  withdraws: 'sc-status-7791',
});
/** A correction that is no longer asked for leaves the list of whoever it was asked of. */
export const familyFactWithdrawnV1: Contract = {
  ...factWithdrawn('family', FamilyFactWithdrawnV1, {
    id: 'views-204-1-taken-back',
    source: '/agencies/family',
    subject: 'FAM-204',
    time: '2026-04-07T20:00:00Z',
    withdraws: 'views-204-1',
  }),
  reference: 'about',
  receivers: ['education', 'health', 'social-care'],
};
