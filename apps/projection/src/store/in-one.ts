import type { Journal } from '../journal/journal.port';
import type { Views } from './views.port';

/**
 * `work` on ports whose writes are there together or not at all, and at once for everybody: where the store has it. They cost one flush then.
 * Nothing rests on it: without it each write is there by itself, and whoever dies between two of them leaves what the next one mends.
 */
export type InOne = <T>(
  work: (ports: { readonly journal: Journal; readonly views: Views }) => Promise<T>,
) => Promise<T>;
