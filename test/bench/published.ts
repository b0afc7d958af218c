import { built, type EventLogs, type Streams } from './built';
import { commitOf, serviceOf } from './commits';
import { agencies } from './events';
import { answering } from './parties';
import { rawKafka } from './raw.kafka';

/** Three agencies' facts about so many children, on the log of an area of its own; and how fast kafkajs alone reads them. */
export interface PublishedQuestion {
  readonly brokers: string;
  readonly prefix: string;
  readonly children: number;
}

export interface PublishedAnswer {
  readonly events: number;
  readonly consumePerSecond: number;
}

const { outgoingOf } = built<Streams>('libs/streams/src');
const { openKafkaEventLog } = built<EventLogs>('libs/event-log/src');

answering<PublishedQuestion, PublishedAnswer>(async ({ brokers, prefix, children }) => {
  const log = openKafkaEventLog({ brokers: [brokers], clientId: 'bench-published', prefix });
  const raw = rawKafka(brokers, `${prefix}raw`);
  try {
    for (const agency of agencies) {
      for (let child = 0; child < children; child += 500) {
        const count = Math.min(500, children - child);
        const messages = Array.from({ length: count }, (_, index) =>
          outgoingOf(serviceOf(agency), { ...commitOf(agency, child + index), unpublished: true }),
        );
        await log.publish(`${agency}.events`, messages.flat());
      }
    }
    const events = children * agencies.length;
    const topics = agencies.map((agency) => `${prefix}${agency}.events`);
    return { events, consumePerSecond: await raw.consume(topics, events) };
  } finally {
    await Promise.all([raw.close(), log.close()]);
  }
});
