import type { Clock } from '@lib/kernel';
import type { Kafka } from 'kafkajs';

/** What everything on one Kafka shares. */
export interface Connection {
  readonly kafka: Kafka;
  readonly clock: Clock;
  readonly prefix: string;
  readonly ensure: (topic: string) => Promise<void>;
}
