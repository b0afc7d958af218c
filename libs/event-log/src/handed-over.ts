import type { ReceivedMessage } from './event-log.port';

/** Messages that were published together, given to a reader who would else read them in the log. */
export interface Handed {
  readonly topic: string;
  /** The place of the last message of the topic before them; 0 where there is none. */
  readonly after: number;
  readonly messages: readonly ReceivedMessage[];
}

const mostKept = 8_000;

/**
 * What a reader was handed and has not taken. Nothing rests on it: the log has all of it, and whoever was not handed a message, or is not sure of it,
 * reads there until there is nothing left, and goes on with what is handed from then on.
 */
export function handedOver() {
  const kept = new Map<string, Handed[]>();
  let count = 0;
  let isSure = false;

  function doubt(): void {
    kept.clear();
    count = 0;
    isSure = false;
  }

  const placeOf = ({ offset }: ReceivedMessage): number => Number(offset);

  return {
    /** Something was published, and handed over or not. */
    told(handed: Handed | undefined): void {
      if (!handed || count + handed.messages.length > mostKept) {
        doubt();
        return;
      }
      kept.set(handed.topic, [...(kept.get(handed.topic) ?? []), handed]);
      count += handed.messages.length;
    },
    /** The log was read, and had nothing more. */
    isCaughtUp(): void {
      isSure = true;
    },
    /** What comes next in these topics behind a reader's places, at most so much; undefined where the log has to be asked. */
    next(places: ReadonlyMap<string, number>, limit: number): ReceivedMessage[] | undefined {
      if (!isSure) return undefined;
      const found: ReceivedMessage[] = [];
      for (const [topic, place] of places) {
        let upTo = place;
        const left = (kept.get(topic) ?? []).filter(({ messages }) => placeOf(messages.at(-1)!) > place);
        kept.set(topic, left);
        for (const { after, messages } of left) {
          if (after > upTo) {
            doubt();
            return undefined;
          }
          found.push(...messages.filter((message) => placeOf(message) > place));
          upTo = placeOf(messages.at(-1)!);
        }
      }
      count = [...kept.values()].flat().reduce((sum, { messages }) => sum + messages.length, 0);
      return found.sort((one, other) => placeOf(one) - placeOf(other)).slice(0, limit);
    },
  };
}
