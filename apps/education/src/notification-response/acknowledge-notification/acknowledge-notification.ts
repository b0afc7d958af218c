import type { NotificationAcknowledgedV1 } from '@lib/contracts';
import type { Decide } from '@lib/streams';
import { type NotificationAcknowledged, notificationResponseFrom } from '../notification-response';

/** Acknowledges a notification once; what corrects the acknowledgement is no second one. */
export const acknowledgeNotification: Decide = ({ subject, data }, history) => {
  const acknowledgement = data as unknown as NotificationAcknowledgedV1;
  const { acknowledgedOn } = notificationResponseFrom(history);
  if (acknowledgedOn && acknowledgement.corrects === undefined)
    return { refused: 'alreadyAcknowledged', because: `It was acknowledged on ${acknowledgedOn}.` };
  const acknowledged: NotificationAcknowledged = { kind: 'notificationAcknowledged', subject, acknowledgement };
  return [acknowledged];
};
