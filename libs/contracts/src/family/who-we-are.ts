import { IsBoolean, IsOptional } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { bryony as child, toldByFamily as told } from '../example-told';
import { Corrects, IsDay, IsPastDay, IsText, OneOf, Personal, Says } from '../fields';

export class ContactDetailsV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('So since') @IsPastDay() since!: string;
  @Says('Whose') @OneOf({ parent: 'A parent', carer: 'A carer', youngPerson: 'The young person' }) whose!: string;
  @Says('Name') @Personal() @IsOptional() @IsText(200) name?: string;
  @Says('Telephone') @Personal() @IsOptional() @IsText(40) telephone?: string;
  @Says('E-mail') @Personal() @IsOptional() @IsText(200) email?: string;
  @Says('Language') @Personal() @IsOptional() @IsText(100) language?: string;
  @Says('Needs an interpreter') @IsOptional() @IsBoolean() interpreter?: boolean;
  @Says('Format', 'Large print, easy read, by telephone and not by letter.')
  @Personal()
  @IsOptional()
  @IsText(200)
  format?: string;
  @Corrects() corrects?: string;
}

/** How the family is to be reached, in which language and form: said once. */
export const contactDetailsV1 = contract<ContactDetailsV1>({
  type: 'family.contact-details.v1',
  title: 'How to reach us',
  description: 'How a parent, carer or young person is to be reached: telephone, language, interpreter, format.',
  kind: 'status',
  sensitivity: 'ordinary',
  occurredOn: 'since',
  resource: 'contact-details',
  data: ContactDetailsV1,
  example: {
    ...{ ...told, id: 'fam-204-contact', time: '2026-03-01T19:00:00Z' },
    data: {
      ...{ child, since: '2026-03-01', whose: 'parent', telephone: '01632 960070', language: 'British Sign Language' },
      ...{ interpreter: true, format: 'By text message' },
    },
  },
});

export class ParentalResponsibilityV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Since') @IsPastDay() since!: string;
  @Says('Until') @IsOptional() @IsDay() until?: string;
  @Says('Who') @Personal() @IsText(200) who!: string;
  @Says('How that is known')
  @OneOf({
    birthCertificate: 'Named in the birth certificate',
    order: 'An order of a court',
    agreement: 'An agreement of parental responsibility',
    careOrder: 'A care order: the authority shares it',
    adoption: 'An adoption order',
    saidSo: 'Said so, and nothing was shown',
  })
  basis!: string;
  @Says('Limits', 'What an order says this person may not be told.')
  @Personal()
  @IsOptional()
  @IsText(1000)
  limits?: string;
  @Corrects() corrects?: string;
}

/** Who has parental responsibility, and how that is known. Several may, apart from each other. */
export const parentalResponsibilityV1 = contract<ParentalResponsibilityV1>({
  type: 'family.parental-responsibility.v1',
  title: 'Who has parental responsibility',
  description: 'Who has parental responsibility for a child, since when, and how that is known.',
  kind: 'status',
  sensitivity: 'ordinary',
  occurredOn: 'since',
  resource: 'parental-responsibilities',
  data: ParentalResponsibilityV1,
  example: {
    ...{ ...told, id: 'fam-204-pr', time: '2026-03-01T19:05:00Z' },
    data: { child, since: '2022-09-14', who: 'Her mother', basis: 'birthCertificate' },
  },
});
