import type { Instant } from '@lib/kernel';
import type { ReceivedMessage } from './event-log.port';

/** A message that could not be read: kept whole, with the reason, until it can. */
export interface ParkedMessage extends Pick<ReceivedMessage, 'topic' | 'key' | 'value'> {
  /** A name of its content: the same bytes park once, however often they arrive. */
  readonly id: string;
  readonly reason: string;
  readonly parkedAt: Instant;
}

export interface ParkedMessages {
  park(message: ParkedMessage): Promise<void>;
  /** Oldest first. */
  list(limit: number): Promise<readonly ParkedMessage[]>;
  count(): Promise<number>;
  /** It has been read after all. */
  release(id: string): Promise<void>;
  close(): Promise<void>;
}
