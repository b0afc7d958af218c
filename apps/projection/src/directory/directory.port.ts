import type { DirectoryFact } from '@lib/directory';

/** One fact of the partnership, once. */
export interface DirectoryRow {
  /** The fact's id, made of its (source, id): a duplicate is absorbed by it. */
  readonly id: string;
  /** Code of the organisation that it is about. */
  readonly organisation: string;
  /** The id of the fact of the same source that it corrects or takes back. */
  readonly replaces?: string;
  readonly fact: DirectoryFact;
}

/** The projection's own copy of what the partnership was told: a set, beside the journal and never in it. */
export interface DirectoryFacts {
  /** Unordered; rows that are known are left as they are. Durable when it resolves. */
  insert(rows: readonly DirectoryRow[]): Promise<void>;
  /** Every row about these organisations, and whatever replaces one of those, whoever that is about; in no promised order. */
  about(organisations: readonly string[]): Promise<readonly DirectoryRow[]>;
  /** Those of these facts that are here, in no promised order. */
  rowsWithIds(ids: readonly string[]): Promise<readonly DirectoryRow[]>;
  close(): Promise<void>;
}
