import { IsOptional } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { bryony as child, toldByFamily as told } from '../example-told';
import { Corrects, IsOrganisation, IsPastDay, IsText, OneOf, Personal, Says } from '../fields';

export class SharingChoiceV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Said on') @IsPastDay() saidOn!: string;
  @Says('We') @OneOf({ agree: 'Agree', object: 'Object', takeBack: 'Take back what we agreed to' }) choice!: string;
  @Says('To sharing')
  @OneOf({
    whatWeAdd: 'What we add ourselves',
    withVoluntary: 'What a voluntary organisation needs',
    allOfIt: 'Anything beyond what the law asks for',
    other: 'Something else',
  })
  what!: string;
  @Says('With', 'Code of the organisation, where it is one alone.') @IsOptional() @IsOrganisation() withWhom?: string;
  @Says('In our words') @Personal() @IsOptional() @IsText(4000) words?: string;
  @Corrects() corrects?: string;
}

/**
 * Public bodies share by duty, not by consent: a family chooses about what it adds, and its objection is recorded and answered, not
 * obeyed of itself.
 */
export const sharingChoiceV1 = contract<SharingChoiceV1>({
  type: 'family.sharing-choice.v1',
  title: 'Choice about sharing',
  description: 'A family agrees or objects to sharing what it adds, or takes its word back.',
  kind: 'status',
  sensitivity: 'ordinary',
  occurredOn: 'saidOn',
  data: SharingChoiceV1,
  example: {
    ...{ ...told, id: 'fam-204-sharing', time: '2026-05-18T19:00:00Z' },
    data: { child, saidOn: '2026-05-18', choice: 'agree', what: 'whatWeAdd' },
  },
});
