import { IsDefined, IsOptional, IsString, MaxLength } from 'class-validator';
import { AboutFact } from '../about-fact';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, Holds, IsPastDay, Personal, Says } from '../fields';

export class NotificationAcknowledgedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Acknowledged on') @IsPastDay() acknowledgedOn!: string;
  @Says('Notification', 'The notification that is acknowledged.')
  @IsDefined()
  @Holds(AboutFact)
  about!: AboutFact;
  @Says('Contact', 'Whom the setting, the trust or the family can ask.')
  @Personal()
  @IsOptional()
  @IsString()
  @MaxLength(500)
  contact?: string;
  @Corrects() corrects?: string;
}

/** The authority has a notification, and says who deals with it: nobody who notified is left to wonder. */
export const notificationAcknowledgedV1 = contract<NotificationAcknowledgedV1>({
  type: 'education.notification-acknowledged.v1',
  title: 'Notification acknowledged',
  description:
    'The local authority tells whoever notified it of a child that it has the notification, and who deals with it.',
  kind: 'step',
  sensitivity: 'ordinary',
  occurredOn: 'acknowledgedOn',
  reference: 'about',
  resource: 'notification-acknowledgements',
  toldBy: 'localAuthority',
  data: NotificationAcknowledgedV1,
  example: {
    id: 'ack-2026-88',
    source: '/agencies/northbank-council',
    subject: 'EHC-2026-0311',
    time: '2026-03-06T10:00:00Z',
    data: {
      child: { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' },
      acknowledgedOn: '2026-03-06',
      about: { organisation: 'river-lane-nursery', eventId: 'rln-2026-0042', agency: 'education' },
      contact: 'Early years inclusion team, 01632 960011',
    },
  },
});
