import type { Instant } from '@lib/kernel';

/** A partition of the log in which all that a service's clock recorded up to a moment has been handled. */
export interface PartitionWatermark {
  readonly topic: string;
  readonly partition: number;
  readonly upTo: Instant;
}

/** Up to when nothing is missing, as every copy of the projection has found it in the partitions that it reads. */
export interface Watermarks {
  /** Each moment only ever moves on: an earlier one, and the same again, change nothing. */
  advance(partitions: readonly PartitionWatermark[]): Promise<void>;
  /** By topic and partition. */
  all(): Promise<readonly PartitionWatermark[]>;
  close(): Promise<void>;
}
