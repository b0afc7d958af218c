import { Refused } from '../api';
import { refusalInWords } from '../words/refusals';
import type { FieldError } from './pages';

/** Boxes of a list's filters, by their names, with their labels. */
type Labels = Readonly<Record<string, string>>;

/**
 * Asks with what was chosen. Where the API refuses some of it, asks again without and says why: at its box, or at the head of the list,
 * whose id `list` is, where there is no box. The reader keeps the list, and what was typed.
 */
export async function askedWithout<Query extends object, Answer>(
  query: Query,
  labels: Labels,
  ask: (query: Query) => Promise<Answer>,
  list = 'list',
): Promise<{ readonly read: Answer; readonly kept: Query; readonly errors: readonly FieldError[] }> {
  try {
    return { read: await ask(query), kept: query, errors: [] };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const refused = error.errors.map((fault) => ({ name: fault.pointer.slice(1), fault }));
    if (!refused.some(({ name }) => name in query)) throw error;
    const errors = refused.map(({ name, fault }) => ({
      field: labels[name] ? name : list,
      text: refusalInWords(fault, labels[name] ?? 'What was chosen'),
    }));
    const kept = Object.fromEntries(
      Object.entries(query).filter(([name]) => !refused.some((one) => one.name === name)),
    ) as Query;
    return { read: await ask(kept), kept, errors };
  }
}
