import { type Instant, laterOf } from '@lib/kernel';
import type { NewCommit } from './event-store.port';

/**
 * The commit, recorded no earlier than `earliest`: right after it where the clock is behind. What its teller states to have been recorded is no
 * reading of a clock, and stays.
 */
export function recordedNoEarlier(commit: NewCommit, earliest: Instant | undefined): NewCommit {
  const { recordedAt, recordedAtStated } = commit;
  if (recordedAtStated || earliest === undefined || recordedAt >= earliest) return commit;
  return { ...commit, recordedAt: laterOf(recordedAt, earliest) };
}

/** The first moment that is later. */
export const afterMoment = (instant: Instant): Instant => laterOf(instant, instant);
