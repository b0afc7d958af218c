import { IsOptional } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { bryony as child, toldBySchool } from '../example-told';
import { Corrects, IsPastDay, OneOf, Personal, Says } from '../fields';

export class EqualityCharacteristicsV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Said on') @IsPastDay() saidOn!: string;
  @Says('Ethnic group', 'The main group, as the parent or the young person says it.')
  @Personal()
  @IsOptional()
  @OneOf({
    asian: 'Asian or Asian British',
    black: 'Black, Black British, Caribbean or African',
    mixed: 'Mixed or several ethnic groups',
    white: 'White',
    other: 'Another ethnic group',
    preferNotToSay: 'Rather not said',
  })
  ethnicity?: string;
  @Says('Disability', 'Whether the child has a disability in the sense of the Equality Act 2010, section 6.')
  @Personal()
  @IsOptional()
  @OneOf({ yes: 'Yes', no: 'No', preferNotToSay: 'Rather not said' })
  disability?: string;
  @Says('Religion or belief')
  @Personal()
  @IsOptional()
  @OneOf({
    buddhist: 'Buddhist',
    christian: 'Christian',
    hindu: 'Hindu',
    jewish: 'Jewish',
    muslim: 'Muslim',
    sikh: 'Sikh',
    other: 'Another religion or belief',
    none: 'None',
    preferNotToSay: 'Rather not said',
  })
  religion?: string;
  @Corrects() corrects?: string;
}

/**
 * What a public authority has to know to see whom it serves worse (Equality Act 2010, section 149). Sex and age are told with the child; the other
 * characteristics that the Act protects are asked of no child.
 */
export const equalityCharacteristicsV1 = contract<EqualityCharacteristicsV1>({
  type: 'education.equality-characteristics.v1',
  title: 'Characteristics that the Equality Act protects',
  description:
    'What a parent or young person said of ethnic group, disability and religion, for figures of how the area serves whom.',
  kind: 'status',
  sensitivity: 'ordinary',
  occurredOn: 'saidOn',
  resource: 'equality-characteristics',
  data: EqualityCharacteristicsV1,
  example: {
    ...{ ...toldBySchool, id: 'qbs-eq-12', time: '2026-01-15T10:00:00Z' },
    data: { child, saidOn: '2026-01-14', ethnicity: 'mixed', disability: 'yes', religion: 'none' },
  },
});
