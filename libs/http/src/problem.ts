import type { Fault } from '@lib/contracts';
import { type ProblemSlug, problemTypes, problemUri } from './problem-types';

/** Thrown anywhere below a route: becomes an RFC 9457 answer. `detail` and `errors` never carry a child's data. */
export class Problem extends Error {
  constructor(
    readonly slug: ProblemSlug,
    readonly detail: string,
    readonly errors: readonly Fault[] = [],
    readonly retryAfterSeconds?: number,
  ) {
    super(`${slug}: ${detail}`);
  }

  get status(): number {
    return problemTypes[this.slug].status;
  }

  get body() {
    return {
      type: problemUri(this.slug),
      title: problemTypes[this.slug].title,
      status: this.status,
      detail: this.detail,
      ...(this.errors.length > 0 && { errors: this.errors }),
    };
  }
}
