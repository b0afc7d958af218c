import type { ProblemAnswer } from './schema';

/** What went wrong (RFC 9457). Go by `type`, which never changes; `errors` says where, each with a JSON Pointer. */
export type Problem = Omit<ProblemAnswer, 'correlation'> & Partial<Pick<ProblemAnswer, 'correlation'>>;

/** An answer as it was asked for. */
export interface Answered<Answer> {
  readonly ok: true;
  readonly answer: Answer;
  /** HTTP status, 200 or 202. */
  readonly status: number;
}

/** An answer that says what went wrong. What a repeat can mend was repeated before. */
export interface Failed {
  readonly ok: false;
  readonly problem: Problem;
  /** HTTP status. */
  readonly status: number;
  /** Seconds that the service asked to be left alone. */
  readonly retryAfter?: number;
}

/** Either, told apart by `ok`. */
export type Result<Answer> = Answered<Answer> | Failed;

interface Fetched<Answer> {
  readonly data?: Answer;
  readonly error?: unknown;
  readonly response: Response;
}

/** What openapi-fetch made of an answer, as a result. */
export function resultOf<Answer>({ data, error, response }: Fetched<Answer>): Result<Answer> {
  const { status } = response;
  if (response.ok) return { ok: true, answer: data as Answer, status };
  const retryAfter = retryAfterOf(response);
  return { ok: false, problem: problemOf(error, response), status, ...(retryAfter !== undefined && { retryAfter }) };
}

/** Seconds of `Retry-After`, which may be a date too: then by the clock of whoever answered. */
export function retryAfterOf({ headers }: Response): number | undefined {
  const told = headers.get('retry-after');
  if (!told) return undefined;
  if (/^\d+$/.test(told)) return Number(told);
  const seconds = (Date.parse(told) - Date.parse(headers.get('date') ?? '')) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

/** What stands between us and the service may answer in its own words. */
function problemOf(error: unknown, { status, statusText }: Response): Problem {
  if (typeof error === 'object' && error !== null && 'type' in error && 'title' in error) return error as Problem;
  return {
    type: 'about:blank',
    title: statusText || `HTTP ${status}`,
    status,
    detail: String(error ?? '').slice(0, 500),
  };
}
