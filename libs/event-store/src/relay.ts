import { setTimeout as pause } from 'node:timers/promises';
import type { EventLog, LogMessage } from '@lib/event-log';
import type { Commit } from '@lib/kernel';
import type { EventStore } from './event-store.port';
import type { Watermark } from './watermark';

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

export interface RelayOptions {
  /** Around the sending of each batch: for whoever measures it. */
  readonly around?: (commits: readonly Commit[], send: () => Promise<void>) => Promise<void>;
  readonly watermark?: Watermark;
}

const most = 500;
/** What another copy left behind when it died waits no longer; what is appended here is nudged on at once. Each look is a question to the store. */
const pollMilliseconds = 250;
/** Between two rounds under load. */
const longestBreather = 50;
const pauseMilliseconds = 500;

/** Unpublished commits to the log, oldest first, at least once. A copy too many does no harm. */
export function relayOf(
  store: EventStore,
  log: EventLog,
  outgoing: (commit: Commit) => readonly Outgoing[],
  { around = (_, send) => send(), watermark }: RelayOptions = {},
): Relay {
  let running: Promise<void> | undefined;
  let stopped = false;
  let wake = () => {};

  async function send(commits: readonly Commit[]): Promise<void> {
    const messages = commits.flatMap(outgoing);
    for (const topic of new Set(messages.map((message) => message.topic))) {
      await log.publish(
        topic,
        messages.filter((message) => message.topic === topic),
      );
    }
    await store.markPublished(commits);
  }

  async function drain(): Promise<void> {
    for (;;) {
      const upTo = watermark?.upTo();
      const commits = await store.unpublished(most, { surely: upTo !== undefined });
      if (commits.length > 0) await around(commits, () => send(commits));
      await watermark?.published(commits.length, commits.length < most ? upTo : undefined);
      if (commits.length < most || stopped) return;
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
      const rest = (milliseconds: number) =>
        new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
          if (nudged) wake();
        });
      running = (async () => {
        while (!stopped) {
          nudged = false;
          let until = pollMilliseconds;
          const begun = performance.now();
          try {
            await drain();
            // Busy half of the time at most: under load, what comes meanwhile goes together and costs less.
            if (!stopped) await pause(Math.min(performance.now() - begun, longestBreather));
          } catch (error) {
            onFailure(error);
            nudged = false;
            until = pauseMilliseconds;
          }
          if (!stopped) await rest(until);
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
