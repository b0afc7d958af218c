import { Type } from 'class-transformer';
import { ArrayMaxSize, IsDefined, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { correctsDescription, IsDay, IsText, Says } from '../fields';

export class HealthAdviceV1 {
  @Says('Child') @IsDefined() @ValidateNested() @Type(() => ChildIdentity) child!: ChildIdentity;
  @Says('Advice given on') @IsDay() givenOn!: string;
  @Says('In answer to', 'The asker’s request reference, where the advice answers a request.')
  @IsOptional()
  @IsText(100)
  requestReference?: string;
  @Says('Asked by', 'Code of the organisation that asked.') @IsOptional() @IsText(63) askedBy?: string;
  @Says('Health needs') @IsOptional() @IsString() @MaxLength(8000) needs?: string;
  @Says('What would help') @IsOptional() @IsString() @MaxLength(8000) provision?: string;
  @Says('Outcomes hoped for') @IsOptional() @IsText(1000, { each: true }) @ArrayMaxSize(50) outcomes?: string[];
  @Says('Author', 'Role of who gave the advice.') @IsOptional() @IsString() @MaxLength(200) authorRole?: string;
  @Says('Corrects', correctsDescription) @IsOptional() @IsText(200) corrects?: string;
}

/** Medical advice in an EHC needs assessment (SEND Regulations 2014, regulation 6(1)(c)), due six weeks from the body’s own receipt (regulation 8(1)). */
export const healthAdviceV1 = contract<HealthAdviceV1>({
  type: 'health.health-advice.v1',
  title: 'Health advice',
  description: 'What health advises for an EHC needs assessment (SEND Regulations 2014, regulation 6(1)(c)).',
  kind: 'advice',
  sensitivity: 'ordinary',
  occurredOn: 'givenOn',
  personal: ['/child', '/needs', '/provision', '/outcomes'],
  notInFuture: ['/givenOn', '/child/dateOfBirth'],
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
