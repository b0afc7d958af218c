import { IsOptional } from 'class-validator';
import { AboutFact } from '../about-fact';
import { AboutChild, ChildIdentity } from '../child-identity';
import { type Agency, type Contract, contract } from '../contract';
import { bryony as child, toldByCouncil, toldBySocialCare, toldByTrust } from '../example-told';
import { Corrects, Holds, IsPastDay, IsReference, IsText, NotPersonal, OneOf, Personal, Says } from '../fields';

class FamilyTold {
  @AboutChild() child!: ChildIdentity;
  @Says('Told on') @IsPastDay() toldOn!: string;
  @Says('How')
  @OneOf({ meeting: 'At a meeting', telephone: 'By telephone', letter: 'By letter', message: 'By message' })
  how!: string;
  @Says('By', 'Role of who told them.') @NotPersonal() @IsOptional() @IsText(200) byRole?: string;
  @Says('In these words') @Personal() @IsText(4000) words!: string;
  @Says('Of what', 'The fact that it is about.') @IsOptional() @Holds(AboutFact) of?: AboutFact;
  @Says('Reference of the case that it is about') @IsOptional() @IsReference() ofCase?: string;
  @Corrects() corrects?: string;
}

// A class for each: what one agency says can then change without the others'.
export class EducationFamilyToldV1 extends FamilyTold {}
export class HealthFamilyToldV1 extends FamilyTold {}
export class SocialCareFamilyToldV1 extends FamilyTold {}

type Example = Pick<Contract['example'], 'id' | 'source' | 'subject'>;

/** The family heard something from this agency: on which day, how, from whom and in which words. */
const familyTold = (agency: Agency, data: new () => FamilyTold, told: Example): Contract =>
  contract<FamilyTold>({
    type: `${agency}.family-told.v1`,
    title: 'Family told',
    description: 'What a family was told by this agency: on which day, how, by whom and in which words.',
    kind: 'step',
    sensitivity: 'ordinary',
    occurredOn: 'toldOn',
    resource: 'families-told',
    data,
    example: {
      ...{ ...told, time: '2026-04-20T16:00:00Z' },
      data: {
        child,
        toldOn: '2026-04-20',
        how: 'telephone',
        words: 'We have your letter, and answer within two weeks.',
      },
    },
  });

export const educationFamilyToldV1 = familyTold('education', EducationFamilyToldV1, {
  ...{ ...toldByCouncil, id: 'told-ey-5520-1' },
});
export const healthFamilyToldV1 = familyTold('health', HealthFamilyToldV1, { ...toldByTrust, id: 'told-55012-1' });
export const socialCareFamilyToldV1 = familyTold('social-care', SocialCareFamilyToldV1, {
  ...{ ...toldBySocialCare, id: 'told-90211-1' },
});
