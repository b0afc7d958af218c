import type { ParkedMessages, ReceivedMessage } from '@lib/event-log';
import { type Clock, sha256 } from '@lib/kernel';
import { Unreadable } from '../journal/ingest';

export interface ParkPorts {
  readonly parked: ParkedMessages;
  readonly clock: Clock;
}

export type Message = Pick<ReceivedMessage, 'topic' | 'key' | 'value'>;

/** What a message says; undefined where it cannot be read, and is parked with the reason. */
export async function readOrPark<T>(
  { parked, clock }: ParkPorts,
  { topic, key, value }: Message,
  read: (value: string) => T,
): Promise<T | undefined> {
  try {
    return read(value);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const id = sha256(`${topic}\n${value}`);
    await parked.park({ id, topic, key, value, reason: error.message, parkedAt: clock.now() });
    return undefined;
  }
}
