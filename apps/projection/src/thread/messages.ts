import type { Belonging, Handed, LogMessage, Positions } from '@lib/event-log';
import type { CounterName, HistogramName, Labels } from '@lib/telemetry';
import type { WrittenDocument } from '../store/views.port';

/** The files of a projection and of the log that it reads. */
export interface ProjectionFiles {
  readonly log: string;
  readonly journal: string;
  readonly directory: string;
  readonly parked: string;
  readonly watermarks: string;
}

/** What the thread is started with. */
export interface ThreadData {
  readonly role: typeof role;
  readonly service: string;
  readonly files: ProjectionFiles;
}
export const role = 'feeds the views';

export type Counted =
  | readonly [what: 'count', name: CounterName, labels: Labels | undefined, by: number | undefined]
  | readonly [what: 'observe', name: HistogramName, seconds: number, labels: Labels | undefined];

/** What the first thread says. */
export type ToThread =
  | { readonly what: 'published'; readonly topic: string; readonly handed?: Handed }
  | { readonly what: 'answer'; readonly to: number; readonly failed?: string }
  | { readonly what: 'mark'; readonly ask: number; readonly file: string; readonly belonging: Belonging }
  | { readonly what: 'stop' };

/** Why nothing is taken in, by whom. */
export interface Troubles {
  readonly projector?: string;
  readonly directory?: string;
}

/** What the thread says. */
export type FromThread =
  | { readonly what: 'ready' }
  | { readonly what: 'failed'; readonly error: string }
  | { readonly what: 'troubles'; readonly troubles: Troubles }
  | { readonly what: 'publish'; readonly ask: number; readonly topic: string; readonly messages: readonly LogMessage[] }
  | { readonly what: 'moved'; readonly group: string; readonly positions: Positions }
  | { readonly what: 'written'; readonly documents: readonly WrittenDocument[] }
  | { readonly what: 'counted'; readonly counted: readonly Counted[] }
  | { readonly what: 'answer'; readonly to: number; readonly failed?: string };

/** Questions that wait for an answer from the other thread. */
export function questions() {
  let last = 0;
  const waiting = new Map<number, { resolve(): void; reject(error: unknown): void }>();
  return {
    ask(say: (ask: number) => void): Promise<void> {
      const ask = ++last;
      return new Promise((resolve, reject) => {
        waiting.set(ask, { resolve, reject });
        say(ask);
      });
    },
    answered({ to, failed }: { readonly to: number; readonly failed?: string }): void {
      const asked = waiting.get(to);
      waiting.delete(to);
      if (failed === undefined) asked?.resolve();
      else asked?.reject(new Error(failed));
    },
    giveUp(why: string): void {
      for (const { reject } of waiting.values()) reject(new Error(why));
      waiting.clear();
    },
  };
}
