export interface LogMessage {
  /** A source record's id: what is said of one child by one system stays together. Never a local id or name. */
  readonly key: string;
  readonly value: string;
}

export interface ReceivedMessage extends LogMessage {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
}

export interface Subscription {
  /** The consumer's name: each group reads every message, members of one group share them. */
  readonly group: string;
  readonly topics: readonly string[];
  /** The most messages in one batch. */
  readonly batch?: number;
  /** The most while more than that wait, for whom many at once are less work: as many as are handled in about a second. */
  readonly batchWhenBehind?: number;
  /** Done when it resolves: only then is the position moved. When it throws, the same messages come again, after a pause. */
  readonly handle: (batch: readonly ReceivedMessage[]) => Promise<void>;
  /** Told of each failure of `handle`, before the pause. */
  readonly onFailure?: (error: unknown) => void;
}

/** How far a group is behind. */
export interface Lag {
  /** Messages not handled yet. */
  readonly messages: number;
  /** How long the oldest of them has waited; 0 when there is none. */
  readonly milliseconds: number;
  /** The messages again, by partition, where a topic has several. */
  readonly partitions?: readonly { readonly topic: string; readonly partition: number; readonly messages: number }[];
}

export interface Consumer {
  /** Throws when the log is away. */
  lag(): Promise<Lag>;
  /** Why it is not consuming, in words for an operator; undefined while all is well. A pause between two tries is no trouble. */
  trouble(): string | undefined;
  /** Resolves when the batch in hand is done or given up; nothing is handled after it. */
  stop(): Promise<void>;
}

/** Transport between services: at least once, in no promised order, with finite retention. The stores are the archive. */
export interface EventLog {
  /** Resolves when every message is durable; throws otherwise, and some may be there all the same. */
  publish(topic: string, messages: readonly LogMessage[]): Promise<void>;
  /** The same message once into each partition, whatever its key, behind all that was published there before. */
  toEveryPartition(topic: string, message: LogMessage): Promise<void>;
  subscribe(subscription: Subscription): Promise<Consumer>;
  /** Messages of a topic after a position (an `offset`, '0' for the first), by position: for whoever keeps its own place. */
  read(topic: string, after: string, limit: number): Promise<readonly ReceivedMessage[]>;
  close(): Promise<void>;
}

/** A failure after which nobody should try again: the consumer stops where it is. */
export class StopConsuming extends Error {}
