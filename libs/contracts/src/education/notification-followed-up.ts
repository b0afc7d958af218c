import { IsDefined, IsOptional, IsString, MaxLength } from 'class-validator';
import { AboutFact } from '../about-fact';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, Holds, IsPastDay, OneOf, Personal, Says } from '../fields';

export class NotificationFollowedUpV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Followed up on') @IsPastDay() followedUpOn!: string;
  @Says('Notification', 'The notification that was followed up.')
  @IsDefined()
  @Holds(AboutFact)
  about!: AboutFact;
  @Says('What was done')
  @OneOf(['visit', 'observation', 'meetingWithFamily', 'adviceGiven', 'referralMade', 'noFurtherAction'])
  action!: string;
  @Says('Account') @Personal() @IsOptional() @IsString() @MaxLength(4000) account?: string;
  @Corrects() corrects?: string;
}

/** What came of a notification: the setting, the trust and the family see that it led to something, or that it did not. */
export const notificationFollowedUpV1 = contract<NotificationFollowedUpV1>({
  type: 'education.notification-followed-up.v1',
  title: 'Notification followed up',
  description: 'The local authority tells what it did after a notification.',
  kind: 'step',
  sensitivity: 'ordinary',
  occurredOn: 'followedUpOn',
  reference: 'about',
  resource: 'notification-follow-ups',
  toldBy: 'localAuthority',
  data: NotificationFollowedUpV1,
  example: {
    id: 'follow-2026-88',
    source: '/agencies/northbank-council',
    subject: 'EHC-2026-0311',
    time: '2026-03-17T15:30:00Z',
    data: {
      child: { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' },
      followedUpOn: '2026-03-17',
      about: { organisation: 'river-lane-nursery', eventId: 'rln-2026-0042', agency: 'education' },
      action: 'visit',
      account: 'The inclusion teacher watched a morning at nursery and left three things to try.',
    },
  },
});
