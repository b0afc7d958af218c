import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsOptional } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { type Agency, type Contract, contract } from '../contract';
import { bryony as child, toldByCommunityHealth, toldByCouncil, toldBySocialCare } from '../example-told';
import {
  allOf,
  Corrects,
  IsOrganisation,
  IsPastDay,
  IsReference,
  IsText,
  NotPersonal,
  OneOf,
  Personal,
  Says,
} from '../fields';

const ContactReference = (): PropertyDecorator =>
  allOf(Says('Contact reference', 'The front door’s own: every answer cites it.'), IsReference());

class FrontDoorContact {
  @AboutChild() child!: ChildIdentity;
  @Says('Received on') @IsPastDay() receivedOn!: string;
  @ContactReference() contactReference!: string;
  @Says('Door')
  @OneOf({
    contactAndReferral: 'Contact and referral team',
    neurodevelopmentalHub: 'Neurodevelopmental hub',
    familyHub: 'Family hub',
  })
  door!: string;
  @Says('From')
  @OneOf({ family: 'The family', setting: 'A nursery or school', health: 'A health service', other: 'Somebody else' })
  from!: string;
  @Says('Goes to', 'Codes of the organisations whose services are asked: one contact, and as many as it needs.')
  @IsOrganisationList()
  goesTo!: string[];
  @Says('What is asked') @Personal() @IsOptional() @IsText(4000) asked?: string;
  @Corrects() corrects?: string;
}

function IsOrganisationList(): PropertyDecorator {
  return allOf(NotPersonal(), IsOrganisation({ each: true }), ArrayUnique(), ArrayMinSize(1), ArrayMaxSize(10));
}

class FrontDoorAnswer {
  @AboutChild() child!: ChildIdentity;
  @Says('Answered on') @IsPastDay() answeredOn!: string;
  @ContactReference() contactReference!: string;
  @Says('Contact of', 'Code of the organisation whose front door took it.') @IsOrganisation() contactOf!: string;
  @Says('Outcome')
  @OneOf({
    taken: 'Taken up by the service',
    advice: 'Advice given',
    elsewhere: 'Sent on to another service',
    nothing: 'Nothing further',
  })
  outcome!: string;
  @Says('Sent on to') @IsOptional() @IsOrganisation() sentOnTo?: string;
  @Says('Asker told on', 'The day on which whoever asked heard of it.') @IsOptional() @IsPastDay() askerToldOn?: string;
  @Corrects() corrects?: string;
}

// A class for each: what one agency says can then change without the others'.
export class EducationFrontDoorContactV1 extends FrontDoorContact {}
export class HealthFrontDoorContactV1 extends FrontDoorContact {}
export class SocialCareFrontDoorContactV1 extends FrontDoorContact {}
export class EducationFrontDoorAnswerV1 extends FrontDoorAnswer {}
export class HealthFrontDoorAnswerV1 extends FrontDoorAnswer {}
export class SocialCareFrontDoorAnswerV1 extends FrontDoorAnswer {}

const told = { education: toldByCouncil, health: toldByCommunityHealth, 'social-care': toldBySocialCare } as const;
type WithDoor = Exclude<Agency, 'family'>;
const contactReference = 'HUB-2026-88';

/** A contact at the front door of this agency, or of a hub where several sit at one desk: one request, for as many services as it needs. */
const contact = (agency: WithDoor, data: new () => FrontDoorContact): Contract =>
  contract<FrontDoorContact>({
    type: `${agency}.front-door-contact.v1`,
    title: 'Contact at the front door',
    description: 'Somebody asked for help for a child at a front door: one contact, for as many services as it needs.',
    kind: 'step',
    sensitivity: 'ordinary',
    occurredOn: 'receivedOn',
    reference: 'contactReference',
    data,
    example: {
      ...{ ...told[agency], id: `hub-88-${agency}`, time: '2026-03-09T10:00:00Z' },
      data: {
        ...{ child, receivedOn: '2026-03-09', contactReference, door: 'neurodevelopmentalHub', from: 'family' },
        ...{ goesTo: ['northbank-nhs-trust', 'northbank-social-care'], asked: 'Help with nights, and with talking.' },
      },
    },
  });

/** What one of the services that were asked made of it. */
const answer = (agency: WithDoor, data: new () => FrontDoorAnswer): Contract =>
  contract<FrontDoorAnswer>({
    type: `${agency}.front-door-answer.v1`,
    title: 'Contact at the front door answered',
    description: 'A service said what it does with a contact at a front door, and whether whoever asked has heard.',
    kind: 'step',
    sensitivity: 'ordinary',
    occurredOn: 'answeredOn',
    reference: 'contactReference',
    data,
    example: {
      ...{ ...told[agency], id: `hub-88-${agency}-answer`, time: '2026-03-12T10:00:00Z' },
      data: {
        ...{ child, answeredOn: '2026-03-12', contactReference, contactOf: 'northbank-community-health' },
        ...{ outcome: 'taken', askerToldOn: '2026-03-12' },
      },
    },
  });

export const educationFrontDoorContactV1 = contact('education', EducationFrontDoorContactV1);
export const healthFrontDoorContactV1 = contact('health', HealthFrontDoorContactV1);
export const socialCareFrontDoorContactV1 = contact('social-care', SocialCareFrontDoorContactV1);
export const educationFrontDoorAnswerV1 = answer('education', EducationFrontDoorAnswerV1);
export const healthFrontDoorAnswerV1 = answer('health', HealthFrontDoorAnswerV1);
export const socialCareFrontDoorAnswerV1 = answer('social-care', SocialCareFrontDoorAnswerV1);
