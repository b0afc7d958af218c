import { ArrayMaxSize, IsOptional, IsString, MaxLength } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsPastDay, IsReference, IsText, NotPersonal, Personal, Says } from '../fields';

export class HealthAdviceV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Advice given on') @IsPastDay() givenOn!: string;
  @Says('In answer to', 'The asker’s request reference, where the advice answers a request.')
  @IsOptional()
  @IsReference()
  requestReference?: string;
  @Says('Asked by', 'Code of the organisation that asked.') @NotPersonal() @IsOptional() @IsText(63) askedBy?: string;
  @Says('Health needs') @Personal() @IsOptional() @IsString() @MaxLength(8000) needs?: string;
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

/** Medical advice in an EHC needs assessment (SEND Regulations 2014, regulation 6(1)(c)), due six weeks from the body’s own receipt (regulation 8(1)). */
export const healthAdviceV1 = contract<HealthAdviceV1>({
  type: 'health.health-advice.v1',
  title: 'Health advice',
  description: 'What health advises for an EHC needs assessment (SEND Regulations 2014, regulation 6(1)(c)).',
  kind: 'advice',
  sensitivity: 'ordinary',
  occurredOn: 'givenOn',
  reference: 'requestReference',
  resource: 'advice',
  data: HealthAdviceV1,
  example: {
    id: 'h-advice-3301',
    source: '/agencies/northbank-nhs-trust',
    subject: 'EPR-55012',
    time: '2026-05-20T16:00:00Z',
    data: {
      child: { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' },
      givenOn: '2026-05-20',
      requestReference: 'EHC-2026-0311/H',
      askedBy: 'northbank-council',
      needs: 'Moderate hearing loss in the left ear; wears an aid.',
      provision: 'Speech and language therapy, weekly, at nursery.',
      outcomes: ['Bryony wears her aid all day.'],
      authorRole: 'Community paediatrician',
    },
  },
});
