import type { Fault } from '@lib/contracts';
import { type ProblemSlug, problemTypes, problemUri } from './problem-types';

/** RFC 9457. No child's data is in it. */
export interface ProblemBody {
  /** Stable, relative to the API's own origin: a page that says why, how to put it right, and whether to send it again. */
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** Everything that is wrong, at once: each with a JSON Pointer into what was sent. */
  readonly errors?: readonly Fault[];
}

/** What a failed request is answered with. */
export interface ProblemAnswer extends ProblemBody {
  /** The id of this request: quote it when you report the problem. */
  readonly correlation: string;
}

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

  get body(): ProblemBody {
    return {
      type: problemUri(this.slug),
      title: problemTypes[this.slug].title,
      status: this.status,
      detail: this.detail,
      ...(this.errors.length > 0 && { errors: this.errors }),
    };
  }
}
