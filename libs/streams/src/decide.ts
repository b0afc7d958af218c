import type { Contract } from '@lib/contracts';
import type { Decision, Instant } from '@lib/kernel';

/** A CloudEvent that fits its contract, told by whom it says. */
export interface CheckedEvent {
  readonly contract: Contract;
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time?: string;
  /** When it was recorded, as the teller states it (scope `backfill`). */
  readonly statedRecordedAt?: Instant;
  readonly traceparent?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What a slice of our own workflow decides, from what was asked for and the history of its stream. Pure. */
export type Decide = (asked: CheckedEvent, history: readonly unknown[]) => Decision<unknown>;
