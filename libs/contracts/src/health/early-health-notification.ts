import { ArrayMaxSize, IsOptional, IsString, MaxLength } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsPastDay, IsReference, IsText, NotPersonal, OneOf, Personal, Says } from '../fields';

export class EarlyHealthNotificationV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Authority told on', 'The day the local authority was told.') @IsPastDay() notifiedOn!: string;
  @Says('Opinion formed on') @IsOptional() @IsPastDay() opinionFormedOn?: string;
  @Says('Parent told on', 'The day the parent was told of the opinion, and that the authority must be told.')
  @IsOptional()
  @IsPastDay()
  parentInformedOn?: string;
  @Says('Parent talked with an officer on', 'The day the parent had the chance to discuss the opinion.')
  @IsOptional()
  @IsPastDay()
  discussedWithParentOn?: string;
  @Says('Opinion') @OneOf(['has', 'probablyHas']) opinion!: string;
  @Says('Concerning') @OneOf(['specialEducationalNeeds', 'disability', 'both']) concerning!: string;
  @Says('What health knows') @Personal() @IsOptional() @IsString() @MaxLength(4000) clinicalSummary?: string;
  @Says('Voluntary organisations that may help')
  @NotPersonal()
  @IsOptional()
  @IsText(200, { each: true })
  @ArrayMaxSize(20)
  voluntaryOrganisations?: string[];
  @Says('Notification reference', 'Your own: the steps before the notification and the notification itself share it.')
  @IsOptional()
  @IsReference()
  notificationReference?: string;
  @Corrects() corrects?: string;
}

/** Children and Families Act 2014, section 23: a health body tells the authority about a child under compulsory school age. */
export const earlyHealthNotificationV1 = contract<EarlyHealthNotificationV1>({
  type: 'health.early-health-notification.v1',
  title: 'Early health notification',
  description:
    'A health body is of the opinion that a child under compulsory school age has, or probably has, special ' +
    'educational needs or a disability, and tells the local authority (Children and Families Act 2014, section 23).',
  kind: 'notification',
  sensitivity: 'ordinary',
  occurredOn: 'notifiedOn',
  reference: 'notificationReference',
  data: EarlyHealthNotificationV1,
  example: {
    id: 'a3f0c1d2-s23',
    source: '/agencies/northbank-nhs-trust',
    subject: 'EPR-55012',
    time: '2026-03-20T14:00:00Z',
    data: {
      child: {
        givenName: 'Bryony',
        familyName: 'Limestone',
        dateOfBirth: '2022-09-14',
        nhsNumber: '9990000018',
        postcode: 'ZZ99 3WZ',
      },
      notifiedOn: '2026-03-20',
      opinionFormedOn: '2026-03-11',
      parentInformedOn: '2026-03-12',
      discussedWithParentOn: '2026-03-16',
      opinion: 'probablyHas',
      concerning: 'both',
      clinicalSummary: 'Moderate hearing loss in the left ear; speech is being assessed.',
      voluntaryOrganisations: ['Northbank Deaf Children’s Group'],
    },
  },
});
