import { retryAfterOf } from './problem';

/** How a request is sent again where that is safe: every request of this API is, for a repeat changes nothing. */
export interface Patience {
  /** How often one request is sent at most, 5 unless said. */
  readonly attempts?: number;
  /** How long one answer is waited for, in milliseconds: 30,000 unless said. */
  readonly timeoutMs?: number;
  /** Instead of the platform's own fetch. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Instead of the platform's own timer, in milliseconds. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

const mayPass = new Set([429, 500, 502, 503, 504]);
const firstWaitMs = 250;
const longestWaitMs = 30_000;

/**
 * Sends a request until it is answered by more than 'not now', waiting as long as `Retry-After` says, or else longer each time.
 * Rejects with the last error where no answer came at all.
 */
export function patientFetch({
  attempts = 5,
  timeoutMs = 30_000,
  fetch: send = (request) => fetch(request),
  wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}: Patience): (request: Request) => Promise<Response> {
  return async (request) => {
    for (let attempt = 1; ; attempt++) {
      const isLast = attempt >= attempts;
      const answer = await send(new Request(request.clone(), { signal: AbortSignal.timeout(timeoutMs) })).catch(
        (error: unknown) => {
          if (isLast) throw error;
          return undefined;
        },
      );
      if (answer && (isLast || !mayPass.has(answer.status))) return answer;
      const asked = answer && retryAfterOf(answer);
      // A connection is free again once its answer was read.
      await answer?.body?.cancel();
      await wait(asked === undefined ? backOffMs(attempt) : asked * 1000);
    }
  };
}

/** Twice as long each time. */
const backOffMs = (attempt: number): number => Math.min(longestWaitMs, firstWaitMs * 2 ** (attempt - 1));
