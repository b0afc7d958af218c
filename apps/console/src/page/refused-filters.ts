import { Refused } from '../api';
import { isDay } from '../words/days';
import type { FieldError } from './pages';

/** A box of a list's filters that holds a day, by its name, with its label. */
type Labels = Readonly<Record<string, string>>;

/**
 * Asks with what was chosen. Where the API refuses a day of it, asks again without and says why at its box: the reader keeps the list, and
 * what was typed.
 */
export async function askedWithout<Query extends object, Answer>(
  query: Query,
  labels: Labels,
  ask: (query: Query) => Promise<Answer>,
): Promise<{ readonly read: Answer; readonly kept: Query; readonly errors: readonly FieldError[] }> {
  try {
    return { read: await ask(query), kept: query, errors: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const errors = error.errors.flatMap(({ pointer, message }) => {
      const field = pointer.slice(1);
      return labels[field]
        ? [{ field, text: wordsFor(labels[field], query[field as keyof Query], message, field) }]
        : [];
    });
    if (errors.length === 0) throw error;
    const kept = Object.fromEntries(
      Object.entries(query).filter(([name]) => !errors.some(({ field }) => field === name)),
    ) as Query;
    return { read: await ask(kept), kept, errors };
  }
}

const wordsFor = (label: string, typed: unknown, message: string, field: string): string =>
  isDay(String(typed)) ? message.replace(field, label) : `${label} must be a real date, like 2026-03-04`;
