import { notificationAcknowledgedV1, notificationFollowedUpV1 } from '@lib/contracts';
import type { StreamOfFacts } from '@lib/intake';

/** What the authority says to whoever notified it of a child: it has the notification, and what came of it. */
export const notificationResponseFacts: StreamOfFacts = {
  accepts: [notificationAcknowledgedV1, notificationFollowedUpV1],
};
