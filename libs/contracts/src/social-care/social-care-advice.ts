import { ArrayMaxSize, IsOptional, IsString, MaxLength } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsPastDay, IsReference, IsText, NotPersonal, OneOf, Personal, Says } from '../fields';

export class SocialCareAdviceV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Advice given on') @IsPastDay() givenOn!: string;
  @Says('In answer to', 'The asker’s request reference, where the advice answers a request.')
  @IsOptional()
  @IsReference()
  requestReference?: string;
  @Says('Asked by', 'Code of the organisation that asked.')
  @NotPersonal()
  @IsOptional()
  @IsText(63)
  askedBy?: string;
  @Says('Known to social care', 'That the family is not known is advice too.')
  @OneOf(['known', 'notKnown'])
  knownToService!: string;
  @Says('Needs at home and in the community') @Personal() @IsOptional() @IsString() @MaxLength(8000) needs?: string;
  @Says('What would help') @Personal() @IsOptional() @IsString() @MaxLength(8000) provision?: string;
  @Says('Outcomes hoped for')
  @Personal()
  @IsOptional()
  @IsText(1000, { each: true })
  @ArrayMaxSize(50)
  outcomes?: string[];
  @Says('Author', 'Role of who gave the advice.')
  @NotPersonal()
  @IsOptional()
  @IsString()
  @MaxLength(200)
  authorRole?: string;
  @Corrects() corrects?: string;
}

/** Advice of the council's own social care in an EHC needs assessment (SEND Regulations 2014, regulation 6(1)(e)). */
export const socialCareAdviceV1 = contract<SocialCareAdviceV1>({
  type: 'social-care.social-care-advice.v1',
  title: 'Social care advice',
  description: 'What social care advises for an EHC needs assessment (SEND Regulations 2014, regulation 6(1)(e)).',
  kind: 'advice',
  sensitivity: 'ordinary',
  occurredOn: 'givenOn',
  reference: 'requestReference',
  resource: 'advice',
  data: SocialCareAdviceV1,
  example: {
    id: 'sc-advice-7781',
    source: '/agencies/northbank-social-care',
    subject: 'LCS-90211',
    time: '2026-05-18T16:20:00Z',
    data: {
      child: {
        givenName: 'Briony',
        familyName: 'Limestone',
        dateOfBirth: '2022-09-14',
        nhsNumber: '9990000018',
        postcode: 'ZZ99 3VZ',
      },
      givenOn: '2026-05-18',
      requestReference: 'EHC-2026-0311/SC',
      askedBy: 'northbank-council',
      knownToService: 'known',
      needs: 'The family cannot leave Bryony with anyone who does not sign.',
      provision: 'Three hours of short breaks a week with a signing carer.',
      outcomes: ['Bryony spends one afternoon a week with other children outside nursery.'],
      authorRole: 'Social worker, disabled children’s team',
    },
  },
});
