import { ApiFailure, SignInNeeded } from '../api';

/** One card of a page may fail and the others still be shown: what failed says so in its place, and never looks empty. */
export async function attempt<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ApiFailure && !(error instanceof SignInNeeded)) return undefined;
    throw error;
  }
}
