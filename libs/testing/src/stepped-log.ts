import type { EventLog, LogMessage, ReceivedMessage } from '@lib/event-log';

export interface SteppedLog extends EventLog {
  /**
   * Gives a group all that it has not handled, in batches of at most `most`. What `handle` throws is thrown, and the same messages
   * come again with the next call.
   */
  deliver(
    group: string,
    topics: readonly string[],
    handle: (batch: readonly ReceivedMessage[]) => Promise<void>,
    most?: number,
  ): Promise<void>;
}

/** A log whose consumers move when the test says so, and not by themselves. */
export function steppedLog(): SteppedLog {
  const messages: ReceivedMessage[] = [];
  /** How many of all messages a group has handled. */
  const positions = new Map<string, number>();
  const countOf = new Map<string, number>();
  async function publish(topic: string, published: readonly LogMessage[]): Promise<void> {
    for (const { key, value } of published) {
      const offset = (countOf.get(topic) ?? 0) + 1;
      countOf.set(topic, offset);
      messages.push({ topic, partition: 0, offset: String(offset), key, value });
    }
  }
  return {
    publish,
    toEveryPartition: (topic, message) => publish(topic, [message]),
    async deliver(group, topics, handle, most = 200) {
      for (;;) {
        const after = positions.get(group) ?? 0;
        const batch = messages
          .slice(after)
          .filter(({ topic }) => topics.includes(topic))
          .slice(0, most);
        if (batch.length === 0) return;
        await handle(batch);
        positions.set(group, messages.indexOf(batch.at(-1)!) + 1);
      }
    },
    subscribe: async () => {
      throw new Error('Nobody is told by this log of their own accord: deliver() is what moves its groups.');
    },
    read: async (topic, after, limit) =>
      messages.filter((message) => message.topic === topic && Number(message.offset) > Number(after)).slice(0, limit),
    close: async () => {},
  };
}
