import type { Instant } from '@lib/kernel';

/** That somebody is signed in: no token and nothing of what they do. */
export interface KeptSession {
  /** A hash of what the person's own cookie says: whoever reads the store can take nobody's place. */
  readonly id: string;
  /** Whose it is, for ending all of them. */
  readonly person: string;
  readonly seenAt: Instant;
  /** When it ends, however much it is used: when its token does. */
  readonly endsAt: Instant;
}

/** Who is signed in, for all copies of the console. What is not here is not signed in. */
export interface KeptSessions {
  begin(session: KeptSession): Promise<void>;
  find(id: string): Promise<KeptSession | undefined>;
  /** Used at this moment. One that was ended meanwhile stays ended. */
  seen(id: string, at: Instant): Promise<void>;
  end(id: string): Promise<void>;
  endAllOf(person: string): Promise<void>;
  /** Forgets those that were last used, or ended, before. */
  forget(before: { readonly seen: Instant; readonly end: Instant }): Promise<void>;
  close(): Promise<void>;
}
