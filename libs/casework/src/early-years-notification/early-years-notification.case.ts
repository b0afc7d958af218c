import { earlyYearsNotificationV1, notificationAcknowledgedV1, notificationFollowedUpV1 } from '@lib/contracts';
import { defineCase, step } from '../case-kind';

/** A setting or childminder believes that a child has or may have special educational needs (SEND Code of Practice, 5.39), and what the authority did. */
export const earlyYearsNotification = defineCase({
  id: 'earlyYearsNotification',
  title: 'Early-years notification',
  agency: 'education',
  reference: 'fact',
  steps: {
    settingNotified: step(earlyYearsNotificationV1, {
      says: 'Authority notified by the setting',
      happened: 'the setting notified the authority',
      opens: true,
    }),
    notificationAcknowledged: step(notificationAcknowledgedV1, {
      says: 'Notification acknowledged',
      happened: 'the authority acknowledged the notification',
    }),
    notificationFollowedUp: step(notificationFollowedUpV1, {
      says: 'Notification followed up',
      happened: 'the authority followed the notification up',
      attributes: ['action'],
    }),
  },
  openItems: [
    {
      id: 'notificationNotAcknowledged',
      opens: 'settingNotified',
      closedBy: ['notificationAcknowledged', 'notificationFollowedUp'],
      group: 'waitingOnOthers',
      whoMust: 'council',
      isAsked: true,
      what: 'Tell the setting what becomes of its notification',
      why: 'The council was notified on {since}, and nothing says that it has acknowledged it.',
    },
  ],
  // The greater need is named first.
  details: { areasOfNeed: { label: 'Areas of need', is: 'need' } },
  tellerIsSetting: true,
});
