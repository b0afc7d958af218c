import { IsOptional, IsString, MaxLength } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { type Agency, contract } from '../contract';
import { Corrects, IsOrganisation, IsPastDay, IsReference, OneOf, Personal, Says } from '../fields';

/** Whom the authority asks for advice (SEND Regulations 2014, regulation 6(1)). */
export const adviceFrom = [
  'social-care',
  'health',
  'school',
  'educational-psychology',
  'sensory-impairment-teacher',
  'preparation-for-adulthood',
  'other',
] as const;
export type AdviceFrom = (typeof adviceFrom)[number];

/** The agency whose service hears what is asked: whoever is of no other agency is reached through education's. */
export const agencyAsked: Readonly<Record<AdviceFrom, Agency>> = {
  'social-care': 'social-care',
  health: 'health',
  school: 'education',
  'educational-psychology': 'education',
  'sensory-impairment-teacher': 'education',
  'preparation-for-adulthood': 'education',
  other: 'education',
};

export class AdviceRequestV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Request reference', 'The asker’s own reference. The answer cites it.')
  @IsReference()
  requestReference!: string;
  @Says('Asked on') @IsPastDay() askedOn!: string;
  @Says('Advice from', 'The service that is asked.') @OneOf(adviceFrom) adviceFrom!: AdviceFrom;
  @Says('Asked body', 'Code of the organisation that is asked.') @IsOrganisation() asked!: string;
  @Says('Assessment reference', 'The EHC needs assessment in which it is asked.')
  @IsOptional()
  @IsReference()
  assessmentReference?: string;
  @Says('What is asked') @Personal() @IsOptional() @IsString() @MaxLength(4000) question?: string;
  @Corrects() corrects?: string;
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
