import { IsOptional, IsString, MaxLength } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsPastDay, IsText, NotPersonal, OneOf, Personal, Says } from '../fields';

export class ViewsV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Stated on') @IsPastDay() statedOn!: string;
  @Says('Stated by') @OneOf(['parent', 'youngPerson', 'child']) statedBy!: string;
  @Says('Views') @Personal() @IsOptional() @IsString() @MaxLength(8000) views?: string;
  @Says('Wishes') @Personal() @IsOptional() @IsString() @MaxLength(8000) wishes?: string;
  @Says('Aspirations') @Personal() @IsOptional() @IsString() @MaxLength(8000) aspirations?: string;
  @Says('What helps') @Personal() @IsOptional() @IsString() @MaxLength(8000) whatHelps?: string;
  @Says('How they were gathered')
  @IsOptional()
  @OneOf({ written: 'In writing', spoken: 'In talk', pictures: 'With pictures or signs', observed: 'By watching' })
  gathered?: string;
  @Says('By', 'Role of who gathered them; the family itself where it is left out.')
  @NotPersonal()
  @IsOptional()
  @IsText(200)
  gatheredBy?: string;
  @Corrects() corrects?: string;
}

/** Section A of an EHC plan (SEND Regulations 2014, regulation 12(1)(a)), in the family’s own words and told once. */
export const viewsV1 = contract<ViewsV1>({
  type: 'family.views.v1',
  title: 'Views, wishes and aspirations',
  description:
    'What the child, the young person or the parent says of themselves, what they wish for and what helps (section A of an EHC plan).',
  kind: 'views',
  sensitivity: 'ordinary',
  occurredOn: 'statedOn',
  resource: 'views',
  data: ViewsV1,
  example: {
    id: 'views-204-1',
    source: '/agencies/family',
    subject: 'FAM-204',
    time: '2026-04-05T19:20:00Z',
    data: {
      child: { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' },
      statedOn: '2026-04-05',
      statedBy: 'parent',
      views: 'She loves water and her brother, and hates hand dryers.',
      wishes: 'That somebody at lunch understands her.',
      whatHelps: 'Show her the next thing before it happens.',
    },
  },
});
