import type { Instant } from './clock';

/** What an agency's system sent, so far as it decides whether a repeat says the same. */
export interface Received {
  readonly type: string;
  readonly subject?: string;
  readonly time?: string;
  readonly data: unknown;
}

/** The message that caused a commit: unique on (source, id). */
export interface Message {
  readonly source: string;
  readonly id: string;
  /** SHA-256 of the canonical JSON of {@link Received}, as received. */
  readonly digest: string;
  /** Kept where the events do not hold it as told, so that a 409 can name the pointers that differ. */
  readonly received?: Received;
}

/** One step of one stream, one document: the unit of concurrency, atomicity, idempotency and the outbox. */
export interface Commit<E = unknown> {
  readonly stream: string;
  /** 1 for the first commit of a stream. Unique with `stream`. */
  readonly version: number;
  readonly events: readonly E[];
  readonly message: Message;
  readonly recordedAt: Instant;
  /** True when a client with scope `backfill` stated `recordedAt` itself. */
  readonly recordedAtStated?: true;
  /** Who told or decided: the token's subject. */
  readonly by: string;
  readonly causation?: string;
  readonly correlation: string;
  /** W3C trace context of the request that caused it. */
  readonly traceparent?: string;
  /** Ways to find it again besides its stream. No child's data. */
  readonly tags?: readonly string[];
  readonly unpublished: boolean;
}
