import { setImmediate as others } from 'node:timers/promises';

/** Others wait no longer than this for one batch, and for the one event of it that is being judged. */
const millisecondsATurn = 10;

/** A long piece of work that gives way to others: `while (turns.isOver()) await turns.next()` before each of its parts. */
export interface Turns {
  isOver(): boolean;
  next(): Promise<void>;
}

/** Whoever asks for the next turn while it is awaited shares it: that costs one, however many parts wait. */
export function turns(now: () => number = () => performance.now()): Turns {
  let since = now();
  let awaited: Promise<void> | undefined;
  return {
    isOver: () => now() - since >= millisecondsATurn,
    next() {
      awaited ??= others().then(() => {
        awaited = undefined;
        since = now();
      });
      return awaited;
    },
  };
}
