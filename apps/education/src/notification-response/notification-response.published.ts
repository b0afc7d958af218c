import { notificationAcknowledgedV1, notificationFollowedUpV1 } from '@lib/contracts';
import type { StreamOfFacts } from '@lib/streams';
import type { NotificationAcknowledged } from './notification-response';

/** What the authority says to whoever notified it of a child: it has the notification, and what came of it. */
export const notificationResponseFacts: StreamOfFacts = {
  accepts: [notificationAcknowledgedV1, notificationFollowedUpV1],
  kinds: ['notificationAcknowledged'],
  publish: ({ subject, acknowledgement }: NotificationAcknowledged, commit) => ({
    contract: notificationAcknowledgedV1,
    id: commit.message.id,
    source: commit.message.source,
    subject,
    data: { ...acknowledgement },
  }),
};
