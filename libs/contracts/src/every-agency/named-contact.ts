import { IsOptional } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { type Agency, type Contract, contract } from '../contract';
import { bryony as child, toldByCouncil, toldBySocialCare, toldByTrust } from '../example-told';
import { Corrects, IsDay, IsPastDay, IsText, NotPersonal, OneOf, Personal, Says } from '../fields';

class NamedContact {
  @AboutChild() child!: ChildIdentity;
  @Says('From') @IsPastDay() from!: string;
  @Says('Until', 'The last day, where it has ended.') @IsOptional() @IsDay() until?: string;
  @Says('As')
  @OneOf({
    namedForSend: 'Named person for SEND',
    caseOfficer: 'Case officer',
    keyWorker: 'Key worker',
    navigator: 'Navigator',
    healthVisitor: 'Health visitor of the child’s setting',
    schoolNurse: 'School nurse',
    clinicalOfficerLink: 'Link of the designated clinical officer',
    socialWorker: 'Social worker',
  })
  as!: string;
  @Says('Name') @Personal() @IsOptional() @IsText(200) name?: string;
  @Says('Telephone') @Personal() @IsOptional() @IsText(40) telephone?: string;
  @Says('E-mail') @Personal() @IsOptional() @IsText(200) email?: string;
  @Says('Team') @NotPersonal() @IsOptional() @IsText(200) team?: string;
  @Corrects() corrects?: string;
}

// A class for each: what one agency says can then change without the others'.
export class EducationNamedContactV1 extends NamedContact {}
export class HealthNamedContactV1 extends NamedContact {}
export class SocialCareNamedContactV1 extends NamedContact {}

type Example = Pick<Contract['example'], 'id' | 'source' | 'subject'> & Pick<NamedContact, 'as' | 'name'>;

/** Whom to ask: one person of this agency, from a day on and until when. */
const namedContact = (agency: Agency, data: new () => NamedContact, { as, name, ...told }: Example): Contract =>
  contract<NamedContact>({
    type: `${agency}.named-contact.v1`,
    title: 'Whom to ask',
    description: 'A named person whom family and colleagues can ask about this child, from a day on and until when.',
    kind: 'status',
    sensitivity: 'ordinary',
    occurredOn: 'from',
    data,
    example: {
      ...{ ...told, time: '2026-03-02T09:00:00Z' },
      data: { child, from: '2026-03-02', as, ...(name && { name }), telephone: '01632 960061' },
    },
  });

export const educationNamedContactV1 = namedContact('education', EducationNamedContactV1, {
  ...{ ...toldByCouncil, id: 'whom-ey-5520', as: 'namedForSend', name: 'J. Okafor' },
});
export const healthNamedContactV1 = namedContact('health', HealthNamedContactV1, {
  ...{ ...toldByTrust, id: 'whom-55012', as: 'keyWorker', name: 'J. Okafor' },
});
export const socialCareNamedContactV1 = namedContact('social-care', SocialCareNamedContactV1, {
  ...{ ...toldBySocialCare, id: 'whom-90211', as: 'socialWorker', name: 'J. Okafor' },
});
