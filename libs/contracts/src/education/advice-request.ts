import { Type } from 'class-transformer';
import { IsDefined, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { ChildIdentity } from '../child-identity';
import { type Agency, contract } from '../contract';
import { correctsDescription, IsDay, IsOrganisation, IsText, OneOf, Says } from '../fields';

/** Whom the authority asks for advice (SEND Regulations 2014, regulation 6(1)). */
export const adviceFrom = ['social-care', 'health', 'school', 'educational-psychology'] as const;
export type AdviceFrom = (typeof adviceFrom)[number];

/** The agency whose service hears what is asked: schools and educational psychologists are reached through education's. */
export const agencyAsked: Readonly<Record<AdviceFrom, Agency>> = {
  'social-care': 'social-care',
  health: 'health',
  school: 'education',
  'educational-psychology': 'education',
};

export class AdviceRequestV1 {
  @Says('Child') @IsDefined() @ValidateNested() @Type(() => ChildIdentity) child!: ChildIdentity;
  @Says('Request reference', 'The asker’s own reference. The answer cites it.')
  @IsText(100)
  requestReference!: string;
  @Says('Asked on') @IsDay() askedOn!: string;
  @Says('Advice from', 'The service that is asked.') @OneOf(adviceFrom) adviceFrom!: AdviceFrom;
  @Says('Asked body', 'Code of the organisation that is asked.') @IsOrganisation() asked!: string;
  @Says('Assessment reference', 'The EHC needs assessment in which it is asked.')
  @IsOptional()
  @IsText(100)
  assessmentReference?: string;
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
  receivers: [...new Set(Object.values(agencyAsked))],
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
