import type { Instant, LocalDate } from '@lib/kernel';
import type { LookAlikes } from './look-alikes.port';

/** One fact as published, once. */
export interface JournalRow {
  /** The fact's id, made of its (source, id): a duplicate is absorbed by it. */
  readonly id: string;
  readonly sourceRecord: string;
  readonly occurredOn: LocalDate;
  readonly recordedAt: Instant;
  /** What it asserts, by which its source record has neighbours: `nhs:…`, `upn:…`, `request:…`, `about:<fact id>`. */
  readonly keys: readonly string[];
  /** The published event's JSON, untouched. */
  readonly event: string;
}

/** That a fact was told, without what. */
export interface ToldRow extends Pick<JournalRow, 'id' | 'sourceRecord' | 'recordedAt'> {
  readonly type: string;
}

/** All facts that the projection has taken in: a set. The record is a function of it and of nothing else. */
export interface Journal extends LookAlikes {
  /** Unordered; rows that are known are left as they are. Durable when it resolves. */
  insert(rows: readonly JournalRow[]): Promise<void>;
  /** Every row of these source records, in no promised order. */
  rowsOf(sourceRecords: readonly string[]): Promise<readonly JournalRow[]>;
  /** Those of these facts that are here, in no promised order. */
  rowsWithIds(ids: readonly string[]): Promise<readonly JournalRow[]>;
  /**
   * Every key that any row of these source records ever asserted. A row also asserts that it is about itself, `about:<its id>`,
   * once any other row asserts that: whichever of the two came first, they are neighbours. So does each of two that were {@link pair paired}.
   */
  keysOf(sourceRecords: readonly string[]): Promise<readonly string[]>;
  /** Every source record that ever asserted any of these keys. */
  sourceRecordsWith(keys: readonly string[]): Promise<readonly string[]>;
  /** Every source record, in order of id, page by page. */
  sourceRecords(after: string | undefined, limit: number): Promise<readonly string[]>;
  /** What was recorded after `since`, newest first, from before a row on. */
  toldSince(
    since: Instant,
    before: Pick<ToldRow, 'recordedAt' | 'id'> | undefined,
    limit: number,
  ): Promise<readonly ToldRow[]>;
  count(): Promise<number>;
  /**
   * Runs `work` so that nothing which it reads, here and in the views and the directory beside, is older than what it has read or written
   * there before: what it goes on to write rests on that. Where several servers keep one store, a newly elected first one may know less for
   * a while than the last one told; a store that is one file has nothing to do.
   */
  causally<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}
