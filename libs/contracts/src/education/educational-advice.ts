import { ArrayMaxSize, IsOptional, IsString, MaxLength } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsPastDay, IsReference, IsText, NotPersonal, OneOf, Personal, Says } from '../fields';
import { adviceFrom, agencyAsked } from './advice-request';

export class EducationalAdviceV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Advice given on') @IsPastDay() givenOn!: string;
  @Says('Advice from')
  @OneOf(adviceFrom.filter((from) => agencyAsked[from] === 'education'))
  adviceFrom!: string;
  @Says('In answer to', 'The asker’s request reference, where the advice answers a request.')
  @IsOptional()
  @IsReference()
  requestReference?: string;
  @Says('Asked by', 'Code of the organisation that asked.') @NotPersonal() @IsOptional() @IsText(63) askedBy?: string;
  @Says('Strengths') @Personal() @IsOptional() @IsString() @MaxLength(8000) strengths?: string;
  @Says('Needs') @Personal() @IsOptional() @IsString() @MaxLength(8000) needs?: string;
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

/** Advice of the child’s setting, of an educational psychologist or of others whom education’s service hears for (SEND Regulations 2014, regulation 6): told by whoever gives it. */
export const educationalAdviceV1 = contract<EducationalAdviceV1>({
  type: 'education.educational-advice.v1',
  title: 'Educational advice',
  description:
    'What a school, a setting, an educational psychologist or another adviser says for an EHC needs assessment (SEND Regulations 2014, regulation 6).',
  kind: 'advice',
  sensitivity: 'ordinary',
  occurredOn: 'givenOn',
  reference: 'requestReference',
  resource: 'advice',
  data: EducationalAdviceV1,
  example: {
    id: 'rln-2026-0107',
    source: '/agencies/river-lane-nursery',
    subject: 'RLN-117',
    time: '2026-05-29T12:00:00Z',
    data: {
      child: { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' },
      givenOn: '2026-05-29',
      adviceFrom: 'school',
      requestReference: 'EHC-2026-0311/SCH',
      askedBy: 'northbank-council',
      strengths: 'Bryony remembers every song and its signs.',
      needs: 'She is understood by two of eleven adults.',
      provision: 'An adult who signs, at every meal.',
      outcomes: ['Bryony asks for help with a sign or a word.'],
      authorRole: 'SENCO',
    },
  },
});
