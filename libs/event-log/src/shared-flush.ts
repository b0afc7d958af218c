/** A flush that everybody shares whose commit was made before it began. */
export interface SharedFlush {
  /** Something was committed. */
  isDue(): void;
  /** Resolves when all that is due by now is on disk: at once when it is already. */
  done(): Promise<void>;
}

/**
 * At most one flush is under way; all commits that are made meanwhile share the next. What a killed process left in the file
 * may never have been flushed, so that the first is due from the start. After a flush that failed the system may have dropped
 * what it could not write, and would call the next one good: every later one fails as well, until a restart reads the file anew.
 */
export function sharedFlush(flush: () => Promise<void>): SharedFlush {
  let committed = 1;
  let flushed = 0;
  let underWay: Promise<void> | undefined;

  async function begin(): Promise<void> {
    const upTo = committed;
    await flush();
    flushed = upTo;
    underWay = undefined;
  }

  return {
    isDue() {
      committed++;
    },
    async done() {
      const mine = committed;
      while (flushed < mine) {
        underWay ??= begin();
        await underWay;
      }
    },
  };
}
