import type { EventLog, LogMessage } from '@lib/event-log';
import type { Commit } from '@lib/kernel';
import type { EventStore } from './event-store.port';

export interface Outgoing extends LogMessage {
  readonly topic: string;
}

export interface Relay {
  /** Sends everything that is unpublished now. Throws when the store or the log is away: what was not marked goes again. */
  drain(): Promise<void>;
  /** Drains at each nudge and each poll until stopped; failures are told to `onFailure` and tried again after a pause. */
  start(onFailure: (error: unknown) => void): void;
  stop(): Promise<void>;
}

const most = 500;
const pollMilliseconds = 500;

/** Unpublished commits to the log, oldest first, at least once. A copy too many does no harm. */
export function relayOf(
  store: EventStore,
  log: EventLog,
  outgoing: (commit: Commit) => readonly Outgoing[],
  onPublished: (commits: readonly Commit[]) => void = () => {},
): Relay {
  let running: Promise<void> | undefined;
  let stopped = false;
  let wake = () => {};

  async function drain(): Promise<void> {
    for (;;) {
      const commits = await store.unpublished(most);
      if (commits.length === 0) return;
      const messages = commits.flatMap(outgoing);
      for (const topic of new Set(messages.map((message) => message.topic))) {
        await log.publish(
          topic,
          messages.filter((message) => message.topic === topic),
        );
      }
      onPublished(commits);
      await store.markPublished(commits);
      if (stopped) return;
    }
  }

  return {
    drain,
    start(onFailure) {
      let nudged = false;
      const forget = store.onAppended(() => {
        nudged = true;
        wake();
      });
      const rest = () =>
        new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, pollMilliseconds);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
          if (nudged) wake();
        });
      running = (async () => {
        while (!stopped) {
          nudged = false;
          try {
            await drain();
          } catch (error) {
            onFailure(error);
            nudged = false;
          }
          if (!stopped) await rest();
        }
        forget();
      })();
    },
    async stop() {
      stopped = true;
      wake();
      await running;
    },
  };
}
