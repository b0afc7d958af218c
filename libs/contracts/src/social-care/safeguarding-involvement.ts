import { IsOptional, IsString, MaxLength } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsDay, IsPastDay, OneOf, Personal, Says } from '../fields';

export class SafeguardingInvolvementV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('From') @IsPastDay() from!: string;
  @Says('Until', 'The last day, where it has ended or its end is known.') @IsOptional() @IsDay() until?: string;
  @Says('Status')
  @OneOf({
    childProtectionPlan: 'Child protection plan',
    lookedAfter: 'Looked after',
    formerlyLookedAfter: 'Formerly looked after',
  })
  status!: string;
  @Says('Contact’s role') @Personal() @IsOptional() @IsString() @MaxLength(200) contactRole?: string;
  @Says('Contact’s team') @Personal() @IsOptional() @IsString() @MaxLength(200) contactTeam?: string;
  @Says('Contact’s telephone') @Personal() @IsOptional() @IsString() @MaxLength(40) contactPhone?: string;
  @Corrects() corrects?: string;
}

/** Hidden, its existence included, from everybody without a need to know. */
export const safeguardingInvolvementV1 = contract<SafeguardingInvolvementV1>({
  type: 'social-care.safeguarding-involvement.v1',
  title: 'Safeguarding involvement',
  description:
    'That a child has a child protection plan, or is or was looked after. Status and contact only; shown only to those who need to know.',
  kind: 'status',
  sensitivity: 'safeguarding',
  occurredOn: 'from',
  data: SafeguardingInvolvementV1,
  example: {
    id: 'sc-safe-112',
    source: '/agencies/northbank-social-care',
    subject: 'LCS-90211',
    time: '2026-06-15T10:00:00Z',
    data: {
      child: { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' },
      from: '2026-06-15',
      status: 'childProtectionPlan',
      contactRole: 'Social worker',
      contactTeam: 'Family safeguarding team',
      contactPhone: '01632 960045',
    },
  },
});
