import { given, notificationAcknowledged } from '@lib/testing';
import { acknowledgeNotification } from './acknowledge-notification';

const asked = notificationAcknowledged({ subject: 'EHC-2026-0311' });
const acknowledged = { kind: 'notificationAcknowledged', subject: 'EHC-2026-0311', acknowledgement: asked.data };
const because = 'It was acknowledged on 2026-03-06.';

describe('the council acknowledges a notification', () => {
  it('tells whoever sent it who deals with it', () =>
    given().when(acknowledgeNotification, asked).thenEvents(acknowledged));

  it('twice is refused, with the day of the first', () =>
    given()
      .when(acknowledgeNotification, asked)
      .andThen()
      .when(acknowledgeNotification, { ...asked, id: 'sent again under another id' })
      .thenRefused('alreadyAcknowledged', because));

  it('that its own system has acknowledged is not acknowledged again', () =>
    given({ kind: 'told', received: { type: asked.type, data: asked.data } })
      .when(acknowledgeNotification, asked)
      .thenRefused('alreadyAcknowledged', because));

  it('is put right by naming the event that it corrects', () => {
    const right = { ...asked, data: { ...asked.data, acknowledgedOn: '2026-03-05', corrects: 'the first' } };
    given(acknowledged)
      .when(acknowledgeNotification, right)
      .thenEvents({ ...acknowledged, acknowledgement: right.data });
  });

  it('is not kept from it by what was done about the notification', () =>
    given({ kind: 'told', received: { type: 'education.notification-followed-up.v1', data: {} } })
      .when(acknowledgeNotification, asked)
      .thenEvents(acknowledged));
});
