import { notificationAcknowledgedV1 } from '@lib/contracts';
import { stepRoute } from '@lib/intake';
import { acknowledgeNotification } from './acknowledge-notification';

/** A case officer tells whoever notified the council of a child that it has the notification. */
export const AcknowledgeNotificationController = stepRoute({
  id: 'acknowledgeNotification',
  summary: 'Acknowledge a notification, and say who deals with it',
  contract: notificationAcknowledgedV1,
  roles: ['sen-case-officer', 'system:education'],
  decide: acknowledgeNotification,
});
