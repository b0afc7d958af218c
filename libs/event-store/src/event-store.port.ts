import type { Commit, Instant } from '@lib/kernel';

/** What is to be appended. The caller has decided it all, but for its time, which never goes back: {@link EventStore.append}. */
export type NewCommit = Omit<Commit, 'unpublished'>;

/** A commit that is durable, and when it counts as recorded. */
export type Kept = Pick<Commit, 'recordedAt'>;

export interface CommitPage {
  readonly commits: readonly Commit[];
  /** Where the next page begins; absent on the last. Opaque. */
  readonly next?: string;
}

/**
 * The archive of one service. A commit is one document, durable before `append` answers.
 * Every method throws when the store is away; what a thrown `append` did is unknown until looked up.
 */
export interface EventStore {
  /**
   * `taken`: another commit has this (stream, version) or this (message.source, message.id). Load again and compare. What is recorded
   * by a clock is recorded no earlier than what any copy of the service has recorded before: where the clock is behind that, right
   * after it (docs/adr/0024). What its teller states is kept as stated.
   */
  append(commit: NewCommit): Promise<Kept | 'taken'>;
  /** A commit of another deployment, as it was kept there. */
  putBack(commit: NewCommit): Promise<Kept | 'taken'>;
  /** The latest moment at which a clock of this service has recorded anything, or was said to have: what is recorded next is not earlier. */
  recordedUpTo(): Promise<Instant | undefined>;
  /** Nothing will be recorded at this moment or earlier any more. Durable when it resolves. */
  settle(upTo: Instant): Promise<void>;
  /** The commits of a stream, by version. Empty when nothing is known of it. */
  load(stream: string): Promise<readonly Commit[]>;
  findByMessage(source: string, id: string): Promise<Commit | undefined>;
  /** Commits that carry the tag, in the order of appending. */
  tagged(tag: string, after: string | undefined, limit: number): Promise<CommitPage>;
  /** Commits that a message of this source caused, in the order of appending or the last appended first: those recorded at `since` or later. */
  bySource(
    source: string,
    page: { readonly since?: Instant; readonly after?: string; readonly limit: number; readonly newestFirst?: boolean },
  ): Promise<CommitPage>;
  /** Every commit, in the order of appending: for whoever sends them all again, or keeps a copy. */
  all(after: string | undefined, limit: number): Promise<CommitPage>;
  /**
   * The outbox, oldest first. `surely`: of all that was appended before this is asked, by any process, nothing is missing in it, whichever of
   * several servers answers; for whoever goes on to say that nothing is.
   */
  unpublished(limit: number, options?: { readonly surely?: boolean }): Promise<readonly Commit[]>;
  markPublished(commits: readonly Pick<Commit, 'stream' | 'version'>[]): Promise<void>;
  /** Called after each append in this process: a nudge, never a promise. Returns how to stop. */
  onAppended(listener: () => void): () => void;
  close(): Promise<void>;
}
