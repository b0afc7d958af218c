/**
 * A store, the log or the disk under them did not do what was asked: away, full, read-only or damaged. Whoever asked is told to ask again;
 * what a write did is not known until it is looked up.
 */
export class StoreAway extends Error {
  constructor(override readonly cause: unknown) {
    super('A store is away');
    // Where it was thrown is what an operator looks for.
    if (cause instanceof Error && cause.stack) this.stack = cause.stack;
  }
}
