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
  /** Asked before the outbox is read: by then, all that was recorded up to this moment is in the outbox or in the log. */
  upTo(): Instant;
  /** What the outbox held then is in the log. */
  published(upTo: Instant, commits: number): Promise<void>;
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
  return {
    upTo() {
      const calm = earlier(clock.now(), graceMilliseconds);
      const first = earliest();
      return first === undefined || first > calm ? calm : earlier(first, 1);
    },
    async published(upTo, commits) {
      if (commits > 0) lastPublished = clock.now();
      const since = told ? milliseconds() - told.at : Number.POSITIVE_INFINITY;
      const isOwed = told === undefined || told.upTo < lastPublished;
      if ((told && upTo <= told.upTo) || since < (isOwed ? soonMilliseconds : idleMilliseconds)) return;
      await tell(upTo);
      told = { upTo, at: milliseconds() };
    },
  };
}
