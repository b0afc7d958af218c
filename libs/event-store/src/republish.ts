import type { EventLog } from '@lib/event-log';
import type { Commit, Instant } from '@lib/kernel';
import type { EventStore } from './event-store.port';
import type { Outgoing } from './relay';

const most = 500;

/**
 * Sends again what a store holds, as the relay once did and under the same ids: for a log that has lost it, or a reader that must
 * read it anew. Whoever knows it already is left as they are. With `since`, what was recorded at that moment or later, and whatever
 * had its moment of recording stated by its teller: when that reached the store nobody can say. Resolves to how many messages.
 */
export async function republish(
  store: Pick<EventStore, 'all'>,
  log: Pick<EventLog, 'publish'>,
  outgoing: (commit: Commit) => readonly Outgoing[],
  { since = '' }: { readonly since?: Instant } = {},
): Promise<number> {
  const isDue = ({ recordedAt, recordedAtStated }: Commit) => recordedAt >= since || recordedAtStated === true;
  let sent = 0;
  for (let after: string | undefined; ; ) {
    const { commits, next } = await store.all(after, most);
    const messages = commits.filter(isDue).flatMap(outgoing);
    for (const topic of new Set(messages.map((message) => message.topic))) {
      await log.publish(
        topic,
        messages.filter((message) => message.topic === topic).map(({ key, value }) => ({ key, value })),
      );
    }
    sent += messages.length;
    if (next === undefined) return sent;
    after = next;
  }
}
