import type { Clock, Instant } from '@lib/kernel';
import type { EventStore } from './event-store.port';

/**
 * Longer than another copy of the service takes from reading its clock until its append has ended, or failed for good: a driver waits
 * half a minute for an answer, and asks once more.
 */
const graceMilliseconds = 90_000;
const soonMilliseconds = 15_000;
const idleMilliseconds = 60_000;

const earlier = (instant: Instant, milliseconds: number): Instant =>
  new Date(Date.parse(instant) - milliseconds).toISOString();

/** A store that knows which appends of this process are under way: each has read the clock already, and is not in the outbox yet. */
export interface Recording {
  readonly store: EventStore;
  /** The earliest `recordedAt` of them. What an import states is no reading of the clock. */
  earliest(): Instant | undefined;
}

export function recordingInto(store: EventStore): Recording {
  const underWay = new Map<object, Instant>();
  const append: EventStore['append'] = async (commit) => {
    if (!commit.recordedAtStated) underWay.set(commit, commit.recordedAt);
    try {
      return await store.append(commit);
    } finally {
      underWay.delete(commit);
    }
  };
  return {
    store: Object.assign(Object.create(store) as EventStore, { append }),
    earliest: () => [...underWay.values()].sort()[0],
  };
}

/** Tells whoever reads the log up to when nothing of a service is missing there. */
export interface Watermark {
  /**
   * Asked before the outbox is read: by then, all that was recorded up to this moment is in the outbox or in the log, and nothing more
   * will be. Undefined while there is nothing to say.
   */
  upTo(): Instant | undefined;
  /** So many commits of the outbox are in the log; with `upTo`, all that it held when that was asked. */
  published(commits: number, upTo?: Instant): Promise<void>;
}

/** A few times a minute while something is recorded, else every minute: a quiet log stays short. */
export function watermarkOf(
  clock: Clock,
  earliest: Recording['earliest'],
  tell: (upTo: Instant) => Promise<void>,
  milliseconds: () => number = () => performance.now(),
): Watermark {
  let told: { readonly upTo: Instant; readonly at: number } | undefined;
  let lastPublished: Instant = '';
  function isDue(): boolean {
    if (told === undefined) return true;
    const isOwed = told.upTo < lastPublished;
    return milliseconds() - told.at >= (isOwed ? soonMilliseconds : idleMilliseconds);
  }
  return {
    upTo() {
      if (!isDue()) return undefined;
      const calm = earlier(clock.now(), graceMilliseconds);
      const first = earliest();
      const upTo = first === undefined || first > calm ? calm : earlier(first, 1);
      return told && upTo <= told.upTo ? undefined : upTo;
    },
    async published(commits, upTo) {
      if (commits > 0) lastPublished = clock.now();
      if (upTo === undefined) return;
      await tell(upTo);
      told = { upTo, at: milliseconds() };
    },
  };
}
