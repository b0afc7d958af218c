import { Type } from 'class-transformer';
import { ArrayMaxSize, IsDefined, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { correctsDescription, IsDay, IsText, OneOf, Says } from '../fields';

export class EarlyHealthNotificationV1 {
  @Says('Child') @IsDefined() @ValidateNested() @Type(() => ChildIdentity) child!: ChildIdentity;
  @Says('Authority told on', 'The day the local authority was told.') @IsDay() notifiedOn!: string;
  @Says('Opinion formed on') @IsOptional() @IsDay() opinionFormedOn?: string;
  @Says('Parent told on', 'The day the parent was told of the opinion, and that the authority must be told.')
  @IsOptional()
  @IsDay()
  parentInformedOn?: string;
  @Says('Parent talked with an officer on', 'The day the parent had the chance to discuss the opinion.')
  @IsOptional()
  @IsDay()
  discussedWithParentOn?: string;
  @Says('Opinion') @OneOf(['has', 'probablyHas']) opinion!: string;
  @Says('Concerning') @OneOf(['specialEducationalNeeds', 'disability', 'both']) concerning!: string;
  @Says('What health knows') @IsOptional() @IsString() @MaxLength(4000) clinicalSummary?: string;
  @Says('Voluntary organisations that may help')
  @IsOptional()
  @IsText(200, { each: true })
  @ArrayMaxSize(20)
  voluntaryOrganisations?: string[];
  @Says('Notification reference', 'Your own: the steps before the notification and the notification itself share it.')
  @IsOptional()
  @IsText(100)
  notificationReference?: string;
  @Says('Corrects', correctsDescription) @IsOptional() @IsText(200) corrects?: string;
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
  personal: ['/child', '/clinicalSummary'],
  notInFuture: ['/notifiedOn', '/opinionFormedOn', '/parentInformedOn', '/discussedWithParentOn', '/child/dateOfBirth'],
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
