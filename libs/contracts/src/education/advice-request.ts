import { Type } from 'class-transformer';
import { IsDefined, IsOptional, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import { ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { correctsDescription, IsDay, IsText, OneOf, Says } from '../fields';

export class AdviceRequestV1 {
  @Says('Child') @IsDefined() @ValidateNested() @Type(() => ChildIdentity) child!: ChildIdentity;
  @Says('Request reference', 'The asker’s own reference. The answer cites it.')
  @IsText(100)
  requestReference!: string;
  @Says('Asked on') @IsDay() askedOn!: string;
  @Says('Advice from', 'The service that is asked.') @OneOf(['social-care']) adviceFrom!: 'social-care';
  @Says('Asked body', 'Code of the organisation that is asked.')
  @Matches(/^[a-z0-9][a-z0-9-]{0,62}$/)
  asked!: string;
  @Says('What is asked') @IsOptional() @IsString() @MaxLength(4000) question?: string;
  @Says('Corrects', correctsDescription) @IsOptional() @IsText(200) corrects?: string;
}

/** The authority asks a body for advice in an EHC needs assessment (SEND Regulations 2014, regulation 6(1)). */
export const adviceRequestV1 = contract<AdviceRequestV1>({
  type: 'education.advice-request.v1',
  title: 'Request for advice',
  description:
    'The local authority asks a body for advice in an EHC needs assessment (SEND Regulations 2014, regulation 6).',
  kind: 'request',
  sensitivity: 'ordinary',
  occurredOn: 'askedOn',
  personal: ['/child', '/question'],
  notInFuture: ['/askedOn', '/child/dateOfBirth'],
  reference: 'requestReference',
  toldBy: 'localAuthority',
  data: AdviceRequestV1,
  example: {
    id: 'ask-2026-311',
    source: '/agencies/northbank-council',
    subject: 'EHC-2026-0311',
    time: '2026-04-13T10:00:00Z',
    data: {
      child: { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' },
      requestReference: 'EHC-2026-0311/SC',
      askedOn: '2026-04-13',
      adviceFrom: 'social-care',
      asked: 'northbank-social-care',
      question: 'Is the family known to you, and what do they need at home?',
    },
  },
});
