import type { NotificationAcknowledgedV1 } from '@lib/contracts';
import { type Decider, fold, type LocalDate } from '@lib/kernel';
import { isTold } from '@lib/streams';

/** The authority says to whoever notified it of a child that it has the notification, and who deals with it. */
export interface NotificationAcknowledged {
  readonly kind: 'notificationAcknowledged';
  /** The council's own reference for the child. */
  readonly subject: string;
  readonly acknowledgement: NotificationAcknowledgedV1;
}

/** What the authority has said to one notification. */
export interface NotificationResponse {
  readonly acknowledgedOn?: LocalDate;
}

export const notificationResponse: Decider<NotificationResponse, { readonly kind: string }> = {
  initial: {},
  evolve: (state, event) => {
    const acknowledgement = isTold(event)
      ? event.received.type === 'education.notification-acknowledged.v1' && event.received.data
      : event.kind === 'notificationAcknowledged' && (event as NotificationAcknowledged).acknowledgement;
    return acknowledgement ? { acknowledgedOn: (acknowledgement as NotificationAcknowledgedV1).acknowledgedOn } : state;
  },
};

export const notificationResponseFrom = (history: readonly unknown[]): NotificationResponse =>
  fold(notificationResponse, history as readonly { readonly kind: string }[]);
