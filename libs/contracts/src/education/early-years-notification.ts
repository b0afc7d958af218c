import { ArrayMaxSize, ArrayUnique, IsBoolean, IsOptional, IsString, MaxLength } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { senNeeds } from '../codes';
import { contract } from '../contract';
import { Corrects, IsPastDay, IsText, NotPersonal, OneOf, Personal, Says } from '../fields';

export class EarlyYearsNotificationV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Raised on', 'The day the setting formed its view.') @IsPastDay() raisedOn!: string;
  @Says('Setting', 'Name of the nursery, pre-school, school or childminder.')
  @NotPersonal()
  @IsText(200)
  settingName!: string;
  @Says('What the setting has seen') @Personal() @IsText(4000) concern!: string;
  @Says('Areas of need', 'At most two, the greater first.')
  @IsOptional()
  @OneOf(senNeeds, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(2)
  areasOfNeed?: string[];
  @Says('What has been tried') @Personal() @IsOptional() @IsString() @MaxLength(4000) tried?: string;
  @Says('Parent knows of this notification') @IsBoolean() parentInformed!: boolean;
  @Corrects() corrects?: string;
}

/** A setting or childminder believes that a child has or may have special educational needs (SEND Code of Practice 5.39). */
export const earlyYearsNotificationV1 = contract<EarlyYearsNotificationV1>({
  type: 'education.early-years-notification.v1',
  title: 'Early-years notification',
  description: 'A setting or childminder believes that a child has or may have special educational needs.',
  kind: 'notification',
  sensitivity: 'ordinary',
  occurredOn: 'raisedOn',
  data: EarlyYearsNotificationV1,
  example: {
    id: 'rln-2026-0042',
    source: '/agencies/river-lane-nursery',
    subject: 'RLN-117',
    time: '2026-03-04T09:30:00Z',
    data: {
      child: {
        givenName: 'Bryony',
        familyName: 'Limestone',
        dateOfBirth: '2022-09-14',
        nhsNumber: '999 000 0018',
        postcode: 'ZZ99 3VZ',
      },
      raisedOn: '2026-03-03',
      settingName: 'River Lane Nursery',
      concern: 'Uses single words, and turns to a voice from one side only.',
      areasOfNeed: ['SLCN', 'HI'],
      tried: 'Picture cards at snack time; sitting close to whoever is reading.',
      parentInformed: true,
    },
  },
});
