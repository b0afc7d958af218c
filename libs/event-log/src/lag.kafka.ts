import type { Admin } from 'kafkajs';
import type { Connection } from './connection.kafka';
import type { Lag } from './event-log.port';
import { within } from './within';

const lagIsFreshMilliseconds = 1_000;
const lagWaitsMilliseconds = 3_000;

interface Group {
  readonly group: string;
  readonly topics: readonly string[];
  /** When the oldest message in hand was published. */
  readonly waitingSince: () => number | undefined;
}

/** How far a group is behind: the broker is asked once a second at most while it is not. */
export function lagOf(
  { clock, prefix, ensure }: Pick<Connection, 'clock' | 'prefix' | 'ensure'>,
  withAdmin: () => Promise<Admin>,
  { group, topics, waitingSince }: Group,
): () => Promise<Lag> {
  const groupId = `${prefix}${group}`;
  let caughtUpAt: number | undefined;
  let latest: { readonly at: number; readonly lag: Promise<Lag> } | undefined;
  const now = () => Date.parse(clock.now());

  async function readLag(): Promise<Lag> {
    const admin = await withAdmin();
    const named = topics.map((topic) => `${prefix}${topic}`);
    for (const topic of topics) await ensure(topic);
    const [committed, ...ends] = await Promise.all([
      admin.fetchOffsets({ groupId, topics: named }),
      ...named.map((topic) => admin.fetchTopicOffsets(topic)),
    ]);
    const partitions = named.flatMap((name, index) => {
      const offsets = committed.find(({ topic }) => topic === name)?.partitions ?? [];
      return ends[index]!.map(({ partition, low, high }) => {
        const { offset = '-1' } = offsets.find((each) => each.partition === partition) ?? {};
        const next = Math.max(Number(offset), Number(low));
        return { topic: topics[index]!, partition, messages: Math.max(0, Number(high) - next) };
      });
    });
    const messages = partitions.reduce((sum, each) => sum + each.messages, 0);
    if (messages === 0) caughtUpAt = now();
    const since = waitingSince() ?? caughtUpAt ?? now();
    return { messages, milliseconds: messages === 0 ? 0 : Math.max(0, now() - since), partitions };
  }

  return async () => {
    if (latest && performance.now() - latest.at < lagIsFreshMilliseconds) {
      const lag = await latest.lag;
      // What is behind is asked again at once by whoever waits for it to catch up.
      if (lag.messages === 0) return lag;
    }
    const asked = within(lagWaitsMilliseconds, 'the lag of a group', readLag());
    latest = { at: performance.now(), lag: asked };
    asked.catch(() => {
      latest = undefined;
    });
    return asked;
  };
}
