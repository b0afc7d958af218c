import type { Instant } from '@lib/kernel';
import type { LogMessage } from './event-log.port';

export const watermarkType = 'tell-it-once.settled-up-to.v1';
const begins = `{"type":"${watermarkType}"`;

/** What a service says in every partition of its topic: all that its clock recorded up to this moment lies before this message. */
export const watermarkMessage = (service: string, upTo: Instant): LogMessage => ({
  key: service,
  value: JSON.stringify({
    type: watermarkType,
    specversion: '1.0',
    id: `${service}/${upTo}`,
    source: `/services/${service}`,
    time: upTo,
  }),
});

/** The moment, where a message is one of these: it is no fact, and nothing in it is for the journal. */
export function watermarkIn(value: string): Instant | undefined {
  return value.startsWith(begins) ? (JSON.parse(value) as { readonly time: Instant }).time : undefined;
}
