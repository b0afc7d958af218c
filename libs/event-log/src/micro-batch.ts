interface Waiting<Part> {
  readonly part: Part;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

export interface MicroBatchOptions<Part> {
  /** Parts larger than this together are not done together; one alone may be. */
  readonly most: () => number;
  readonly sizeOf: (part: Part) => number;
  /** It is done by itself: another is not to fail with it. */
  readonly isAlone: (part: Part) => boolean;
}

/**
 * Does together what is there at the same moment, and one such batch after the other: what comes meanwhile is the next. Resolves for a
 * part when its batch is done; rejects as the batch did.
 */
export function microBatch<Part>(
  work: (parts: readonly Part[]) => Promise<void>,
  { most, sizeOf, isAlone }: MicroBatchOptions<Part>,
): (part: Part) => Promise<void> {
  let waiting: Waiting<Part>[] = [];
  let isWorking = false;

  function next(): readonly Waiting<Part>[] {
    const [first] = waiting;
    if (!first || isAlone(first.part)) return waiting.splice(0, 1);
    let size = 0;
    const taken = new Set<Waiting<Part>>();
    for (const each of waiting) {
      if (isAlone(each.part)) continue;
      size += sizeOf(each.part);
      if (taken.size > 0 && size > most()) break;
      taken.add(each);
    }
    waiting = waiting.filter((each) => !taken.has(each));
    return [...taken];
  }

  async function workOff(): Promise<void> {
    for (let batch = next(); batch.length > 0; batch = next()) {
      try {
        await work(batch.map(({ part }) => part));
        for (const { resolve } of batch) resolve();
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
      // Those whose part is done may have brought their next.
      await new Promise(setImmediate);
    }
    isWorking = false;
  }

  return (part) =>
    new Promise((resolve, reject) => {
      waiting.push({ part, resolve, reject });
      if (isWorking) return;
      isWorking = true;
      // What is brought in this turn of the event loop is there at the same moment.
      setImmediate(workOff);
    });
}
