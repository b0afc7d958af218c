import { isRefusal } from '@lib/kernel';
import type { Decide } from '@lib/streams';
import { checkedEventOf, type EventToTell } from './told-events';

/** `given(history).when(decide, asked)`, then one of two outcomes. */
export const given = (...history: readonly unknown[]) => ({
  when(decide: Decide, asked: EventToTell) {
    const decision = decide(checkedEventOf(asked), history);
    return {
      thenEvents: (...events: readonly unknown[]) => expect(decision).toEqual(events),
      /** The code of the refusal, and the sentence that its reader is told. */
      thenRefused: (refused: string, because: string) => expect(decision).toEqual({ refused, because }),
      /** The history and what was decided on it: the start of the next `given`, for the case that all is asked twice. */
      andThen: () => given(...history, ...(isRefusal(decision) ? [] : decision)),
    };
  },
});
