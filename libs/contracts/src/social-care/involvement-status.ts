import { IsOptional, IsString, MaxLength } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsDay, IsPastDay, OneOf, Personal, Says } from '../fields';

export class InvolvementStatusV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('From') @IsPastDay() from!: string;
  @Says('Until', 'The last day, where it has ended or its end is known.') @IsOptional() @IsDay() until?: string;
  @Says('Status')
  @OneOf({
    earlyHelp: 'Early help',
    childInNeed: 'Child in need',
    disabledChildrenTeam: 'Disabled children’s team',
    shortBreaks: 'Short breaks',
    personalBudget: 'Personal budget',
    notInvolved: 'Not involved',
  })
  status!: string;
  @Says('Contact’s role') @Personal() @IsOptional() @IsString() @MaxLength(200) contactRole?: string;
  @Says('Contact’s team') @Personal() @IsOptional() @IsString() @MaxLength(200) contactTeam?: string;
  @Says('Contact’s telephone') @Personal() @IsOptional() @IsString() @MaxLength(40) contactPhone?: string;
  @Corrects() corrects?: string;
}

/** That the others know whom to call is what matters: status and contact only, never case notes. */
export const involvementStatusV1 = contract<InvolvementStatusV1>({
  type: 'social-care.involvement-status.v1',
  title: 'Involvement of social care',
  description:
    'How social care is involved with the family, and whom to call. Status and contact only, never case notes.',
  kind: 'status',
  sensitivity: 'ordinary',
  occurredOn: 'from',
  resource: 'involvement-statuses',
  data: InvolvementStatusV1,
  example: {
    id: 'sc-status-7790',
    source: '/agencies/northbank-social-care',
    subject: 'LCS-90211',
    time: '2026-06-01T10:00:00Z',
    data: {
      child: { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' },
      from: '2026-06-01',
      status: 'shortBreaks',
      contactRole: 'Short breaks coordinator',
      contactTeam: 'Disabled children’s team',
      contactPhone: '01632 960044',
    },
  },
});
